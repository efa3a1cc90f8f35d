#pragma once

#include "core/jobs/restorerun.h"
#include "core/restore/record.h"
#include "core/tables/bringback.h"

namespace core::jobs {

/// The undo of a restore of tables, by its log: one transaction, in a database that stays open in
/// its programs. Errors: as tables::takeBack(); nothing is changed then. The rows that were touched
/// since, or that would lose a row they hang on, are told, one note each.
Result<RestoreReport> undoTables(const restore::Record& record, std::chrono::milliseconds wait,
                                 RestoreRun& run);

/// The file from which that is done.
[[nodiscard]] QString changeLogOf(const restore::Record& record);

/// Whether the transaction of an interrupted one was committed. Errors: as tables::wasCommitted().
Result<bool> wasCommitted(const restore::Record& record, const JobContext& job);

/// Rows that stand in the way, as notes; the first of many.
enum class Trouble { Violates, Touched };
void tellRows(const std::vector<tables::RowTrouble>& rows, Trouble trouble, RestoreRun& run);

} // namespace core::jobs
