#include "core/jobs/restorerun.h"

#include "core/base/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace core::jobs {

using restore::StepKind;
using restore::StepState;
using restore::TargetState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::RestoreRun)
};

} // namespace

RestoreRun::RestoreRun(Spec spec, const Workshop& workshop, restore::StepBoard& board,
                       Recorder& recorder)
    : m_spec(std::move(spec))
    , m_workshop(workshop)
    , m_board(board)
    , m_recorder(recorder)
    , m_application(m_spec.application, board)
{
}

Result<> RestoreRun::lock()
{
    const auto wait = m_spec.wait.value_or(std::chrono::seconds(0));
    auto held = lockTarget(m_spec.target.path, m_spec.task, m_workshop, wait, job().stop);
    if (!held)
        return held.error();
    m_locks.push_back(std::move(*held));
    const auto now = restore::lookAtTarget(m_spec.target.path);
    if (!now)
        return now.error();
    const bool wasAbsent = m_spec.target.state == TargetState::Absent;
    if (wasAbsent != (now->state == TargetState::Absent))
        return notAsPlanned(m_spec.target.path);
    m_spec.target = *now;
    return {};
}

Error RestoreRun::notAsPlanned(const QString& target)
{
    return {.code = ErrorCode::RestoreBlocked,
            .path = target,
            .detail = Words::tr("the database is not what it was when this was planned")};
}

Result<> RestoreRun::lockAlso(const QString& staged)
{
    auto held = lockComing(staged, m_spec.target.path, m_spec.task, m_workshop, job().stop);
    if (!held)
        return held.error();
    m_locks.push_back(std::move(*held));
    return {};
}

Result<> RestoreRun::step(StepKind kind, const std::function<Result<QString>()>& body)
{
    if (auto on = goOn(); !on)
        return on;
    m_board.begin(kind);
    const auto done = body();
    if (!done)
        return done.error();
    m_board.end(kind, StepState::Done, *done);
    return {};
}

Result<> RestoreRun::takeTarget()
{
    if (auto on = goOn(); !on)
        return on;
    if (auto stopped = m_application.stop(job()); !stopped)
        return stopped;
    if (m_spec.target.files.empty()) // an empty file may be open as well
        return {};
    if (auto isFree = m_application.waitUntilFree(job()); !isFree)
        return isFree;
    // What an application leaves behind when it stops is its last word.
    const auto now = restore::lookAtTarget(m_spec.target.path);
    if (!now)
        return now.error();
    m_spec.target = *now;
    return {};
}

Result<> RestoreRun::goOn() const
{
    if (m_recorder.context().stopRequested())
        return Error{.code = ErrorCode::Cancelled, .path = m_spec.target.path};
    return {};
}

/// The step that was running is the one that failed, or in which it was stopped: that says it all.
void RestoreRun::failRunning(const Error& reason)
{
    const bool isStopped = reason.code == ErrorCode::Cancelled;
    const QString what = isStopped ? QString() : describe(reason, Doing::SomethingElse).what;
    const auto now = m_board.now();
    for (const restore::Step& step : now.steps) {
        if (step.state == StepState::Running)
            m_board.end(step.kind, isStopped ? StepState::Stopped : StepState::Failed, what);
    }
    for (const restore::Step& step : now.steps) {
        if (step.state == StepState::Waiting)
            m_board.end(step.kind, StepState::Skipped);
    }
}

RestoreReport RestoreRun::rolledBack(const Error& reason)
{
    failRunning(reason);
    m_board.startRollback();
    m_board.log(
        Words::tr("Nothing was changed in %1.").arg(QFileInfo(m_spec.target.path).fileName()));
    if (const QString said = m_application.startAgain(job()); !said.isEmpty())
        m_board.log(said);
    return {.end = RestoreEnd::RolledBack,
            .trouble = reason,
            .target = m_spec.target.path,
            .seconds = seconds(),
            .steps = m_board.now()};
}

RestoreReport RestoreRun::putBack(restore::Replacement& replacement, const Error& reason)
{
    failRunning(reason);
    m_board.startRollback();
    const JobContext anyway{{}, job().progress}; // whoever told to stop wants this to be done
    RestoreReport report{
        .end = RestoreEnd::RolledBack, .trouble = reason, .target = m_spec.target.path};
    if (!m_application.wasStopped()) {
        if (auto stopped = m_application.stop(anyway); !stopped)
            m_board.log(describe(stopped.error(), Doing::SomethingElse).what);
    }
    const QString id = replacement.record().id;
    const QString folder = replacement.record().folder;
    if (auto back = replacement.putBack(anyway); !back) {
        report.id = id;
        report.safetyFolder = folder;
        report.end = back.error().code == ErrorCode::TargetHeld ? RestoreEnd::RestoredWithTrouble
                                                                : RestoreEnd::NeedsHelp;
        if (report.end == RestoreEnd::NeedsHelp)
            report.trouble = back.error();
        m_board.log(describe(back.error(), Doing::SomethingElse).what);
        static_cast<void>(replacement.end(restore::RecordState::Done, {}, m_board.now().steps));
    } else {
        m_board.passNoReturn(false);
        m_board.end(StepKind::Swap, StepState::Undone, Words::tr("The state before is back."));
    }
    if (const QString said = m_application.startAgain(anyway); !said.isEmpty())
        m_board.log(said);
    report.seconds = seconds();
    report.steps = m_board.now();
    return report;
}

double RestoreRun::seconds() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count();
}

void RestoreRun::record(const RestoreReport& report, const QString& what)
{
    for (const restore::LogLine& line : report.steps.log)
        m_recorder.keep(line.text);
    const QString file = QFileInfo(report.target).fileName();
    if (report.trouble && report.end != RestoreEnd::RestoredWithTrouble) {
        m_recorder.fail(*report.trouble);
        return;
    }
    const QString message = !report.trouble && !what.isEmpty() ? what
        : report.trouble                                       ? Words::tr("%1 is restored. %2")
                               .arg(file, describe(*report.trouble, Doing::SomethingElse).what)
        : report.verified ? Words::tr("%1 is restored and verified.").arg(file)
                          : Words::tr("%1 is restored. It was not verified.").arg(file);
    m_recorder.succeed(report.id, vault::Verdict::Ok, message);
}

ByteCount imageBytesOf(const vault::Backup& backup)
{
    if (backup.manifest && backup.manifest->bytes > ByteCount(0))
        return backup.manifest->bytes;
    const bool packed = vault::codecOfFile(backup.artifactPath) != vault::Codec::None;
    return packed ? ByteCount(0) : backup.storedBytes;
}

} // namespace core::jobs
