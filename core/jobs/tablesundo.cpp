#include "core/jobs/tablesundo.h"

#include "core/jobs/tablesrecord.h"
#include "core/tables/settlecommit.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core::jobs {

using restore::StepKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::TablesRestore)
};

QString rowText(const tables::RowTrouble& row, Trouble trouble)
{
    const bool isOfTheTable = trouble == Trouble::Touched && row.key.isEmpty();
    if (isOfTheTable) // that the restore made, and that others filled since
        return Words::tr("The table %1 has got other rows since the restore.").arg(row.table);
    if (trouble == Trouble::Touched)
        return Words::tr("The row %1 of %2 was changed since the restore.").arg(row.key, row.table);
    return Words::tr("The row %1 of %2 would have no row in %3.")
        .arg(row.key, row.table, row.parent);
}

std::vector<TableChange> changesOf(const tables::BroughtBack& back)
{
    std::vector<TableChange> changes;
    for (const tables::TableOutcome& table : back.tables)
        changes.push_back({.table = table.table,
                           .isNow = true,
                           .wasThen = true,
                           .rows = RowChanges{.added = table.added,
                                              .changed = table.changed,
                                              .removed = table.removed}});
    return changes;
}

} // namespace

QString changeLogOf(const restore::Record& record)
{
    return record.folder + u"/changes.log"_s;
}

Result<bool> wasCommitted(const restore::Record& record, const JobContext& job)
{
    return tables::wasCommitted({.live = record.target, .logFolder = record.folder}, job);
}

void tellRows(const std::vector<tables::RowTrouble>& rows, Trouble trouble, RestoreRun& run)
{
    constexpr std::size_t most = 10;
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
        const QString sentence = rowText(rows[i], trouble);
        run.board().log(sentence);
        run.job().progress.note(sentence);
    }
}

Result<RestoreReport> undoTables(const restore::Record& record, std::chrono::milliseconds wait,
                                 RestoreRun& run)
{
    auto own = TablesRecord::begin(
        {.kind = u"undo"_s, .backupId = record.id, .undoes = record.id, .safetyCopy = false}, run);
    if (!own)
        return own.error();
    std::vector<tables::RowTrouble> touched;
    RestoreReport report{.id = own->record().id,
                         .target = run.target().path,
                         .backupId = record.id,
                         .safetyFolder = own->record().folder,
                         .verified = true}; // each row was held against what the restore gave it
    const auto undone = run.step(StepKind::BringBack, [&]() -> Result<QString> {
        auto back = tables::takeBack({.live = record.target,
                                      .logFolder = record.folder,
                                      .newLogFolder = own->record().folder,
                                      .wait = wait,
                                      .beforeCommit = [&] { return own->intend(); }},
                                     run.job(), &touched);
        if (!back) {
            if (back.error().code == ErrorCode::CommitUnsure)
                own->leaveUnsettled();
            return back.error();
        }
        own->committed();
        report.tables = changesOf(*back);
        return Words::tr("The rows are as they were before %1.").arg(record.id);
    });
    if (!undone) {
        const bool violates = undone.error().code == ErrorCode::KeysViolated;
        tellRows(touched, violates ? Trouble::Violates : Trouble::Touched, run);
        run.failRunning(undone.error());
        return undone.error();
    }
    restore::useUp(record, own->record().id, restore::UsedUp::State);
    static_cast<void>(own->end(run.board().now().steps));
    report.seconds = run.seconds();
    report.steps = run.board().now();
    return report;
}

} // namespace core::jobs
