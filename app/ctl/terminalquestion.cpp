#include "app/ctl/terminalquestion.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::Question)
};

/// Can be waited for together with the keyboard. The signals themselves are another thread's.
class StopEvent
{
public:
    explicit StopEvent(const std::stop_token& stop)
        : m_fd(::eventfd(0, EFD_CLOEXEC))
        , m_callback(stop, [this] {
            const std::uint64_t one = 1;
            static_cast<void>(::write(m_fd, &one, sizeof one));
        })
    {
    }
    ~StopEvent() { ::close(m_fd); }
    StopEvent(const StopEvent&) = delete;
    StopEvent& operator=(const StopEvent&) = delete;

    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
    std::stop_callback<std::function<void()>> m_callback;
};

/// One line; none when told to stop, empty at the end of the input.
std::optional<QByteArray> readLine(const std::stop_token& stop)
{
    const StopEvent stopped(stop);
    QByteArray line;
    while (!line.endsWith('\n')) {
        std::array<pollfd, 2> ready{pollfd{STDIN_FILENO, POLLIN, 0}, {stopped.fd(), POLLIN, 0}};
        if (::poll(ready.data(), ready.size(), -1) < 0 && errno != EINTR)
            return QByteArray();
        if (ready[1].revents != 0)
            return std::nullopt;
        if (ready[0].revents == 0)
            continue;
        char letter = 0;
        const ssize_t n = ::read(STDIN_FILENO, &letter, 1);
        if (n == 0 || (n < 0 && errno != EINTR))
            return QByteArray();
        if (n == 1)
            line += letter;
    }
    return line.trimmed();
}

} // namespace

bool canAsk(const Terminal& terminal)
{
    return !terminal.manner().json && ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

Answer ask(Terminal& terminal, const QString& question, const std::stop_token& stop)
{
    //: The answers are typed by the user; the next text has the one that means yes.
    const QString answers = Words::tr("[y/N]");
    terminal.prompt({{question, Tone::Strong}, {u' ' + answers + u' '}});
    const auto line = readLine(stop);
    if (!line) {
        terminal.complain({}); // the prompt's line ends
        return Answer::Stopped;
    }
    const QString answer = QString::fromUtf8(*line).toLower();
    //: What is typed for yes: one letter, and the word.
    const QStringList yes{Words::tr("y"), Words::tr("yes"), u"y"_s, u"yes"_s};
    return yes.contains(answer) ? Answer::Yes : Answer::No;
}

} // namespace app::ctl
