#include "core/jobs/storageuse.h"

#include "core/jobs/shelf.h"
#include "core/vault/scan.h"

#include <QFileInfo>

#include <algorithm>

namespace core::jobs {

namespace {

/// A root with the size of the largest database that goes there.
struct Place
{
    QString root{};
    ByteCount largestSource{};
};

ByteCount sizeOf(const QString& path)
{
    return ByteCount(QFileInfo(path).size());
}

void addPlace(std::vector<Place>& places, const QString& root, ByteCount source)
{
    const auto known = std::ranges::find(places, root, &Place::root);
    if (known == places.end())
        places.push_back({root, source});
    else
        known->largestSource = std::max(known->largestSource, source);
}

void addPlaceOf(std::vector<Place>& places, const config::DatabaseConfig& database,
                const Workshop& workshop)
{
    addPlace(places, rootFor(database, workshop),
             sizeOf(database.path) + sizeOf(database.path + QStringLiteral("-wal")));
    for (const QString& root : database.earlierFolders) // nothing new goes there
        addPlace(places, root, ByteCount(0));
}

Result<std::vector<Place>> placesOf(const StorageSpec& spec, const Workshop& workshop)
{
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    std::vector<Place> places;
    if (spec.databases.isEmpty()) {
        for (const auto& database : config->databases)
            addPlaceOf(places, database, workshop);
    }
    for (const QString& one : spec.databases) {
        const auto database = resolveDatabase(one, workshop);
        if (!database)
            return database.error();
        addPlaceOf(places, database->config, workshop);
    }
    return places;
}

/// Names and sizes; a backup that is removed meanwhile counts nothing.
void countBackups(StorageUse& use)
{
    const auto found = vault::scan(use.root);
    if (!found) {
        use.problem = found.error();
        return;
    }
    for (const vault::Found& backup : *found) {
        ++use.backups;
        use.bytes = use.bytes + sizeOf(backup.path());
        if (backup.hasManifest)
            use.bytes = use.bytes
                + sizeOf(backup.folder + u'/' + vault::manifestNameFor(backup.parsed.stem));
    }
}

StorageUse useOf(const Place& place)
{
    StorageUse use{.root = place.root};
    if (!QFileInfo(place.root).isDir())
        return use; // the file system of its nearest parent is another one if a drive is missing
    countBackups(use);
    const auto space = spaceAt(place.root);
    if (!space) {
        use.problem = use.problem.value_or(space.error());
        return use;
    }
    use.space = *space;
    use.room = policy::judge(policy::RoomFacts{
        .total = space->total, .free = space->free, .largestSource = place.largestSource});
    return use;
}

} // namespace

Result<std::vector<StorageUse>> storageUse(const StorageSpec& spec, const Workshop& workshop)
{
    auto places = placesOf(spec, workshop);
    if (!places)
        return places.error();
    std::vector<StorageUse> uses;
    for (const Place& place : *places)
        uses.push_back(useOf(place));
    const QString& usual = workshop.places.backups;
    if (spec.databases.isEmpty()
        && std::ranges::find(*places, usual, &Place::root) == places->end()) {
        StorageUse left = useOf({.root = usual});
        if (left.backups > 0)
            uses.push_back(std::move(left));
    }
    return uses;
}

} // namespace core::jobs
