#include "core/jobs/knownbackups.h"

#include "core/jobs/elsewhere.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace core::jobs {

namespace {

/// Not there: one that may only not be looked at is.
bool isGone(const QString& folder)
{
    return ::access(QFile::encodeName(folder).constData(), F_OK) != 0
        && (errno == ENOENT || errno == ENOTDIR);
}

/// A catalogue that cannot be used knows nothing.
std::size_t knownIn(const QString& folder, const Workshop& workshop)
{
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (!catalog)
        return 0;
    const auto known = catalog->backups(folder);
    return known
        ? static_cast<std::size_t>(std::ranges::count(*known, folder, &vault::Backup::folder))
        : 0;
}

/// Where backups of `database` lie, or, where it is empty, those of all that are configured; and
/// what `backup --to` put elsewhere.
QStringList foldersOf(const QString& database, const Workshop& workshop)
{
    if (!database.isEmpty()) {
        const auto known = resolveDatabase(database, workshop);
        return known ? QStringList(known->folder) + foldersElsewhere(known->config.path, workshop)
                     : QStringList();
    }
    QStringList folders = foldersElsewhere({}, workshop);
    if (const auto config = config::loadConfig(workshop.places.configFile)) {
        for (const config::DatabaseConfig& configured : config->databases) {
            if (const auto known = resolveDatabase(configured, workshop))
                folders.prepend(known->folder);
        }
    }
    return folders;
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
    if (!backups)
        return backups;
    if (auto there = checkNotVanished(database.folder, workshop); !there)
        return there.error();
    if (!backups->empty())
        return backups;
    // Those that were put elsewhere are all there are: their drive may be the one that is gone.
    const std::vector<Error> gone = vanishedFolders(database.config.path, workshop);
    return gone.empty() ? std::move(backups) : gone.front();
}

Result<> checkNotVanished(const QString& folder, const Workshop& workshop)
{
    if (!isGone(folder))
        return {};
    if (const std::size_t known = knownIn(folder, workshop); known > 0)
        return Error{.code = ErrorCode::DestinationMissing, .path = folder, .backups = known};
    return {};
}

std::vector<Error> vanishedFolders(const QString& database, const Workshop& workshop)
{
    std::vector<Error> gone;
    for (const QString& folder : foldersOf(database, workshop)) {
        if (const auto there = checkNotVanished(folder, workshop); !there)
            gone.push_back(there.error());
    }
    return gone;
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
