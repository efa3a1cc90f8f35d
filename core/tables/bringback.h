#pragma once

#include "core/base/jobcontext.h"
#include "core/tables/choice.h"

#include <chrono>
#include <functional>

namespace core::tables {

struct TableOutcome
{
    QString table{};
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    bool wasMade = false; ///< it was not there

    friend bool operator==(const TableOutcome&, const TableOutcome&) = default;
};

inline constexpr int kMostTroubles = 100; ///< rows that are listed

/// A row that violates a foreign key, or was touched since.
struct RowTrouble
{
    QString table{};
    QString key{}; ///< as text
    QString parent{}; ///< of a foreign key: the table it names

    friend bool operator==(const RowTrouble&, const RowTrouble&) = default;
};

struct BringBackSpec
{
    QString live{}; ///< the real path; stays open in its applications
    QString image{}; ///< the backup, a database file at rest. Only read
    Choice choice{};
    QString logFolder{}; ///< of the restore: the change log is written there
    std::chrono::milliseconds wait{10'000}; ///< for locks of other programs
    /// Called when all is changed and checked, right before the commit: from here on the restore is
    /// to be undone, not taken back. An Error rolls everything back.
    std::function<Result<>()> beforeCommit{};
};

struct BroughtBack
{
    std::vector<TableOutcome> tables{};
    double lockedSeconds = 0; ///< in which other programs could not write

    friend bool operator==(const BroughtBack&, const BroughtBack&) = default;
};

/// Brings back what was chosen in one transaction of the live database: BEGIN IMMEDIATE, compare
/// under the lock, write the change log durably, change only rows that differ, check foreign keys,
/// commit. Triggers do not fire, keys do not cascade, CHECK constraints are not asked of rows that
/// were in the backup. A table that is not there is made, with its indexes, triggers and counter.
/// Failed, cancelled or killed: nothing is changed.
///
/// Errors: KeysViolated (`violations` are the first that were not there before), TableUnknown,
/// TargetHeld, SourceDamaged (of either), Destination…, WriteFailed, RestoreBlocked
/// (a column needs a value; the key cannot be matched), InvalidArgument (a condition that SQLite
/// does not understand), Cancelled, those of beforeCommit. Only after CommitUnsure the change may
/// be there: the log is needed until wasCommitted() tells.
Result<BroughtBack> bringBack(const BringBackSpec& spec, const JobContext& job,
                              std::vector<RowTrouble>* violations = nullptr);

/// What bringBack() does, as SQL that anyone can read and run: schema first, then the statements of
/// up to `mostRows` rows of each table, with the whole in BEGIN … COMMIT. A row that changes is
/// deleted and inserted, as there; triggers are dropped for that time. Changes nothing.
Result<QString> sqlOf(const BringBackSpec& spec, int mostRows, const JobContext& job);

struct TakeBackSpec
{
    QString live{};
    QString logFolder{}; ///< of the restore that is undone
    QString newLogFolder{}; ///< of the undo, which can be undone as well
    std::chrono::milliseconds wait{10'000};
    std::function<Result<>()> beforeCommit{};
};

/// Undoes a bringBack() by its change log, in one transaction, if nobody touched those rows since.
/// Errors: as above; RowsTouched with the first of them in `touched`.
Result<BroughtBack> takeBack(const TakeBackSpec& spec, const JobContext& job,
                             std::vector<RowTrouble>* touched = nullptr);

} // namespace core::tables
