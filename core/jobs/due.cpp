#include "core/jobs/due.h"

#include "core/jobs/knownbackups.h"
#include "core/jobs/shelf.h"

#include <algorithm>
#include <optional>
#include <set>

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

/// Without a name also those of databases that are not configured: they were backed up at once.
Result<> addOthers(const Workshop& workshop, const std::set<QString>& seen, DueReport& report)
{
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    auto all = listBackups({}, workshop);
    if (!all)
        return all.error();
    const UtcTime now = workshop.clock();
    for (vault::Backup& backup : *all) {
        if (!seen.contains(backup.artifactPath) && isDue(backup, config->defaults.verifyEvery, now))
            report.backups.push_back(std::move(backup));
    }
    return {};
}

} // namespace

/// A check that lies further ahead than it may lie back was made by a clock that was wrong.
bool isDue(const vault::Backup& backup, std::chrono::seconds limit, UtcTime now)
{
    const auto checked = lastChecked(backup);
    return !checked || now - *checked > limit || *checked - now > limit;
}

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
    std::set<QString> seen;
    for (const KnownDatabase& each : *databases) {
        auto backups = backupsOf(each, workshop);
        const auto there = checkNotVanished(each.folder, workshop);
        if (!backups || !there)
            report.problems.push_back(!backups ? backups.error() : there.error());
        if (!backups)
            continue;
        for (vault::Backup& backup : *backups) {
            seen.insert(backup.artifactPath);
            if (isDue(backup, each.config.settings.verifyEvery, now))
                report.backups.push_back(std::move(backup));
        }
    }
    if (const auto others = database.isEmpty() ? addOthers(workshop, seen, report) : Result<>();
        !others)
        report.problems.push_back(others.error());
    std::ranges::stable_sort(report.backups, waitsLonger);
    return report;
}

} // namespace core::jobs
