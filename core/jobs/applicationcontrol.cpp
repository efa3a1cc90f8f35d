#include "core/jobs/applicationcontrol.h"

#include "core/base/errortext.h"
#include "core/base/filelock.h"
#include "core/base/holders.h"
#include "core/base/shellcommand.h"

#include <QCoreApplication>

namespace core::jobs {

using restore::StepKind;
using restore::StepState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::ApplicationControl)
};

constexpr std::chrono::milliseconds kLook{200};

/// With the end of what it printed, if it printed anything.
QString endText(const CommandEnd& end)
{
    const QString ended = Words::tr("The command ended with %1.").arg(end.exitCode);
    const QString printed = end.output.right(2000).trimmed();
    return printed.isEmpty() ? ended : ended + u'\n' + printed;
}

} // namespace

ApplicationControl::ApplicationControl(Spec spec, restore::StepBoard& board)
    : m_spec(std::move(spec))
    , m_board(board)
{
}

Result<> ApplicationControl::run(const QString& command, StepKind kind, const JobContext& job)
{
    m_board.log(command);
    const auto ended =
        runShellCommand({.text = command,
                         .timeout = m_spec.timeout,
                         .onLine = [this](const QString& line) { m_board.log(line); }},
                        job.stop);
    if (!ended)
        return ended.error();
    if (ended->exitCode != 0)
        return Error{.code = ErrorCode::CommandFailed, .detail = endText(*ended)};
    m_board.end(kind, StepState::Done, command);
    return {};
}

Result<> ApplicationControl::stop(const JobContext& job)
{
    if (m_spec.stop.isEmpty())
        return {};
    job.progress.report({.phase = Phase::Stopping});
    m_board.begin(StepKind::StopApplication);
    m_stopped = true;
    return run(m_spec.stop, StepKind::StopApplication, job);
}

Result<> ApplicationControl::waitUntilFree(const JobContext& job)
{
    m_board.begin(StepKind::CheckHolders);
    // Without a stop command nobody is about to let go.
    const auto wait = m_stopped ? m_spec.wait : std::chrono::milliseconds(0);
    const auto deadline = std::chrono::steady_clock::now() + wait;
    for (;;) {
        const auto holders = holdersOf(m_spec.target);
        if (holders.empty())
            break;
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = m_spec.target};
        if (std::chrono::steady_clock::now() >= deadline)
            return Error{.code = ErrorCode::TargetHeld,
                         .path = m_spec.target,
                         .detail = describeHolders(holders)};
        pauseFor(kLook, job.stop);
    }
    m_board.end(StepKind::CheckHolders, StepState::Done, Words::tr("Nobody has it open."));
    return {};
}

Result<> ApplicationControl::start(const JobContext& job)
{
    if (m_spec.start.isEmpty())
        return {};
    job.progress.report({.phase = Phase::Starting});
    m_board.begin(StepKind::StartApplication);
    m_stopped = false;
    return run(m_spec.start, StepKind::StartApplication, job);
}

QString ApplicationControl::startAgain(const JobContext& job)
{
    if (!m_stopped)
        return {};
    if (m_spec.start.isEmpty())
        return Words::tr("The application was stopped and there is no command to start it: start "
                         "it yourself.");
    const JobContext anyway{{}, job.progress};
    const auto started = start(anyway);
    return started ? Words::tr("The application was started again.")
                   : Words::tr("The application could not be started again. %1")
                         .arg(describe(started.error(), Doing::SomethingElse).what);
}

} // namespace core::jobs
