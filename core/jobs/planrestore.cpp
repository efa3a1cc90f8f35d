#include "core/base/durable.h"
#include "core/jobs/livecounts.h"
#include "core/jobs/restore.h"
#include "core/jobs/restoreconcerns.h"
#include "core/jobs/restorerun.h"
#include "core/jobs/restoresteps.h"
#include "core/jobs/safetyplace.h"
#include "core/restore/files.h"
#include "core/restore/online.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

/// What is not asked for is as configured.
void fillIn(RestoreSpec& spec, const config::RestoreCommands& commands)
{
    if (!spec.stop)
        spec.stop = commands.stop;
    if (!spec.start)
        spec.start = commands.start;
    if (!spec.probe)
        spec.probe = restore::Probe{.target = commands.probe,
                                    .headers = commands.probeHeaders,
                                    .timeout = commands.probeTimeout};
}

/// A configured name, or any path: also of a file that is not there yet.
Result<KnownDatabase> resolveTarget(const QString& target, const Workshop& workshop)
{
    auto known = resolveDatabase(target, workshop);
    if (known || known.error().code != ErrorCode::DatabaseUnknown)
        return known;
    return resolveDatabase(QFileInfo(target).absoluteFilePath(), workshop);
}

bool proofIsOld(const RestorePlan& plan, UtcTime now)
{
    const auto& manifest = plan.backup.manifest;
    if (!manifest || !manifest->proof)
        return true;
    return now - manifest->proof->at > plan.database.config.settings.restoreProofAge;
}

std::vector<TableChange> changesOf(const std::vector<LiveTable>& now,
                                   const std::vector<vault::TableCount>& then)
{
    std::map<QString, TableChange> changes;
    for (const LiveTable& table : now) {
        changes[table.name].isNow = true;
        changes[table.name].now = table.rows;
    }
    for (const vault::TableCount& table : then) {
        changes[table.name].wasThen = true;
        changes[table.name].then = table.rows;
    }
    std::vector<TableChange> list;
    for (auto& [name, change] : changes) {
        change.table = name;
        list.push_back(std::move(change));
    }
    std::ranges::stable_partition(
        list, [](const TableChange& change) { return change.now != change.then; });
    return list;
}

void lookAtTables(RestorePlan& plan, const Workshop& workshop, const JobContext& job)
{
    const auto& manifest = plan.backup.manifest;
    const std::vector<vault::TableCount> then =
        manifest ? manifest->tables : std::vector<vault::TableCount>();
    std::vector<LiveTable> now;
    bool seen = plan.target.state == restore::TargetState::Absent;
    if (!seen && plan.target.state != restore::TargetState::Unreadable) {
        const Count count = plan.spec.countRows ? Count::Rows : Count::Nothing;
        if (auto live = lookAtTables(plan.target.path, count, workshop, job)) {
            now = std::move(*live);
            seen = true;
        }
    }
    // An empty database has no tables to be counted; one that was proven had its tables counted.
    const bool wasSeen = !then.empty() || (manifest && manifest->proof);
    plan.tablesKnown = seen && wasSeen;
    plan.tables = changesOf(now, then);
}

void measureRoom(RestorePlan& plan, const Workshop& workshop)
{
    const SafetyPlace place = safetyPlaceFor(plan.target, workshop);
    plan.safety = plan.spec.safetyCopy ? place.kind : SafetyKind::Nothing;
    plan.safetyFolder = place.root;
    plan.safetyKept = plan.database.config.settings.keepSafetyCopies;
    constexpr std::int64_t spare = 1 << 20; // names, records, a last page
    const bool online = plan.spec.method == RestoreMethod::Online;
    const ByteCount image = imageBytesOf(plan.backup);
    plan.needed = ByteCount(spare)
        + (online ? restore::roomForOnline(image, plan.target.bytes(), plan.target.walMode)
                  : image);
    const QString folder = QFileInfo(plan.target.path).absolutePath();
    if ((online || plan.safety == SafetyKind::Copy)
        && restore::deviceOf(place.root) == restore::deviceOf(folder))
        plan.needed = plan.needed + plan.target.bytes();
    if (const auto free = freeSpace(folder))
        plan.free = *free;
}

Result<vault::Backup> backupFor(const RestoreSpec& spec, const Workshop& workshop)
{
    const QString of = spec.database.isEmpty() ? spec.target : spec.database;
    auto backup = resolveBackup(spec.backup, of, workshop);
    // An id says by itself of which database it is.
    if (!backup && backup.error().code == ErrorCode::BackupNotFound && spec.database.isEmpty())
        backup = resolveBackup(spec.backup, {}, workshop);
    // A file of any name, such as one that somebody copied away in a hurry.
    if (!backup && backup.error().code == ErrorCode::BackupNotFound
        && QFileInfo(spec.backup).isFile())
        backup = vault::plainFileAt(spec.backup);
    if (!backup)
        return backup;
    const auto kept = keptOf(*backup, workshop);
    if (!backup->manifest && kept)
        backup->manifest = manifestToKeep(*backup);
    if (backup->manifest)
        takeKept(kept, *backup->manifest);
    return backup;
}

/// This backup, another one, or what a restore kept: nothing is to be restored over them.
bool isKept(const restore::Target& target, const vault::Backup& backup, const QString& vaultFolder,
            const Workshop& workshop)
{
    const auto id = restore::idOf(target.path);
    if (id && id == restore::idOf(backup.artifactPath))
        return true;
    for (const QString& folder : {vaultFolder, workshop.places.backups, workshop.places.restores}) {
        const QString real = QFileInfo(folder).canonicalFilePath();
        if (!real.isEmpty() && target.path.startsWith(real + u'/'))
            return true;
    }
    if (!id)
        return false;
    const auto other = vault::backupAt(target.path);
    return other && other->manifest;
}

} // namespace

bool RestorePlan::canRun() const
{
    return std::ranges::none_of(concerns, &Concern::blocks);
}

Result<RestorePlan> planRestore(const RestoreSpec& spec, const Workshop& workshop,
                                const JobContext& job)
{
    auto database = resolveTarget(spec.target, workshop);
    if (!database)
        return database.error();
    auto backup = backupFor(spec, workshop);
    if (!backup)
        return backup.error();
    auto target = restore::lookAtTarget(database->config.path);
    if (!target)
        return target.error();
    if (isKept(*target, *backup, database->folder, workshop))
        return Error{.code = ErrorCode::TargetIsBackup, .path = target->path};

    RestorePlan plan{.spec = spec,
                     .backup = std::move(*backup),
                     .database = std::move(*database),
                     .target = std::move(*target)};
    fillIn(plan.spec, plan.database.config.restore);
    plan.proveFirst = plan.spec.verify && proofIsOld(plan, workshop.clock());
    lookAtTables(plan, workshop, job);
    if (job.stopRequested())
        return Error{.code = ErrorCode::Cancelled};
    measureRoom(plan, workshop);
    plan.steps = stepsOf(plan, workshop);
    plan.expectedSeconds = expectedSecondsOf(plan.steps);
    plan.concerns = concernsOf(plan, workshop);
    return plan;
}

} // namespace core::jobs
