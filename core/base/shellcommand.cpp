#include "core/base/shellcommand.h"

#include "core/base/childprocess.h"
#include "core/base/commandoutput.h"
#include "core/base/filedescriptor.h"
#include "core/base/processgroup.h"

#include <QProcess>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

namespace core {

namespace {

constexpr auto kTick = 50ms;
constexpr std::size_t kChunk = 64 * 1024;
/// What a command wrote last is in the pipe when it ended, and that is no more than this; what
/// others go on writing there is not waited for.
constexpr int kChunksLeft = 16;

/// One run. The pipe is our own: one of QProcess would be read for as long as something that the
/// command left running writes.
class Run
{
public:
    Run(const ShellCommand& command, const std::stop_token& stop)
        : m_command(command)
        , m_stop(stop)
        , m_output(command.onLine)
    {
    }

    Result<CommandEnd> toItsEnd();

private:
    Result<> start();
    /// The error that ends it early, if there is one.
    [[nodiscard]] std::optional<ErrorCode> reasonToEnd() const;
    bool isOver();
    void endGroup();
    void readFor(std::chrono::milliseconds time);
    bool readOnce();
    void readWhatIsLeft();
    void leavePipeToOthers();
    [[nodiscard]] CommandEnd end() const;

    const ShellCommand& m_command;
    const std::stop_token& m_stop;
    CommandOutput m_output;
    FileDescriptor m_pipe; ///< closed once nobody can write to it any more
    ChildProcess m_child;
    SteadyClock::time_point m_begun = SteadyClock::now();
};

Result<> Run::start()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return errorFromErrno(errno, {}, FileRole::Source);
    m_pipe = FileDescriptor(ends[0]);
    const FileDescriptor writing(ends[1]);
    ::fcntl(writing.get(), F_SETFL, 0); // the command's end is an ordinary one

    auto child = ChildProcess::start({.arguments = m_command.arguments.isEmpty()
                                          ? QStringList{u"/bin/sh"_s, u"-c"_s, m_command.text}
                                          : m_command.arguments,
                                      .folder = m_command.folder,
                                      .environment = m_command.environment,
                                      .output = writing.get(),
                                      .errors = writing.get(),
                                      .ownSession = true});
    if (!child)
        return child.error();
    m_child = std::move(*child);
    return {};
}

std::optional<ErrorCode> Run::reasonToEnd() const
{
    if (m_stop.stop_requested())
        return ErrorCode::Cancelled;
    if (m_command.timeout > 0s && SteadyClock::now() - m_begun >= m_command.timeout)
        return ErrorCode::CommandTimedOut;
    return std::nullopt;
}

bool Run::isOver()
{
    return m_child.hasEnded()
        && (m_command.ends == CommandEnds::WithItsProcess
            || !ProcessGroup(m_child.processId()).lives());
}

/// Also ends what a command left that has ended itself.
void Run::endGroup()
{
    const ProcessGroup group(m_child.processId());
    const auto killAt = SteadyClock::now() + kTermGrace;
    group.signal(SIGTERM);
    group.signal(SIGCONT); // one that was stopped could not even end
    const auto lives = [&] { return !m_child.hasEnded() || group.lives(); };
    while (lives() && SteadyClock::now() < killAt)
        readFor(kTick);
    group.signal(SIGKILL);
    m_child.waitForEnd();
}

/// Reads what comes for that long at most; wakes when the command ends.
void Run::readFor(std::chrono::milliseconds time)
{
    // poll() passes over what is -1; an end that was already seen would wake it at once
    const int ending = m_child.hasEnded() ? -1 : m_child.endDescriptor();
    std::array<pollfd, 2> ready{{{m_pipe.get(), POLLIN, 0}, {ending, POLLIN, 0}}};
    if (::poll(ready.data(), ready.size(), static_cast<int>(time.count())) > 0
        && ready[0].revents != 0 && !readOnce())
        m_pipe = FileDescriptor();
}

/// False at the end of the pipe.
bool Run::readOnce()
{
    std::array<char, kChunk> bytes;
    const ssize_t n = ::read(m_pipe.get(), bytes.data(), bytes.size());
    if (n > 0)
        m_output.take(QByteArrayView(bytes.data(), n));
    return n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR));
}

void Run::readWhatIsLeft()
{
    for (int chunk = 0; m_pipe.isOpen() && chunk < kChunksLeft; ++chunk) {
        pollfd ready{m_pipe.get(), POLLIN, 0};
        if (::poll(&ready, 1, 0) <= 0)
            return;
        if (!readOnce())
            m_pipe = FileDescriptor();
    }
}

/// What the command left running would be ended by its next line of output once nobody reads it any
/// more: a server that was just started would die of its log.
void Run::leavePipeToOthers()
{
    if (!m_pipe.isOpen())
        return;
    ::fcntl(m_pipe.get(), F_SETFL, 0);
    QProcess reader;
    reader.setProgram(u"/bin/cat"_s);
    reader.setStandardInputFile(u"/proc/self/fd/%1"_s.arg(m_pipe.get()));
    reader.setStandardOutputFile(QProcess::nullDevice());
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.startDetached();
}

CommandEnd Run::end() const
{
    return {.exitCode = m_child.exitCode(),
            .output = m_output.tail(),
            .seconds = std::chrono::duration<double>(SteadyClock::now() - m_begun).count()};
}

Result<CommandEnd> Run::toItsEnd()
{
    if (m_stop.stop_requested())
        return Error{.code = ErrorCode::Cancelled};
    if (const auto started = start(); !started)
        return started.error();
    while (!isOver()) {
        if (const auto reason = reasonToEnd()) {
            endGroup();
            readWhatIsLeft();
            m_output.finish();
            return Error{.code = *reason, .detail = m_output.lastLines()};
        }
        readFor(kTick);
    }
    readWhatIsLeft();
    m_output.finish();
    leavePipeToOthers();
    return end();
}

} // namespace

Result<CommandEnd> runShellCommand(const ShellCommand& command, const std::stop_token& stop)
{
    return Run(command, stop).toItsEnd();
}

} // namespace core
