#include "core/config/config.h"
#include "core/jobs/deletebackups.h"
#include "core/jobs/shelf.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

QString nameIn(const vault::Backup& backup)
{
    const auto parsed = vault::parseFileName(QFileInfo(backup.artifactPath).fileName());
    return parsed ? parsed->name : QString();
}

/// Whose backups lie in that folder and are called that.
bool isPlaceOf(const config::DatabaseConfig& database, const vault::Backup& backup)
{
    if (nameIn(backup) != vault::nameFor(database.path))
        return false;
    const QString beside = QFileInfo(database.path).absolutePath();
    return QFileInfo(backup.folder).fileName() == vault::folderNameFor(database.path)
        || backup.folder == beside || backup.folder == beside + u"/backups";
}

/// The canonical path of the database that a backup is of; empty where nothing tells.
QString databaseOf(const vault::Backup& backup, const config::Config& config)
{
    if (backup.manifest && !backup.manifest->database.isEmpty())
        return backup.manifest->database;
    const auto found = std::ranges::find_if(
        config.databases, [&](const auto& database) { return isPlaceOf(database, backup); });
    return found == config.databases.end() ? QString() : found->path;
}

/// Backups of the same database: those in the usual places, and those beside this one.
Result<std::vector<vault::Backup>> siblingsOf(const vault::Backup& backup, const QString& database,
                                              const Workshop& workshop)
{
    auto siblings = vault::listFolder(backup.folder);
    if (!siblings)
        return siblings;
    std::erase_if(*siblings, [&](const vault::Backup& other) {
        const bool named = other.manifest && !other.manifest->database.isEmpty();
        return named ? other.manifest->database != database : nameIn(other) != nameIn(backup);
    });
    layOverKept(*siblings, workshop);
    if (database.isEmpty())
        return siblings;
    auto usual = listBackups({.database = database}, workshop);
    if (!usual)
        return usual;
    for (vault::Backup& other : *siblings) {
        if (std::ranges::find(*usual, other.artifactPath, &vault::Backup::artifactPath)
            == usual->end())
            usual->push_back(std::move(other));
    }
    return usual;
}

} // namespace

Result<std::vector<DeletePlan>> planDeletions(const DeleteSpec& spec, const Workshop& workshop)
{
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    std::map<QString, std::vector<vault::Backup>> chosen;
    for (const QString& what : spec.backups) {
        const auto backup = resolveBackup(what, spec.database, workshop);
        if (!backup)
            return backup.error();
        const QString database = databaseOf(*backup, *config);
        const bool known = !database.isEmpty();
        chosen[known ? database : backup->folder + u'/' + nameIn(*backup)].push_back(*backup);
    }
    std::vector<DeletePlan> plans;
    for (auto& [key, backups] : chosen) {
        layOverKept(backups, workshop);
        const QString database = databaseOf(backups.front(), *config);
        const auto all = siblingsOf(backups.front(), database, workshop);
        if (!all)
            return all.error();
        plans.push_back(planDeletion(database, backups, *all));
        if (database.isEmpty())
            plans.back().name = nameIn(backups.front());
    }
    return plans;
}

} // namespace core::jobs
