#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QString>

#include <chrono>

namespace core::restore {

/// An online replacement of which it is not known whether it arrived. Each one counts up `PRAGMA
/// schema_version`.
struct OnlineArrival
{
    QString target{};
    qint64 schemaBefore = 0; ///< of the old content
    std::chrono::milliseconds wait{2'000}; ///< for locks of other programs
};

/// After a crash: whether it arrived. If not, it never will: what a failed commit left in the -wal,
/// which SQLite would recover after the next crash, is written over. Errors: Source…, Destination…,
/// TargetHeld: it is to be asked again.
Result<bool> arrivedOnline(const OnlineArrival& arrival, const JobContext& job);

/// The same right after its commit failed: whichever it is is made durable.
Result<bool> settleArrival(const OnlineArrival& arrival, const JobContext& job);

} // namespace core::restore
