#pragma once

#include "core/base/result.h"
#include "core/jobs/workshop.h"
#include "core/vault/vault.h"

namespace core::jobs {

/// Its last proof is older than `limit`, or it has none.
[[nodiscard]] bool isDue(const vault::Backup& backup, std::chrono::seconds limit, UtcTime now);
/// Of `backups`, those whose last proof is older than `limit`, or that have none, in the order that
/// dueBackups() says.
[[nodiscard]] std::vector<vault::Backup> dueAmong(std::vector<vault::Backup> backups,
                                                  std::chrono::seconds limit, UtcTime now);

struct DueReport
{
    std::vector<vault::Backup> backups{}; ///< summaries
    std::vector<Error> problems{}; ///< a database whose backups cannot be read now
};

/// Rolling verification: the backups that were not read back for longer than their database's
/// `verify_every`, or never. Those that wait longest come first, and the newest of those that were
/// never checked before all. `database`: path or name; empty = all, also those that are not
/// configured. Errors: DatabaseUnknown, ConfigInvalid.
Result<DueReport> dueBackups(const QString& database, const Workshop& workshop);

} // namespace core::jobs
