#include "core/base/durable.h"
#include "core/base/errortext.h"
#include "core/jobs/restoreconcerns.h"
#include "core/jobs/restoreonline.h"
#include "core/jobs/restorerun.h"
#include "core/jobs/restores.h"
#include "core/jobs/restoresteps.h"
#include "core/jobs/restoreverify.h"
#include "core/jobs/safetyplace.h"
#include "core/jobs/tablesundo.h"
#include "core/restore/asfound.h"
#include "core/restore/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::jobs {

using restore::Record;
using restore::RecordState;
using restore::StepKind;
using restore::TargetState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Undo)
};

/// Its files can be put back byte for byte.
bool isKeptAsFound(const Record& record)
{
    const restore::AsFound found = restore::asFoundOf(record);
    const bool hasEnded = record.canBeUndone() || record.state == RecordState::RolledBack
        || !record.undoneBy.isEmpty();
    return hasEnded && found != restore::AsFound::NotKept
        && found != restore::AsFound::ChangedSince;
}

/// While it is made: as long as the longest that it is made of.
ByteCount bytesAsFound(const Record& record)
{
    qint64 most = 0;
    for (const QString& path : {record.foundFile(), record.overwrittenFile(), record.stateFile()})
        most = std::max(most, QFileInfo(path).size());
    return ByteCount(most);
}

/// What undo has always put back byte for byte, or taken away: nothing else was found.
bool isAsFoundAnyway(const Record& record)
{
    return record.before == TargetState::Absent || (record.raw && !isKeptAsFound(record));
}

bool canUndo(const Record& record, const UndoSpec& spec)
{
    return spec.asFound && !isAsFoundAnyway(record) ? isKeptAsFound(record) : record.canBeUndone();
}

/// By its id, or a part of it that only one has.
Result<Record> recordOf(const UndoSpec& spec, const std::vector<Record>& records)
{
    std::vector<Record> found;
    for (const Record& record : records) {
        if (record.id == spec.id)
            return record;
        if (spec.id.isEmpty() ? canUndo(record, spec) : record.id.contains(spec.id))
            found.push_back(record);
    }
    if (spec.id.isEmpty() && found.empty())
        return Error{.code = ErrorCode::NothingToUndo, .path = spec.database};
    if (found.empty())
        return Error{.code = ErrorCode::RestoreNotFound, .detail = spec.id};
    if (!spec.id.isEmpty() && found.size() > 1)
        return Error{.code = ErrorCode::RestoreAmbiguous, .detail = spec.id};
    return found.front(); // the newest
}

Error whyNot(const Record& record)
{
    Error error{.code = ErrorCode::NothingToUndo, .path = record.target};
    if (!record.undoneBy.isEmpty())
        error.detail = Words::tr("%1 was undone already").arg(record.id);
    else if (!record.safetyCopy && !record.tables)
        error.detail = Words::tr("%1 kept no safety copy").arg(record.id);
    else
        error.detail = Words::tr("%1 changed nothing").arg(record.id);
    return error;
}

Error whyNotAsFound(const Record& record)
{
    Error error{.code = ErrorCode::NothingToUndo, .path = record.target};
    const QString folder = QDir::toNativeSeparators(record.foundFolder());
    if (restore::asFoundOf(record) == restore::AsFound::ChangedSince)
        error.detail = Words::tr("what the write-ahead log overwrote is kept in %1, but the rest "
                                 "of the file was changed since")
                           .arg(folder);
    else if (record.online)
        error.detail = Words::tr("%1 replaced the content, not the files").arg(record.id);
    else
        error.detail = Words::tr("%1 did not keep the files as they were found").arg(record.id);
    return error;
}

/// Something happened to the database since: it would be lost, but for the undo's own safety copy.
void addLaterRestores(const Record& record, const std::vector<Record>& records, UndoPlan& plan)
{
    for (const Record& later : records) {
        if (later.target == record.target && later.begunAt > record.begunAt
            && later.canBeUndone()) {
            plan.concerns.push_back(
                {.sentence = Words::tr("%1 was restored again since, by %2: that is taken back "
                                       "too.")
                                 .arg(QFileInfo(record.target).fileName(), later.id)});
            return;
        }
    }
}

