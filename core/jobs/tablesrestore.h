#pragma once

#include "core/compare/tabledifference.h"
#include "core/jobs/restore.h"
#include "core/restore/record.h"
#include "core/tables/bringback.h"
#include "core/tables/closure.h"
#include "core/tables/columnmap.h"

namespace core::jobs {

/// What is asked for: some tables or rows of a backup, brought back into a live database.
struct TablesRestoreSpec
{
    QString backup{}; ///< path, id, "latest" or "latest-good"
    QString database{}; ///< of which "latest" is meant; empty: of the target
    QString target{}; ///< path, or name of a configured database
    tables::Choice choice{};
    bool allowBroken = false; ///< foreign keys that the choice breaks do not block the plan
    bool safetyCopy = true; ///< a whole one, besides the before-images
    std::optional<std::chrono::seconds> wait{};

    friend bool operator==(const TablesRestoreSpec&, const TablesRestoreSpec&) = default;
};

/// One chosen table, as it will be.
struct TablePlan
{
    tables::TableChoice choice{};
    tables::ColumnMap columns{};
    qint64 comes = 0; ///< rows
    qint64 goes = 0;
    qint64 changes = 0;

    friend bool operator==(const TablePlan&, const TablePlan&) = default;
};

/// What will be done, before it is done. A value; runTablesRestore() runs exactly it. Rows are
/// compared anew under the lock: what others commit meanwhile is heeded.
struct TablesRestorePlan
{
    TablesRestoreSpec spec{};
    vault::Backup backup{};
    bool proveFirst = false; ///< its last proof is too old, or there is none
    KnownDatabase database{};
    restore::Target target{};
    std::optional<restore::FileId> targetFile{}; ///< which file that was; none: there was none
    std::vector<TablePlan> tables{};
    std::optional<DatabaseMarks> marksNow{}; ///< of the target; none: not known
    std::optional<DatabaseMarks> marksThen{}; ///< of the backup
    tables::KeyEffects keys{};
    ByteCount needed{}; ///< on the file system of the target
    ByteCount free{};
    QString safetyFolder{}; ///< below which the log and the safety copy are kept
    std::chrono::seconds safetyKept{}; ///< how long
    std::vector<restore::Step> steps{};
    std::vector<Concern> concerns{}; ///< those that block first

    [[nodiscard]] bool canRun() const;
};

/// Looks at everything and changes nothing. Errors: as planRestore(), TableUnknown (the backup does
/// not have it), InvalidArgument (nothing is chosen, an object that the backup does not have, a
/// condition that SQLite does not understand).
Result<TablesRestorePlan> planTablesRestore(const TablesRestoreSpec& spec, const Workshop& workshop,
                                            const JobContext& job);

/// The choice of `spec` with all that it hangs on: see tables::closureOf(). Errors: as
/// planTablesRestore(), and Source… of both sides.
Result<tables::Choice> choiceWithRelated(const TablesRestoreSpec& spec, const Workshop& workshop,
                                         const JobContext& job);

/// Runs a plan under the locks of the target, with a record and a safety copy, so that undo and the
/// list of restores know it like any other. An Error means that nothing was changed; after
/// CommitUnsure the next start tells. Errors: as bringBack(), JobRunning, BackupDamaged,
/// RestoreBlocked (the target is another file, or another database, than the one that was planned
/// for).
Result<RestoreReport> runTablesRestore(const TablesRestorePlan& plan, const Workshop& workshop,
                                       restore::StepBoard& board, const JobContext& job);

/// The SQL of a plan, to be read or saved. Errors: as tables::sqlOf().
Result<QString> sqlOfPlan(const TablesRestorePlan& plan, int mostRows, const Workshop& workshop,
                          const JobContext& job);

} // namespace core::jobs
