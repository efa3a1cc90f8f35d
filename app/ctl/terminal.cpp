#include "app/ctl/terminal.h"

#include "app/ctl/printable.h"

#include <cerrno>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

constexpr int kUsualWidth = 80;

QByteArrayView codeOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain: break;
    case Tone::Strong: return "\x1b[1m";
    case Tone::Faint: return "\x1b[2m";
    case Tone::Good: return "\x1b[32m";
    case Tone::Warning: return "\x1b[33m";
    case Tone::Bad: return "\x1b[31m";
    }
    return {};
}

QByteArray rendered(const Line& line, bool colour)
{
    QByteArray bytes;
    for (const Styled& piece : line) {
        const QByteArrayView code = colour ? codeOf(piece.tone) : QByteArrayView();
        bytes += code.toByteArray() + printable(piece.text).toUtf8();
        if (!code.isEmpty())
            bytes += "\x1b[0m";
    }
    return bytes;
}

/// 0, or the errno of the write that failed.
int writeAll(int fd, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + written,
                                  static_cast<std::size_t>(bytes.size() - written));
        if (n < 0 && errno != EINTR)
            return errno;
        if (n > 0)
            written += n;
    }
    return 0;
}

int widthOf(int fd)
{
    winsize size{};
    if (::ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    const int told = qEnvironmentVariableIntValue("COLUMNS");
    return told > 0 ? told : kUsualWidth;
}

} // namespace

Terminal::Terminal(Manner manner)
    : m_manner(manner)
    , m_outIsTerminal(::isatty(STDOUT_FILENO) == 1)
    , m_errIsTerminal(::isatty(STDERR_FILENO) == 1)
    , m_dumb(qEnvironmentVariable("TERM", u"dumb"_s) == u"dumb"_s)
{
    m_colour = !m_dumb && qEnvironmentVariableIsEmpty("NO_COLOR");
}

void Terminal::result(const Line& line)
{
    if (!m_manner.json)
        writeOut(rendered(line, m_colour && m_outIsTerminal) + '\n');
}

void Terminal::resultPath(const QString& path)
{
    if (!m_manner.json)
        writeOut((m_outIsTerminal ? printable(path) : path).toUtf8() + '\n');
}

void Terminal::resultText(const QString& text)
{
    writeOut(text.toUtf8());
}

void Terminal::json(const QByteArray& object)
{
    writeOut(object + '\n');
}

void Terminal::say(const Line& line)
{
    if (!m_manner.json && !m_manner.quiet)
        complain(line);
}

void Terminal::complain(const Line& line)
{
    live({});
    writeErr(rendered(line, m_colour && m_errIsTerminal) + '\n');
}

void Terminal::prompt(const Line& line)
{
    live({});
    writeErr(rendered(line, m_colour && m_errIsTerminal));
}

void Terminal::live(const Line& line)
{
    if (line.isEmpty() && !m_liveShown)
        return;
    m_liveShown = !line.isEmpty();
    writeErr("\r" + rendered(line, m_colour) + "\x1b[K");
}

bool Terminal::hasLiveLine() const
{
    return m_errIsTerminal && !m_dumb && !m_manner.json && !m_manner.quiet;
}

int Terminal::resultWidth() const
{
    return widthOf(STDOUT_FILENO);
}

int Terminal::remarkWidth() const
{
    return widthOf(STDERR_FILENO);
}

void Terminal::writeOut(const QByteArray& bytes)
{
    live({});
    if (m_readerGone || m_resultsLost)
        return;
    const int failure = writeAll(STDOUT_FILENO, bytes);
    m_readerGone = failure == EPIPE;
    m_resultsLost = failure != 0 && failure != EPIPE;
}

void Terminal::writeErr(const QByteArray& bytes)
{
    // Where stderr cannot be written there is nobody left to tell.
    static_cast<void>(writeAll(STDERR_FILENO, bytes));
}

} // namespace app::ctl
