#pragma once

#include "core/jobs/workshop.h"
#include "core/vault/vault.h"

#include <vector>

namespace core::jobs {

/// The other backups of a database that say something about one of them.
struct Neighbours
{
    std::optional<vault::Backup> before{}; ///< the last one before it whose tables are known
    std::optional<vault::Backup> newestGood{}; ///< the newest that is proven good
};

/// Of a backup taken at `takenAt`, which `id` leaves out; an empty id is of the database as it is
/// now. A database that is not known, or whose backups cannot be listed, has none.
[[nodiscard]] Neighbours neighboursOf(const QString& database, UtcTime takenAt, const QString& id,
                                      const Workshop& workshop);

/// The tables to compare with.
[[nodiscard]] std::vector<vault::TableCount> tablesBefore(const Neighbours& neighbours);

} // namespace core::jobs
