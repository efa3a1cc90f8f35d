#include "tests/e2e/pseudoterminal.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace e2e {

namespace {

constexpr int kPatience = 120'000; ///< ms

} // namespace

PseudoTerminal::PseudoTerminal(unsigned short columns)
{
    const winsize size{.ws_row = 24, .ws_col = columns, .ws_xpixel = 0, .ws_ypixel = 0};
    if (::openpty(&m_master, &m_slave, nullptr, nullptr, &size) == 0)
        ::fcntl(m_master, F_SETFD, FD_CLOEXEC);
}

PseudoTerminal::~PseudoTerminal()
{
    ::close(m_master);
    if (m_slave >= 0)
        ::close(m_slave);
}

QByteArray PseudoTerminal::run(const CtlProgram& ctl, const QStringList& arguments)
{
    QProcess process;
    process.setChildProcessModifier([slave = m_slave] {
        ::dup2(slave, STDOUT_FILENO);
        ::dup2(slave, STDERR_FILENO);
    });
    if (!start(process, ctl, arguments))
        return {};
    QByteArray written = readUntil({});
    process.waitForFinished(kPatience);
    return process.exitCode() == 0 ? written : QByteArray();
}

Outcome PseudoTerminal::converse(const CtlProgram& ctl, const QStringList& arguments,
                                 const QByteArray& question, const QByteArray& answer)
{
    QProcess process;
    process.setChildProcessModifier([slave = m_slave] {
        ::setsid();
        ::ioctl(slave, TIOCSCTTY, 0); // so that Ctrl-C is a signal
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::dup2(slave, stream);
    });
    if (!start(process, ctl, arguments))
        return {};
    QByteArray screen = readUntil(question);
    if (::write(m_master, answer.constData(), static_cast<std::size_t>(answer.size())) < 0)
        return {};
    screen += readUntil({});
    process.waitForFinished(kPatience);
    return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = screen};
}

bool PseudoTerminal::start(QProcess& process, const CtlProgram& ctl, const QStringList& arguments)
{
    process.setProcessEnvironment(ctl.environment());
    process.setWorkingDirectory(ctl.file(QString()));
    process.start(CtlProgram::path(), arguments);
    if (!process.waitForStarted(kPatience))
        return false;
    ::close(m_slave);
    m_slave = -1;
    return true;
}

QByteArray PseudoTerminal::readUntil(const QByteArray& text) const
{
    QByteArray all;
    QByteArray piece(65536, Qt::Uninitialized);
    pollfd ready{.fd = m_master, .events = POLLIN, .revents = 0};
    while (::poll(&ready, 1, kPatience) > 0) {
        const ssize_t n = ::read(m_master, piece.data(), static_cast<std::size_t>(piece.size()));
        if (n <= 0)
            break;
        all += piece.left(n);
        if (!text.isEmpty() && all.contains(text))
            break;
    }
    return all;
}

} // namespace e2e
