#include "core/base/durable.h"
#include "core/jobs/livecounts.h"
#include "core/jobs/restore.h"
#include "core/jobs/restoreconcerns.h"
#include "core/jobs/restorerun.h"
#include "core/jobs/restoresides.h"
#include "core/jobs/restoresteps.h"
#include "core/jobs/restoreverify.h"
#include "core/jobs/safetyplace.h"
#include "core/restore/files.h"
#include "core/restore/online.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <sys/stat.h>

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
            now = std::move(live->tables);
            plan.marksNow = live->marks;
            plan.marksThen = marksOf(plan.backup, job.stop);
            seen = true;
        }
    }
    // An empty database has no tables to be counted; one that was proven had its tables counted.
    const bool wasSeen = !then.empty() || (manifest && manifest->proof);
    plan.tablesKnown = seen && wasSeen;
    plan.tables = changesOf(now, then);
}

unsigned modeOf(const vault::Backup& backup)
{
    struct stat facts = {};
    const bool seen = ::stat(QFile::encodeName(backup.artifactPath).constData(), &facts) == 0;
    return seen ? facts.st_mode & 0666 : 0600;
}

void lookAtRights(RestorePlan& plan)
{
    const QString& target = plan.target.path;
    const auto now =
        plan.spec.method == RestoreMethod::Online ? restore::rightsNow(target) : std::nullopt;
    plan.rights = now ? *now : restore::rightsOfReplaced(target, modeOf(plan.backup));
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

} // namespace

bool RestorePlan::canRun() const
{
    return std::ranges::none_of(concerns, &Concern::blocks);
}

Result<RestorePlan> planRestore(const RestoreSpec& spec, const Workshop& workshop,
                                const JobContext& job)
{
    auto sides = resolveSides(
        {.backup = spec.backup, .database = spec.database, .target = spec.target}, workshop);
    if (!sides)
        return sides.error();

    RestorePlan plan{.spec = spec,
                     .backup = std::move(sides->backup),
                     .database = std::move(sides->database),
                     .target = std::move(sides->target)};
    fillIn(plan.spec, plan.database.config.restore);
    plan.proveFirst = plan.spec.verify && proofIsOld(plan.backup, plan.database, workshop.clock());
    lookAtTables(plan, workshop, job);
    if (job.stopRequested())
        return Error{.code = ErrorCode::Cancelled};
    lookAtRights(plan);
    measureRoom(plan, workshop);
    plan.steps = stepsOf(plan, workshop);
    plan.expectedSeconds = expectedSecondsOf(plan.steps);
    plan.concerns = concernsOf(plan, workshop);
    return plan;
}

} // namespace core::jobs
