#pragma once

#include "core/base/jobcontext.h"
#include "core/base/units.h"
#include "core/sqlite/connection.h"
#include "core/tables/columnmap.h"

namespace core::jobs {

/// What bringing back one table would change, as both sides are now.
struct TableEffect
{
    tables::ColumnMap columns{};
    qint64 comes = 0; ///< rows
    qint64 goes = 0;
    qint64 changes = 0;
    ByteCount bytes{}; ///< of those rows, as they are and as they will be
};

/// Finds the rows in the same way as the restore will. Where it cannot be run, as `columns` says,
/// none are counted. Errors: TableUnknown, RestoreBlocked, InvalidArgument (a condition that SQLite
/// does not understand), Source…, CannotJudge, Cancelled.
Result<TableEffect> effectOf(sqlite::Connection& live, sqlite::Connection& backup,
                             const tables::TableChoice& choice, const JobContext& job);

} // namespace core::jobs
