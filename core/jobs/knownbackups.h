#pragma once

#include "core/base/result.h"
#include "core/jobs/shelf.h"

namespace core::jobs {

/// The backups of one database as they were at some time.
struct KnownBackups
{
    std::vector<vault::Backup> backups{}; ///< newest first, summaries
    std::optional<UtcTime> readAt{}; ///< when the vault was looked at; none: it never was
};

/// What the catalogue knows of the backups of `database`: at once, and without a touch of the
/// vault, whose drive may sleep or be gone. Errors: DatabaseUnknown, ConfigInvalid,
/// CatalogUnusable.
Result<KnownBackups> knownBackups(const QString& database, const Workshop& workshop);
Result<KnownBackups> knownBackups(const KnownDatabase& database, const Workshop& workshop);

/// What the vault says. Errors: as listBackups(), and DestinationMissing where the folder is gone
/// that the catalogue knows backups in, or, where there are no others, one that `backup --to` put
/// them into: a drive that is not connected is no empty list.
Result<std::vector<vault::Backup>> presentBackups(const KnownDatabase& database,
                                                  const Workshop& workshop);

/// The same; the catalogue follows.
Result<KnownBackups> readBackups(const QString& database, const Workshop& workshop);

/// Before anything is made in `folder`, that of one database: where its drive is not connected, a
/// new folder would lie on another one, and hide what is missing. Errors: DestinationMissing where
/// it is gone and the catalogue knows backups in it.
Result<> checkNotVanished(const QString& folder, const Workshop& workshop);

/// The folders that are missing so, with those of `backup --to`, of `database` or, where it is
/// empty, of all that are configured: what was found elsewhere is not all there is. Nothing where
/// the configuration cannot be read.
[[nodiscard]] std::vector<Error> vanishedFolders(const QString& database, const Workshop& workshop);

} // namespace core::jobs
