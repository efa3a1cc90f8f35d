#include "core/base/errortext.h"
#include "core/jobs/restoreconcerns.h"
#include "core/jobs/restorerun.h"
#include "core/jobs/restoreverify.h"
#include "core/jobs/stallforecast.h"
#include "core/jobs/storedimage.h"
#include "core/jobs/tablesrecord.h"
#include "core/jobs/tablesrestore.h"
#include "core/jobs/tablesundo.h"
#include "core/jobs/tablesverify.h"
#include "core/restore/exchange.h"
#include "core/restore/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core::jobs {

using restore::StepKind;
using restore::StepState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::TablesRestore)
};

std::chrono::milliseconds waitOf(const TablesRestorePlan& plan)
{
    return plan.spec.wait.value_or(plan.database.config.settings.wait);
}

RestoreRun::Spec specOf(const TablesRestorePlan& plan)
{
    return {.task = u"restore"_s,
            .target = plan.target,
            .application = {.target = plan.target.path,
                            .wait = std::chrono::ceil<std::chrono::seconds>(waitOf(plan))},
            .wait = plan.spec.wait};
}

QString countsText(const tables::BroughtBack& back)
{
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    for (const tables::TableOutcome& table : back.tables) {
        added += table.added;
        removed += table.removed;
        changed += table.changed;
    }
    const QLocale locale;
    return Words::tr("+%1 −%2 ~%3 rows; other programs could not write for %4 s.")
        .arg(locale.toString(added), locale.toString(removed), locale.toString(changed),
             locale.toString(back.lockedSeconds, 'f', 1));
}

/// One restore of tables while it runs: the steps, and the way back once it is committed.
class TablesRun
{
public:
    TablesRun(const TablesRestorePlan& plan, RestoreRun& run, TablesRecord& record)
        : m_plan(plan)
        , m_run(run)
        , m_record(record)
    {
    }

    /// An Error means that nothing was changed, but for CommitUnsure.
    Result<> change()
    {
        if (m_plan.spec.safetyCopy) {
            auto kept = m_run.step(StepKind::KeepSafetyCopy, [this] { return keep(); });
            if (!kept)
                return kept;
        }
        if (auto opened = m_run.step(StepKind::OpenBackup, [this] { return open(); }); !opened)
            return opened;
        return m_run.step(StepKind::BringBack, [this] { return bringBack(); });
    }

    RestoreReport finish()
    {
        RestoreReport report{.id = m_record.record().id,
                             .target = m_run.target().path,
                             .backupId = m_plan.backup.id,
                             .safetyFolder = m_record.record().folder};
        const auto verified = m_run.step(StepKind::VerifyRestored, [&] { return verify(report); });
        if (!verified && verified.error().code == ErrorCode::Cancelled)
            takeBack(verified.error(), report);
        else if (!verified)
            fail(verified.error(), report);
        if (report.end != RestoreEnd::RolledBack)
            static_cast<void>(m_record.end(m_run.board().now().steps));
        report.seconds = m_run.seconds();
        report.steps = m_run.board().now();
        return report;
    }

private:
    Result<QString> keep()
    {
        warnOfStall(m_plan.database, m_run.workshop(), m_run.job());
        if (auto kept = m_record.keepCopy(waitOf(m_plan), m_run); !kept)
            return kept.error();
        const restore::Record& record = m_record.record();
        return Words::tr("Kept as %1, %2.")
            .arg(record.id, QLocale().formattedDataSize(record.bytes.value()));
    }

    Result<QString> open()
    {
        if (auto ready = prepareWorkFolder(m_run.workshop().places.work); !ready)
            return ready.error();
        auto image = openStoredImage(m_plan.backup, m_run.workshop().places.work, m_run.job());
        if (!image)
            return image.error();
        m_image = std::move(*image);
        return Words::tr("The backup can be read.");
    }

    Result<QString> bringBack()
    {
        std::vector<tables::RowTrouble> violations;
        const auto intend = [this]() -> Result<> {
            if (auto on = m_run.goOn(); !on)
                return on;
            // It was held by its content; its name may have gone to another file meanwhile.
            if (restore::idOf(m_plan.target.path) != m_plan.targetFile)
                return RestoreRun::notAsPlanned(m_plan.target.path);
            m_run.board().passNoReturn(true);
            return m_record.intend();
        };
        auto back = tables::bringBack({.live = m_run.target().path,
                                       .image = m_image.path,
                                       .choice = m_plan.spec.choice,
                                       .logFolder = m_record.record().folder,
                                       .wait = waitOf(m_plan),
                                       .beforeCommit = intend},
                                      m_run.job(), &violations);
        if (!back) {
            if (back.error().code == ErrorCode::CommitUnsure)
                m_record.leaveUnsettled();
            m_run.board().passNoReturn(false);
            tellRows(violations, Trouble::Violates, m_run);
            return named(back.error());
        }
        m_record.committed();
        m_back = std::move(*back);
        return countsText(m_back);
    }

