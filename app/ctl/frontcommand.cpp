#include "app/ctl/frontcommand.h"

#include "core/base/processgroup.h"

#include <QProcess>

#include <mutex>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

/// Hands signals on; one that comes before there is a child waits for it.
class SignalRelay
{
public:
    void send(int number)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_child == 0)
            m_waiting = number;
        else
            ::kill(m_child, number);
    }

    void use(qint64 child)
    {
        const std::scoped_lock lock(m_mutex);
        m_child = static_cast<pid_t>(child);
        if (m_waiting != 0)
            ::kill(m_child, m_waiting);
    }

private:
    std::mutex m_mutex;
    pid_t m_child = 0;
    int m_waiting = 0;
};

} // namespace

core::Result<int> runInFront(const QStringList& command, CommandOutputTo output,
                             StopSignals& signals)
{
    QProcess process;
    const bool byShell = command.size() == 1;
    process.setProgram(byShell ? u"/bin/sh"_s : command.first());
    process.setArguments(byShell ? QStringList{u"-c"_s, command.first()} : command.sliced(1));
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setChildProcessModifier([output] {
        core::useSignalsAgain();
        if (output == CommandOutputTo::Stderr)
            ::dup2(STDERR_FILENO, STDOUT_FILENO);
    });

    SignalRelay relay;
    signals.divertTo([&relay](int number, bool fromTerminal) {
        if (!fromTerminal) // else the command got it as well
            relay.send(number);
    });
    process.start();
    const bool started = process.waitForStarted(-1);
    if (started) {
        relay.use(process.processId());
        process.waitForFinished(-1);
    }
    signals.divertTo({});
    if (!started)
        return core::Error{.code = core::ErrorCode::CommandNotStarted,
                           .detail = process.errorString()};
    return process.exitStatus() == QProcess::CrashExit ? 128 + process.exitCode()
                                                       : process.exitCode();
}

} // namespace app::ctl