void addConcerns(UndoPlan& plan, const UndoSpec& spec)
{
    const Record& record = plan.record;
    const bool needsFile = record.before != TargetState::Absent && !record.raw && !plan.asFound;
    const QString file = plan.byLog ? changeLogOf(record) : record.stateFile();
    if (needsFile && !QFileInfo::exists(file))
        plan.concerns.push_back(blockedBy({.code = ErrorCode::SourceMissing, .path = file}));
    if (const auto missing = missingRight(plan.target))
        plan.concerns.push_back(blockedBy(*missing));
    const bool isStopped = spec.stop && !spec.stop->isEmpty();
    const bool isStarted = spec.start && !spec.start->isEmpty();
    if (plan.asFound && isStopped && !isStarted)
        plan.concerns.push_back({.sentence = Words::tr("The application is not started again: it "
                                                       "would change the files at once.")});
    if (!plan.target.holders.empty() && !isStopped && !plan.online)
        plan.concerns.push_back(blockedBy({.code = ErrorCode::TargetHeld,
                                           .path = plan.target.path,
                                           .detail = describeHolders(plan.target.holders)}));
    if (plan.free < plan.needed)
        plan.concerns.push_back(
            blockedBy({.code = ErrorCode::DestinationFull, .path = plan.target.path}));
    std::ranges::stable_partition(plan.concerns, &Concern::blocks);
}

/// From its safety copy, in the same way as a restore from a backup.
Result<> exchange(const UndoPlan& plan, RestoreRun& run, restore::Replacement& replacement)
{
    const Record& record = plan.record;
    if (auto taken = run.takeTarget(); !taken)
        return taken;
    replacement.useTarget(run.target());
    auto kept = run.step(StepKind::KeepSafetyCopy, [&]() -> Result<QString> {
        if (auto done = replacement.keep(run.job()); !done)
            return done.error();
        return Words::tr("Kept as %1.").arg(replacement.record().id);
    });
    if (!kept)
        return kept;
    return run.step(StepKind::Swap, [&]() -> Result<QString> {
        const auto staged = plan.asFound ? replacement.stageFound(record, run.job())
                                         : replacement.stageState(record, run.job());
        if (!staged)
            return staged.error();
        if (!replacement.staged().isEmpty()) {
            if (auto locked = run.lockAlso(replacement.staged()); !locked)
                return locked.error();
        }
        run.board().passNoReturn(true);
        if (auto swapped = replacement.swap(run.job()); !swapped)
            return swapped.error();
        return plan.asFound
            ? Words::tr("The files are back byte for byte as %1 found them.").arg(record.id)
            : Words::tr("The state before %1 is back.").arg(record.id);
    });
}

Result<> checkBack(const UndoPlan& plan, RestoreRun& run)
{
    const Record& record = plan.record;
    if (record.before == TargetState::Absent || plan.asFound)
        return {};
    return run.step(StepKind::VerifyRestored, [&]() -> Result<QString> {
        if (record.raw)
            return Words::tr("SQLite could not open it before, so it is not opened now.");
        const auto tables = openRestored(record.target, run);
        if (!tables)
            return tables.error();
        return openedText(*tables);
    });
}

RestoreReport finish(const UndoPlan& plan, RestoreRun& run, restore::Replacement& replacement)
{
    const Record& record = plan.record;
    RestoreReport report{.id = replacement.record().id,
                         .target = record.target,
                         .backupId = record.id,
                         .safetyFolder = replacement.record().folder};
    const auto checked = checkBack(plan, run);
    if (!checked)
        return run.putBack(replacement, checked.error());
    report.verified = !record.raw && !plan.asFound;
    restore::useUp(record, replacement.record().id,
                   plan.asFound ? restore::UsedUp::All : restore::UsedUp::State);
    if (auto started = run.application().start(run.job()); !started) {
        report.end = RestoreEnd::RestoredWithTrouble;
        report.trouble = started.error();
        run.failRunning(started.error());
    }
    static_cast<void>(replacement.end(RecordState::Done,
                                      report.trouble ? describe(*report.trouble).what : QString(),
                                      run.board().now().steps));
    report.seconds = run.seconds();
    report.steps = run.board().now();
    return report;
}

Result<RestoreReport> runSwapBack(const UndoPlan& plan, RestoreRun& run,
                                  std::chrono::milliseconds wait)
{
    const SafetyPlace place = safetyPlaceFor(run.target(), run.workshop());
    auto replacement =
        restore::Replacement::begin({.record = {.kind = u"undo"_s,
                                                .target = run.target().path,
                                                .backupId = plan.record.id,
                                                .undoes = plan.record.id,
                                                .begunAt = run.workshop().clock(),
                                                .program = run.workshop().program,
                                                .pid = ::getpid(),
                                                .stopsApplication = run.application().canStop()},
                                     .target = run.target(),
                                     .root = place.root,
                                     .index = place.index,
                                     .wait = wait},
                                    run.job());
    if (!replacement)
        return replacement.error();
    const auto exchanged = exchange(plan, run, *replacement);
    if (!exchanged && replacement->swapped())
        return run.putBack(*replacement, exchanged.error());
    if (!exchanged) {
        replacement->abandon();
        const bool untouched = !run.application().wasStopped();
        RestoreReport report = run.rolledBack(exchanged.error());
        if (untouched)
            return exchanged.error();
        return report;
    }
    return finish(plan, run, *replacement);
}

} // namespace

