#pragma once

#include "core/tables/livechange.h"

namespace core::tables {

/// A transaction whose change log was durable before its commit was tried.
struct LoggedChange
{
    QString live{};
    QString logFolder{};
    std::chrono::milliseconds wait{2'000}; ///< for locks of other programs
};

/// Commits. Where that fails, the rows themselves tell whether it arrived all the same; if not, it
/// never will: what it left in the -wal, which SQLite would recover after a crash, is written over.
/// Errors: as LiveChange::commit(), and then it did not arrive; CommitUnsure where that could not
/// be settled either: the log is needed until wasCommitted() tells.
Result<> commitLogged(LiveChange& change, const LoggedChange& logged,
                      const std::function<Result<>()>& before);

/// After a crash, or CommitUnsure: whether the transaction was committed, judged by the rows
/// themselves. If not, it never will be: see commitLogged(). Errors: Source…, and as LiveChange;
/// then it is to be asked again.
Result<bool> wasCommitted(const LoggedChange& logged, const JobContext& job);

} // namespace core::tables
