#include "core/jobs/due.h"

#include "core/jobs/knownbackups.h"
#include "core/jobs/shelf.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace core::jobs {

namespace {

/// None: never, or the file is not the one that was checked.
std::optional<UtcTime> lastChecked(const vault::Backup& backup)
{
    if (backup.verdict() == vault::Verdict::NotChecked || !backup.manifest
        || !backup.manifest->proof)
        return std::nullopt;
    return backup.manifest->proof->at;
}

bool isDue(const vault::Backup& backup, std::chrono::seconds limit, UtcTime now)
{
    const auto checked = lastChecked(backup);
    return !checked || now - *checked > limit;
}

bool waitsLonger(const vault::Backup& a, const vault::Backup& b)
{
    const auto checkedA = lastChecked(a);
    const auto checkedB = lastChecked(b);
    if (!checkedA && !checkedB)
        return a.takenAt > b.takenAt;
    return !checkedB ? false : !checkedA || *checkedA < *checkedB;
}

Result<std::vector<KnownDatabase>> databasesMeant(const QString& database, const Workshop& workshop)
{
    std::vector<KnownDatabase> meant;
    if (!database.isEmpty()) {
        auto known = resolveDatabase(database, workshop);
        if (!known)
            return known.error();
        meant.push_back(std::move(*known));
        return meant;
    }
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    for (const config::DatabaseConfig& each : config->databases) {
        auto known = resolveDatabase(each, workshop);
        if (!known)
            return known.error();
        meant.push_back(std::move(*known));
    }
    return meant;
}

} // namespace

std::vector<vault::Backup> dueAmong(std::vector<vault::Backup> backups, std::chrono::seconds limit,
                                    UtcTime now)
{
    std::erase_if(backups, [&](const vault::Backup& each) { return !isDue(each, limit, now); });
    std::ranges::stable_sort(backups, waitsLonger);
    return backups;
}

Result<DueReport> dueBackups(const QString& database, const Workshop& workshop)
{
    const auto databases = databasesMeant(database, workshop);
    if (!databases)
        return databases.error();
    const UtcTime now = workshop.clock();
    DueReport report;
    for (const KnownDatabase& each : *databases) {
        auto backups = backupsOf(each, workshop);
        const auto there = checkNotVanished(each.folder, workshop);
        if (!backups || !there)
            report.problems.push_back(!backups ? backups.error() : there.error());
        if (!backups)
            continue;
        auto due = dueAmong(std::move(*backups), each.config.settings.verifyEvery, now);
        report.backups.insert(report.backups.end(), std::make_move_iterator(due.begin()),
                              std::make_move_iterator(due.end()));
    }
    std::ranges::stable_sort(report.backups, waitsLonger);
    return report;
}

} // namespace core::jobs