bool UndoPlan::canRun() const
{
    return std::ranges::none_of(concerns, &Concern::blocks);
}

Result<UndoPlan> planUndo(const UndoSpec& asked, const Workshop& workshop, const JobContext&)
{
    const auto records = listRestores(asked.database, workshop);
    if (!records)
        return records.error();
    const auto record = recordOf(asked, *records);
    if (!record)
        return record.error();
    const bool asFound = asked.asFound && !isAsFoundAnyway(*record);
    if (!canUndo(*record, asked))
        return asFound ? whyNotAsFound(*record) : whyNot(*record);
    auto target = restore::lookAtTarget(record->target);
    if (!target)
        return target.error();

    UndoPlan plan{.record = *record,
                  .target = std::move(*target),
                  .removes = record->before == TargetState::Absent};
    plan.asFound = asFound;
    plan.online = record->online && plan.target.state != TargetState::Absent
        && plan.target.state != TargetState::Unreadable;
    plan.byLog = record->tables && plan.online;
    plan.spec = filledIn(asked, record->target, workshop);
    // A second name costs nothing: an undo is for the worst of days, also that of a full disk.
    constexpr std::int64_t spare = 64 << 10;
    plan.needed = ByteCount(spare);
    const QString folder = QFileInfo(record->target).absolutePath();
    const QFileInfo state(record->stateFile());
    // Pages are written whole, to the file and to its journal.
    constexpr std::int64_t timesWritten = 4;
    if (plan.byLog)
        plan.needed =
            plan.needed + ByteCount(timesWritten * QFileInfo(changeLogOf(*record)).size());
    else if (plan.asFound)
        plan.needed = plan.needed + bytesAsFound(*record);
    else if (!plan.online && restore::deviceOf(state.filePath()) != restore::deviceOf(folder))
        plan.needed = plan.needed + ByteCount(state.size());
    if (const auto free = freeSpace(folder))
        plan.free = *free;
    if (!plan.byLog)
        addLaterRestores(*record, *records, plan);
    addConcerns(plan, plan.spec);
    plan.steps = stepsOf(plan, plan.spec);
    return plan;
}

Result<RestoreReport> runUndo(const UndoPlan& plan, const UndoSpec& asked, const Workshop& workshop,
                              restore::StepBoard& board, const JobContext& job)
{
    board.plan(plan.steps);
    if (const auto block = blockIn(plan.concerns))
        return *block;
    const UndoSpec spec = filledIn(asked, plan.record.target, workshop);
    const auto known = resolveDatabase(plan.record.target, workshop);
    const config::DatabaseConfig config = known ? known->config : config::DatabaseConfig();
    const std::chrono::milliseconds wait = spec.wait.value_or(config.settings.wait);

    Recorder recorder(workshop, job, u"undo"_s, plan.record.target);
    RestoreRun run({.task = u"undo"_s,
                    .target = plan.target,
                    .application = {.target = plan.target.path,
                                    .stop = spec.stop.value_or(QString()),
                                    .start = spec.start.value_or(QString()),
                                    .timeout = config.restore.commandTimeout,
                                    .wait = wait},
                    .wait = spec.wait},
                   workshop, board, recorder);
    auto report = [&]() -> Result<RestoreReport> {
        if (auto locked = run.lock(); !locked)
            return locked.error();
        if (plan.byLog)
            return undoTables(plan.record, wait, run);
        return plan.online ? undoOnline(plan.record, wait, run) : runSwapBack(plan, run, wait);
    }();
    if (report)
        run.record(*report);
    else
        recorder.fail(report.error());
    return report;
}

UndoSpec filledIn(UndoSpec spec, const QString& target, const Workshop& workshop)
{
    const auto known = resolveDatabase(target, workshop);
    if (!known)
        return spec;
    if (!spec.stop)
        spec.stop = known->config.restore.stop;
    if (!spec.start && !spec.asFound) // it would change the files at once
        spec.start = known->config.restore.start;
    return spec;
}

} // namespace core::jobs
