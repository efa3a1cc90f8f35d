#pragma once

#include "core/base/durable.h"
#include "core/base/jobcontext.h"
#include "core/sqlite/databaseheader.h"

#include <optional>

namespace core::restore {

/// Both are for a database of which a connection of this process has the write lock and has changed
/// nothing yet: what OnlineSpec::onLocked is called in. Neither opens and closes the file by
/// itself, which would drop the lock.

/// The header as it was last committed, also where that is in the -wal; none for a file of 0 bytes.
/// Errors: Source….
Result<std::optional<sqlite::DatabaseHeader>> headerUnderLock(const QString& database,
                                                              const JobContext& job);

/// Copies the last committed state, with what is only in the -wal, as one plain database file that
/// says "rollback journal". Nothing for a file of 0 bytes. `to` is not synced: publishing does it.
/// Errors: Source…, Destination…, Cancelled.
Result<> copyLocked(const QString& database, PartialFile& to, const JobContext& job);

} // namespace core::restore
