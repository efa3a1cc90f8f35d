#include "core/base/durable.h"
#include "core/compare/schemadifference.h"
#include "core/jobs/opensides.h"
#include "core/jobs/restoresides.h"
#include "core/jobs/restoresteps.h"
#include "core/jobs/restoreverify.h"
#include "core/jobs/safetyplace.h"
#include "core/jobs/tableeffect.h"
#include "core/jobs/tablesconcerns.h"
#include "core/jobs/tablesrestore.h"
#include "core/restore/files.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

RestoreSidesSpec sidesOf(const TablesRestoreSpec& spec)
{
    return {.backup = spec.backup, .database = spec.database, .target = spec.target};
}

OpenSidesSpec openSpecOf(const TablesRestorePlan& plan)
{
    return {.backup = plan.backup,
            .target = plan.target.path,
            .wait = plan.spec.wait.value_or(plan.database.config.settings.wait)};
}

/// What the person who asks has to change; all else is a concern of the plan.
bool isOfTheSpec(const Error& error)
{
    return error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::TableUnknown;
}

Result<> checkObjects(const tables::Choice& choice, OpenSides& sides)
{
    if (choice.objects.empty())
        return {};
    const auto schema =
        compare::compareSchemas(sides.live->connection(), sides.backup->connection());
    if (!schema)
        return schema.error();
    for (const tables::ObjectChoice& object : choice.objects) {
        const bool differs =
            std::ranges::any_of(schema->objects, [&](const compare::ObjectDifference& difference) {
                return difference.kind == object.kind && difference.name == object.name
                    && !difference.after.isEmpty();
            });
        if (!differs)
            return Error{.code = ErrorCode::InvalidArgument,
                         .detail = u"the backup has no other \"%1\""_s.arg(object.name)};
    }
    return {};
}

/// What each table will be, what that does to foreign keys, and what it takes.
class Look
{
public:
    Look(TablesRestorePlan& plan, OpenSides& sides, const JobContext& job)
        : m_plan(plan)
        , m_sides(sides)
        , m_job(job)
    {
    }

    Result<> look()
    {
        if (const auto marks = marksOf(m_sides.live->connection()))
            m_plan.marksNow = *marks;
        if (const auto marks = marksOf(m_sides.backup->connection()))
            m_plan.marksThen = *marks;
        if (auto checked = checkObjects(m_plan.spec.choice, m_sides); !checked)
            return checked;
        for (const tables::TableChoice& choice : m_plan.spec.choice.tables) {
            if (auto looked = lookAt(choice); !looked)
                return looked;
        }
        // What cannot be matched cannot be judged either.
        const bool canMatch = std::ranges::all_of(m_plan.tables, [](const TablePlan& table) {
            return table.columns.canRun() && table.columns.keyTrouble.isEmpty();
        });
        if (!canMatch || m_plan.tables.empty())
            return {};
        auto keys = tables::keyEffectsOf(*m_sides.live, *m_sides.backup, m_plan.spec.choice, m_job);
        if (!keys)
            return keys.error();
        m_plan.keys = std::move(*keys);
        return {};
    }

    /// Of both, by which their application is known.
    [[nodiscard]] std::vector<compare::TableInBoth> allTables()
    {
        auto tables = compare::tablesInBoth(*m_sides.live, *m_sides.backup);
        return tables ? std::move(*tables) : std::vector<compare::TableInBoth>();
    }
    [[nodiscard]] ByteCount bytes() const { return m_bytes; }

private:
    Result<> lookAt(const tables::TableChoice& choice)
    {
        m_job.progress.report({.phase = Phase::Checking, .subject = choice.table});
        const auto effect =
            effectOf(m_sides.live->connection(), m_sides.backup->connection(), choice, m_job);
        if (!effect)
            return effect.error();
        m_plan.tables.push_back({.choice = choice,
                                 .columns = effect->columns,
                                 .comes = effect->comes,
                                 .goes = effect->goes,
                                 .changes = effect->changes});
        m_bytes = m_bytes + effect->bytes;
        return {};
    }

    TablesRestorePlan& m_plan;
    OpenSides& m_sides;
    const JobContext& m_job;
    ByteCount m_bytes;
};

