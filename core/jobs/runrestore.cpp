#include "core/base/errortext.h"
#include "core/jobs/expectations.h"
#include "core/jobs/restore.h"
#include "core/jobs/restoreafter.h"
#include "core/jobs/restoreconcerns.h"
#include "core/jobs/restoreonline.h"
#include "core/jobs/restorerun.h"
#include "core/jobs/restoresteps.h"
#include "core/jobs/restoreverify.h"
#include "core/jobs/safetyplace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::jobs {

using restore::RecordState;
using restore::StepKind;
using restore::StepState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::RunRestore)
};

RestoreRun::Spec specOf(const RestorePlan& plan)
{
    const config::DatabaseConfig& config = plan.database.config;
    const bool online = plan.spec.method == RestoreMethod::Online;
    const auto wait = plan.spec.wait.value_or(config.settings.wait);
    return {.task = u"restore"_s,
            .target = plan.target,
            .application = {.target = plan.target.path,
                            .stop = online ? QString() : plan.spec.stop.value_or(QString()),
                            .start = online ? QString() : plan.spec.start.value_or(QString()),
                            .timeout = config.restore.commandTimeout,
                            .wait = wait},
            .wait = plan.spec.wait};
}

restore::ReplacementSpec replacementOf(const RestorePlan& plan, RestoreRun& run)
{
    const SafetyPlace place = safetyPlaceFor(run.target(), run.workshop());
    return {.record = {.kind = u"restore"_s,
                       .target = run.target().path,
                       .backupId = plan.backup.id,
                       .begunAt = run.workshop().clock(),
                       .program = run.workshop().program,
                       .pid = ::getpid(),
                       .safetyCopy = plan.spec.safetyCopy,
                       .stopsApplication = run.application().canStop()},
            .target = run.target(),
            .root = place.root,
            .index = place.index,
            .roomForNew = imageBytesOf(plan.backup),
            .wait = plan.spec.wait.value_or(plan.database.config.settings.wait)};
}

/// The first half of a swap restore: all that can fail while the target is untouched, and the swap.
class Swapping
{
public:
    Swapping(const RestorePlan& plan, RestoreRun& run, restore::Replacement& replacement)
        : m_plan(plan)
        , m_run(run)
        , m_replacement(replacement)
    {
    }

    Result<> run()
    {
        if (auto taken = m_run.takeTarget(); !taken)
            return taken;
        m_replacement.useTarget(m_run.target());
        if (auto kept = m_run.step(StepKind::KeepSafetyCopy, [this] { return keep(); }); !kept)
            return kept;
        if (auto staged = m_run.step(StepKind::Stage, [this] { return stage(); }); !staged)
            return staged;
        if (m_plan.spec.verify) {
            auto verified = m_run.step(StepKind::VerifyStaged, [this] { return verify(); });
            if (!verified)
                return verified;
        }
        return m_run.step(StepKind::Swap, [this] { return swap(); });
    }

    [[nodiscard]] const sqlite::PageHashes& hashes() const { return m_hashes; }
    [[nodiscard]] const std::vector<vault::TableCount>& tables() const { return m_tables; }

private:
    Result<QString> keep()
    {
        if (auto kept = m_replacement.keep(m_run.job()); !kept)
            return kept.error();
        const restore::Record& record = m_replacement.record();
        if (record.before == restore::TargetState::Absent)
            return Words::tr("There was nothing to keep.");
        return Words::tr("Kept as %1, %2.")
            .arg(record.id, QLocale().formattedDataSize(record.bytes.value()));
    }

    Result<QString> stage()
    {
        const auto& manifest = m_plan.backup.manifest;
        const QFileInfo target(m_run.target().path);
        auto hashes = m_replacement.stageBackup({.artifact = m_plan.backup.artifactPath,
                                                 .bytes = imageBytesOf(m_plan.backup),
                                                 .folder = target.absolutePath(),
                                                 .name = target.fileName()},
                                                m_run.job());
        if (!hashes)
            return hashes.error();
        m_hashes = std::move(*hashes);
        if (manifest && manifest->pageHashes && !(*manifest->pageHashes == m_hashes))
            return Error{.code = ErrorCode::BackupDamaged, .path = m_plan.backup.artifactPath};
        return Words::tr("%1 copied.")
            .arg(QLocale().formattedDataSize(QFileInfo(m_replacement.staged()).size()));
    }

    Result<QString> verify()
    {
        const auto proven =
            proveStaged(m_plan, {.path = m_replacement.staged(), .copied = m_hashes}, m_run);
        if (!proven)
            return proven.error();
        m_tables = proven->tables;
        return proof::summarize(proven->proof);
    }

