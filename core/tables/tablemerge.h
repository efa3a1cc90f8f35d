#pragma once

#include "core/base/jobcontext.h"
#include "core/tables/changelog.h"
#include "core/tables/pairing.h"

namespace core::tables {

/// A row that is to be changed. All of it is borrowed: valid within the call.
struct MergedRow
{
    compare::Change change = compare::Change::Changed;
    const RowKey& key; ///< in the live table, as it is before; of an added row as it will be
    const std::vector<rows::Value>& before; ///< as Pairing::loggedColumns(); empty for Added
    const std::vector<rows::Value>& after; ///< empty for Removed
};
using MergeSink = std::function<Result<>(const MergedRow&)>;

/// Finds the rows of the live table that differ from those of the backup, as far as the choice
/// means them and wants them changed. Whether two keys are equal is decided by SQLite, which looks
/// rows up; the order in which rows lie is used where both sides have the same. Neither side may
/// change meanwhile. Errors: Source…, Cancelled, those of the sink.
Result<> merge(sqlite::Connection& live, sqlite::Connection& backup, const Pairing& pairing,
               const MergeSink& sink, const JobContext& job);

/// The rows that would come into the table if it were empty. `pairing`: of the backup with itself.
Result<> allOf(sqlite::Connection& backup, const Pairing& pairing, const MergeSink& sink,
               const JobContext& job);

} // namespace core::tables
