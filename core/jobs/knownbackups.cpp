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

Result<KnownBackups> readBackups(const QString& database, const Workshop& workshop)
{
    const auto known = resolveDatabase(database, workshop);
    return known ? readBackups(*known, workshop) : known.error();
}

Result<KnownBackups> readBackups(const KnownDatabase& database, const Workshop& workshop)
{
    const UtcTime now = workshop.clock();
    auto backups = backupsOf(database, workshop);
    if (!backups)
        return backups.error();
    const QString& folder = database.folder;
    if (!QFileInfo::exists(folder) && knewBackupsIn(folder, workshop))
        return Error{.code = ErrorCode::DestinationMissing, .path = folder};
    if (auto catalog = catalog::Catalog::open(workshop.places.catalogFile))
        static_cast<void>(catalog->setBackups(folder, *backups, now)); // a cache
    return KnownBackups{.backups = *std::move(backups), .readAt = now};
}

} // namespace core::jobs