/// `changed`: the rows, as they are and as they will be. Pages are changed whole, once in the file
/// and once in its journal, and indexes with them.
void measureRoom(TablesRestorePlan& plan, ByteCount changed, const Workshop& workshop)
{
    constexpr std::int64_t spare = 1 << 20; // names, records, a last page
    constexpr std::int64_t timesWritten = 4;
    const SafetyPlace place = safetyPlaceFor(plan.target, workshop);
    plan.safetyFolder = place.root;
    plan.safetyKept = plan.database.config.settings.keepSafetyCopies;
    plan.needed = ByteCount(spare + timesWritten * changed.value());
    const QString folder = QFileInfo(plan.target.path).absolutePath();
    if (plan.spec.safetyCopy && restore::deviceOf(place.root) == restore::deviceOf(folder))
        plan.needed = plan.needed + plan.target.bytes();
    if (const auto free = freeSpace(folder))
        plan.free = *free;
}

/// About the backup, not what was unpacked of it; about the database, not what was captured of it.
Error named(Error error, const OpenSides& sides, const TablesRestorePlan& plan)
{
    if (error.path == sides.image.path)
        error.path = plan.backup.artifactPath;
    else if (!error.path.isEmpty() && error.path != plan.backup.artifactPath)
        error.path = plan.target.path;
    return error;
}

/// What keeps both sides from being looked at becomes a concern.
Result<> lookAtSides(TablesRestorePlan& plan, const Workshop& workshop, const JobContext& job)
{
    ByteCount changed;
    std::vector<compare::TableInBoth> tables;
    if (const auto concern = targetConcern(plan.target)) {
        plan.concerns.push_back(*concern);
    } else {
        auto sides = openSides(openSpecOf(plan), workshop, job);
        auto looked = sides ? Result<>() : Result<>(sides.error());
        if (sides) {
            stopBoth(*sides, job);
            Look look(plan, *sides, job);
            if (auto all = look.look(); !all)
                looked = named(all.error(), *sides, plan);
            changed = look.bytes();
            tables = look.allTables();
        }
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = plan.target.path};
        if (!looked && isOfTheSpec(looked.error()))
            return looked;
        if (!looked)
            plan.concerns.push_back(sideConcern(looked.error(), plan));
    }
    measureRoom(plan, changed, workshop);
    plan.concerns = concernsOf(plan, tables, workshop);
    return {};
}

} // namespace

bool TablesRestorePlan::canRun() const
{
    return std::ranges::none_of(concerns, &Concern::blocks);
}

Result<TablesRestorePlan> planTablesRestore(const TablesRestoreSpec& spec, const Workshop& workshop,
                                            const JobContext& job)
{
    if (spec.choice.isNone())
        return Error{.code = ErrorCode::InvalidArgument, .detail = u"nothing is chosen"_s};
    auto sides = resolveSides(sidesOf(spec), workshop);
    if (!sides)
        return sides.error();
    TablesRestorePlan plan{.spec = spec,
                           .backup = std::move(sides->backup),
                           .database = std::move(sides->database),
                           .target = std::move(sides->target)};
    plan.targetFile = restore::idOf(plan.target.path);
    plan.proveFirst = proofIsOld(plan.backup, plan.database, workshop.clock());
    if (auto looked = lookAtSides(plan, workshop, job); !looked)
        return looked.error();
    plan.steps = stepsOf(plan, workshop);
    return plan;
}

Result<tables::Choice> choiceWithRelated(const TablesRestoreSpec& spec, const Workshop& workshop,
                                         const JobContext& job)
{
    auto found = resolveSides(sidesOf(spec), workshop);
    if (!found)
        return found.error();
    const auto wait = spec.wait.value_or(found->database.config.settings.wait);
    auto sides = openSides({.backup = found->backup, .target = found->target.path, .wait = wait},
                           workshop, job);
    if (!sides)
        return sides.error();
    return tables::closureOf(*sides->live, *sides->backup, spec.choice, job);
}

Result<QString> sqlOfPlan(const TablesRestorePlan& plan, int mostRows, const Workshop& workshop,
                          const JobContext& job)
{
    auto image = openStoredImage(plan.backup, workshop.places.work, job);
    if (!image)
        return image.error();
    return tables::sqlOf({.live = plan.target.path,
                          .image = image->path,
                          .choice = plan.spec.choice,
                          .wait = openSpecOf(plan).wait},
                         mostRows, job);
}

} // namespace core::jobs