    Result<QString> swap()
    {
        const auto left = m_replacement.finishStaged(isWal(), m_plan.rights.mode);
        if (!left)
            return left.error();
        if (auto locked = m_run.lockAlso(m_replacement.staged()); !locked)
            return locked.error();
        m_run.board().passNoReturn(true);
        if (auto swapped = m_replacement.swap(m_run.job()); !swapped)
            return swapped.error();
        // Whoever opened the old file after all still has it, under the name it is kept by.
        const auto late = holdersOf(m_replacement.record().stateFile());
        if (!late.empty())
            return Words::tr("%1 opened the old file meanwhile and still has it: restart it.")
                .arg(describeHolders(late));
        if (m_run.target().files.empty())
            return Words::tr("There was no such file before.");
        return left->isEmpty()
            ? Words::tr("It has its owner and its permissions as before.")
            : Words::tr("What could not be kept of the old file: %1.").arg(*left);
    }

    /// As the source of the backup was; where that is not known as the target was.
    [[nodiscard]] bool isWal() const
    {
        const auto& manifest = m_plan.backup.manifest;
        if (manifest && !manifest->journalMode.isEmpty())
            return manifest->journalMode == u"wal";
        return m_replacement.stagedWasWal()
            || (m_run.target().state != restore::TargetState::Absent && m_run.target().walMode);
    }

    const RestorePlan& m_plan;
    RestoreRun& m_run;
    restore::Replacement& m_replacement;
    sqlite::PageHashes m_hashes;
    std::vector<vault::TableCount> m_tables;
};

RestoreReport afterSwap(const RestorePlan& plan, RestoreRun& run, const Swapping& swapping,
                        restore::Replacement& replacement)
{
    const auto verified = run.step(StepKind::VerifyRestored,
                                   [&] { return verifyRestored(plan, swapping.hashes(), run); });
    if (!verified)
        return run.putBack(replacement, verified.error());

    RestoreReport report{.id = replacement.record().id,
                         .target = run.target().path,
                         .backupId = plan.backup.id,
                         .safetyFolder =
                             plan.spec.safetyCopy ? replacement.record().folder : QString(),
                         .verified = plan.spec.verify,
                         .tables = changesAfter(plan, swapping.tables())};
    const auto started = run.application().start(run.job());
    if (!started && started.error().code == ErrorCode::Cancelled)
        return run.putBack(replacement, started.error());
    auto answered = started ? probe(plan, run) : started;
    if (started && !answered
        && (answered.error().code == ErrorCode::Cancelled || run.application().canStop()))
        return run.putBack(replacement, answered.error());
    if (!answered) {
        report.end = RestoreEnd::RestoredWithTrouble;
        report.trouble = answered.error();
        run.failRunning(answered.error());
    }
    static_cast<void>(replacement.end(RecordState::Done, {}, run.board().now().steps));
    if (!report.trouble)
        backUp(plan, run, report);
    static_cast<void>(replacement.end(RecordState::Done,
                                      report.trouble ? describe(*report.trouble).what : QString(),
                                      run.board().now().steps));
    if (!plan.spec.safetyCopy)
        replacement.abandon();
    report.seconds = run.seconds();
    report.steps = run.board().now();
    return report;
}

Result<RestoreReport> runSwap(const RestorePlan& plan, RestoreRun& run)
{
    auto replacement = restore::Replacement::begin(replacementOf(plan, run), run.job());
    if (!replacement)
        return replacement.error();
    Swapping swapping(plan, run, *replacement);
    const auto swapped = swapping.run();
    if (!swapped && replacement->swapped())
        return run.putBack(*replacement, swapped.error());
    if (!swapped) {
        replacement->abandon();
        const bool untouched = !run.application().wasStopped();
        RestoreReport report = run.rolledBack(swapped.error());
        if (untouched)
            return swapped.error();
        return report;
    }
    return afterSwap(plan, run, swapping, *replacement);
}

Result<RestoreReport> runLocked(const RestorePlan& plan, RestoreRun& run)
{
    if (auto locked = run.lock(); !locked)
        return locked.error();
    if (auto proven = plan.proveFirst ? proveFirst(plan.backup, run) : Result<>(); !proven) {
        run.failRunning(proven.error());
        return proven.error();
    }
    return plan.spec.method == RestoreMethod::Swap ? runSwap(plan, run) : runOnline(plan, run);
}

} // namespace

Result<RestoreReport> runRestore(const RestorePlan& plan, const Workshop& workshop,
                                 restore::StepBoard& board, const JobContext& job)
{
    board.plan(plan.steps);
    if (const auto block = blockIn(plan.concerns))
        return *block;
    Recorder recorder(workshop, job, u"restore"_s, plan.target.path);
    RestoreRun run(specOf(plan), workshop, board, recorder);
    auto report = runLocked(plan, run);
    if (report)
        run.record(*report);
    else
        recorder.fail(report.error());
    return report;
}

} // namespace core::jobs