    /// With the path of the backup, not of what was unpacked.
    [[nodiscard]] Error named(Error error) const
    {
        if (error.path == m_image.path)
            error.path = m_plan.backup.artifactPath;
        return error.code == ErrorCode::SourceBusy ? restore::heldIfBusy(error, m_run.target().path)
                                                   : error;
    }

    Result<QString> verify(RestoreReport& report)
    {
        auto verified = verifyTables(m_plan, m_back, m_run);
        if (!verified)
            return verified.error();
        report.tables = std::move(verified->tables);
        report.verified = verified->isAsAsked;
        return verified->sentence;
    }

    /// It is in place, and could not be looked at.
    void fail(const Error& reason, RestoreReport& report)
    {
        m_run.failRunning(reason);
        report.end = RestoreEnd::RestoredWithTrouble;
        report.trouble = named(reason);
    }

    /// Whoever told to stop wants all to be as it was.
    void takeBack(const Error& reason, RestoreReport& report)
    {
        fail(reason, report);
        m_run.board().startRollback();
        const JobContext anyway{{}, m_run.job().progress};
        const QString log = m_record.record().folder + u"/back"_s;
        auto back = makeFolders(log);
        if (back) {
            const auto taken = tables::takeBack({.live = report.target,
                                                 .logFolder = m_record.record().folder,
                                                 .newLogFolder = log,
                                                 .wait = waitOf(m_plan)},
                                                anyway);
            back = taken ? Result<>() : Result<>(taken.error());
        }
        if (!back) {
            m_run.board().log(describe(back.error(), Doing::SomethingElse).what);
            return;
        }
        m_run.board().passNoReturn(false);
        m_run.board().end(StepKind::BringBack, StepState::Undone,
                          Words::tr("The rows are as they were before."));
        m_record.abandon();
        report.end = RestoreEnd::RolledBack;
        report.id.clear();
        report.safetyFolder.clear();
        report.tables.clear();
    }

    const TablesRestorePlan& m_plan;
    RestoreRun& m_run;
    TablesRecord& m_record;
    StoredImage m_image;
    tables::BroughtBack m_back;
};

/// The file that was planned for, and not another database in it. All that a program changes in its
/// own database is left out: that is heeded.
bool isAsPlanned(const TablesRestorePlan& plan, const restore::Target& now)
{
    return restore::idOf(now.path) == plan.targetFile && now.pageSize == plan.target.pageSize
        && now.textEncoding == plan.target.textEncoding
        && now.applicationId == plan.target.applicationId;
}

Result<RestoreReport> runLocked(const TablesRestorePlan& plan, RestoreRun& run)
{
    if (auto locked = run.lock(); !locked)
        return locked.error();
    if (!isAsPlanned(plan, run.target()))
        return RestoreRun::notAsPlanned(plan.target.path);
    if (auto proven = plan.proveFirst ? proveFirst(plan.backup, run) : Result<>(); !proven) {
        run.failRunning(proven.error());
        return proven.error();
    }
    auto record = TablesRecord::begin(
        {.kind = u"restore"_s, .backupId = plan.backup.id, .safetyCopy = plan.spec.safetyCopy},
        run);
    if (!record)
        return record.error();
    TablesRun tables(plan, run, *record);
    if (auto changed = tables.change(); !changed) {
        run.failRunning(changed.error());
        return changed.error();
    }
    return tables.finish();
}

} // namespace

Result<RestoreReport> runTablesRestore(const TablesRestorePlan& plan, const Workshop& workshop,
                                       restore::StepBoard& board, const JobContext& job)
{
    board.plan(plan.steps);
    if (const auto block = blockIn(plan.concerns))
        return *block;
    Recorder recorder(workshop, job, u"restore"_s, plan.target.path);
    RestoreRun run(specOf(plan), workshop, board, recorder);
    auto report = runLocked(plan, run);
    if (report)
        run.record(*report,
                   Words::tr("Tables of %1 were brought back.")
                       .arg(QFileInfo(plan.target.path).fileName()));
    else
        recorder.fail(report.error());
    return report;
}

} // namespace core::jobs
