#include "tests/ui/overview/sampledatabases.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace testsupport {

using core::vault::Backup;
using core::vault::Verdict;

core::UtcTime sampleTime()
{
    return core::UtcTime(1'759'156'320'000ms);
}

Backup sampleBackup(std::chrono::seconds age, Verdict verdict)
{
    const auto at = sampleTime() - age;
    Backup backup{.id = u"x/"_s + core::toIso(at), .takenAt = at};
    backup.manifest = core::vault::Manifest{.takenAt = at};
    if (verdict == Verdict::NotChecked)
        return backup;
    core::vault::Proof proof{.at = at + 1min, .verdict = verdict};
    for (const char* name : {"page-hashes", "integrity", "foreign-keys", "contents"})
        proof.checks.push_back({.name = QLatin1StringView(name), .state = Verdict::Ok});
    if (verdict != Verdict::Ok)
        proof.checks.front().state = verdict;
    backup.manifest->proof = proof;
    return backup;
}

core::jobs::DatabaseStatus sampleDatabase(const QString& name, const std::vector<Backup>& backups,
                                          const QString& label)
{
    core::jobs::DatabaseStatus status;
    status.database.config = {.name = name, .path = u"/srv/"_s + name, .label = label};
    status.database.configured = true;
    status.maxAge = 24h;
    status.backups = backups.size();
    status.sourceBytes = core::ByteCount(48 * 1024 * 1024);
    if (!backups.empty())
        status.newest = backups.front();
    const auto proven = std::ranges::find(backups, Verdict::Ok, &Backup::verdict);
    if (proven != backups.end())
        status.newestProven = *proven;
    status.health = core::policy::judge(core::policy::HealthFacts{
        .now = sampleTime(), .maxAge = 24h, .backups = backups, .sourceBytes = status.sourceBytes});
    return status;
}

} // namespace testsupport
