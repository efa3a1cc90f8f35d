#include "core/jobs/knownbackups.h"

#include <QFileInfo>

#include <algorithm>

namespace core::jobs {

namespace {

bool liesIn(const QString& folder, const std::vector<vault::Backup>& backups)
{
    return std::ranges::find(backups, folder, &vault::Backup::folder) != backups.end();
}

/// A catalogue that cannot be used knows nothing.
bool knewBackupsIn(const QString& folder, const Workshop& workshop)
{
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (!catalog)
        return false;
    const auto known = catalog->backups(folder);
    return known && liesIn(folder, *known);
}

} // namespace

Result<KnownBackups> knownBackups(const QString& database, const Workshop& workshop)
{
    const auto known = resolveDatabase(database, workshop);
    return known ? knownBackups(*known, workshop) : known.error();
}

Result<KnownBackups> knownBackups(const KnownDatabase& database, const Workshop& workshop)
{
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (!catalog)
        return catalog.error();
    const auto readAt = catalog->readAt(database.folder);
    if (!readAt)
        return readAt.error();
    auto backups = catalog->backups(database.folder);
    if (!backups)
        return backups.error();
    return KnownBackups{.backups = *std::move(backups), .readAt = *readAt};
}

Result<std::vector<vault::Backup>> presentBackups(const KnownDatabase& database,
                                                  const Workshop& workshop)
{
    auto backups = backupsOf(database, workshop);
    if (backups && !QFileInfo::exists(database.folder) && knewBackupsIn(database.folder, workshop))
        return Error{.code = ErrorCode::DestinationMissing, .path = database.folder};
    return backups;
}

Result<KnownBackups> readBackups(const QString& database, const Workshop& workshop)
{
    const auto known = resolveDatabase(database, workshop);
    if (!known)
        return known.error();
    const UtcTime now = workshop.clock();
    auto backups = presentBackups(*known, workshop);
    if (!backups)
        return backups.error();
    if (auto catalog = catalog::Catalog::open(workshop.places.catalogFile))
        static_cast<void>(catalog->setBackups(known->folder, *backups, now)); // a cache
    return KnownBackups{.backups = *std::move(backups), .readAt = now};
}

} // namespace core::jobs
