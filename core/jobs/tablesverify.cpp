#include "core/jobs/tablesverify.h"

#include "core/compare/schemadifference.h"
#include "core/jobs/opensides.h"
#include "core/jobs/tableeffect.h"
#include "core/rows/tablelist.h"
#include "core/tables/tablefacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::TablesRestore)
};

/// Of the chosen views, triggers and indexes, those that are not as in the backup.
Result<qint64> countDiffering(const std::vector<tables::ObjectChoice>& chosen, OpenSides& sides)
{
    if (chosen.empty())
        return 0;
    const auto schema =
        compare::compareSchemas(sides.live->connection(), sides.backup->connection());
    if (!schema)
        return schema.error();
    return std::ranges::count_if(schema->objects, [&](const compare::ObjectDifference& object) {
        return std::ranges::any_of(chosen, [&](const tables::ObjectChoice& choice) {
            return choice.kind == object.kind && choice.name == object.name;
        });
    });
}

/// What other programs did since counts as if it had been before.
TableChange rowsOf(const QString& name, const tables::BroughtBack& back, sqlite::Connection& live)
{
    TableChange change{.table = name, .isNow = true, .wasThen = true};
    const auto now = rows::countRows(live, name);
    const auto outcome = std::ranges::find_if(
        back.tables, [&](const auto& table) { return tables::sameName(table.table, name); });
    if (!now || outcome == back.tables.end())
        return change;
    change.isNow = !outcome->wasMade;
    change.rows = RowChanges{
        .added = outcome->added, .changed = outcome->changed, .removed = outcome->removed};
    change.then = *now;
    if (change.isNow)
        change.now = *now - outcome->added + outcome->removed;
    return change;
}

QString sentenceOf(qint64 rows, qint64 objects)
{
    if (rows > 0)
        return Words::tr("%n row(s) differ again: another program changed them since.", nullptr,
                         static_cast<int>(rows));
    return objects > 0 ? Words::tr("%n object(s) differ again: another program changed them since.",
                                   nullptr, static_cast<int>(objects))
                       : Words::tr("What was chosen is as in the backup.");
}

} // namespace

Result<TablesVerified> verifyTables(const TablesRestorePlan& plan, const tables::BroughtBack& back,
                                    RestoreRun& run)
{
    const auto wait = plan.spec.wait.value_or(plan.database.config.settings.wait);
    auto sides = openSides({.backup = plan.backup, .target = run.target().path, .wait = wait},
                           run.workshop(), run.job());
    if (!sides)
        return sides.error();
    stopBoth(*sides, run.job());
    sqlite::Connection& live = sides->live->connection();
    TablesVerified verified;
    qint64 rows = 0;
    for (const tables::TableChoice& choice : plan.spec.choice.tables) {
        const auto effect = effectOf(live, sides->backup->connection(), choice, run.job());
        if (!effect)
            return effect.error();
        rows += effect->comes + effect->goes + effect->changes;
        verified.tables.push_back(rowsOf(choice.table, back, live));
    }
    const auto objects = countDiffering(plan.spec.choice.objects, *sides);
    if (!objects)
        return objects.error();
    if (auto on = run.goOn(); !on)
        return on.error();
    verified.isAsAsked = rows == 0 && *objects == 0;
    verified.sentence = sentenceOf(rows, *objects);
    return verified;
}

} // namespace core::jobs
