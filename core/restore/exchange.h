#pragma once

#include "core/base/jobcontext.h"
#include "core/restore/record.h"

#include <chrono>

namespace core::restore {

/// The moves of files that a restore consists of, each durable and each safe to repeat after a
/// crash. Shared by Replacement and by settling.

[[nodiscard]] QString folderOf(const Record& record); ///< of the target
/// A hidden name in the folder of the target for what waits there; nobody sweeps it.
[[nodiscard]] QString stagedNameFor(const Record& record);

/// The staged file has the name of the target. Told by its inode alone: they are in one folder, and
/// a device may have another number after the next start of the machine.
[[nodiscard]] bool hasArrived(const Record& record);

/// SQLite says that it is no database, or one that it cannot read.
[[nodiscard]] bool isUnreadable(const Error& error);

/// A lock of another program, told as who holds the target.
[[nodiscard]] Error heldIfBusy(const Error& error, const QString& target);

/// Until no other process has the target open, also one that only waits for its lock: it would go
/// on with the old file under no name. Errors: TargetHeld, Cancelled.
Result<> waitUntilNobodyHolds(const QString& target, std::chrono::milliseconds wait,
                              const JobContext& job);

/// For a target that SQLite could not open, or whose new state is one: its sidecars go, then the
/// staged file comes (none: the main file goes), then the sidecars from `sidecarsFrom` come.
/// Errors: Destination…, Source….
Result<> exchangeRaw(const Record& record);

/// Takes the present state of the target away and puts the kept one of `record` there, which is
/// written down first. Errors: TargetHeld, Destination…, Source….
Result<> goBack(Record& record, std::chrono::milliseconds wait, const JobContext& job);

} // namespace core::restore
