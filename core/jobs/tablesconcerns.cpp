#include "core/jobs/tablesconcerns.h"

#include "core/base/durable.h"
#include "core/jobs/kinship.h"
#include "core/jobs/restoreconcerns.h"
#include "core/jobs/tablegroups.h"
#include "core/restore/exchange.h"
#include "core/restore/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::TablesRestore)
};

Concern warning(const QString& sentence, const QString& remedy = {})
{
    return {.sentence = sentence, .remedy = remedy};
}

Concern block(const QString& sentence, const QString& remedy)
{
    return {.blocks = true, .sentence = sentence, .remedy = remedy};
}

QString fileOf(const restore::Target& target)
{
    return QFileInfo(target.path).fileName();
}

void addColumns(const TablePlan& plan, std::vector<Concern>& concerns)
{
    const QString& table = plan.choice.table;
    QStringList missing;
    for (const tables::ColumnSource& source : plan.columns.columns) {
        if (source.kind == tables::ColumnSource::Kind::Missing)
            missing << source.column;
    }
    if (!missing.isEmpty())
        concerns.push_back(block(
            Words::tr("In the table %1 these columns need a value that the backup does not have: "
                      "%2.")
                .arg(table, missing.join(u", "_s)),
            Words::tr("Say which column of the backup they come from, or give them a value, or "
                      "leave the table out.")));
    if (!plan.columns.keyTrouble.isEmpty())
        concerns.push_back(block(Words::tr("The rows of the table %1 cannot be told apart: %2.")
                                     .arg(table, plan.columns.keyTrouble),
                                 Words::tr("Leave the table out, or restore the whole database.")));
    if (!plan.columns.dropped.isEmpty())
        concerns.push_back(
            warning(Words::tr("The table %1 does not have these columns of the backup any more: "
                              "%2. Their values do not come back.")
                        .arg(table, plan.columns.dropped.join(u", "_s))));
}

QString orphansText(const tables::KeyEffect& effect)
{
    return Words::tr("%n row(s) of %1 would lose their row in %2.", nullptr,
                     static_cast<int>(effect.orphaned))
        .arg(effect.key.child, effect.key.parent);
}

QString lonelyText(const tables::KeyEffect& effect)
{
    return Words::tr("%n row(s) of %1 would have no row in %2.", nullptr,
                     static_cast<int>(effect.withoutParent))
        .arg(effect.key.child, effect.key.parent);
}

/// What one click takes along, or what else mends it.
QString remedyOf(const tables::KeyEffect& effect)
{
    if (effect.orphaned > 0)
        return Words::tr("Bring %1 back as well, or choose to keep the newer rows of %2.")
            .arg(effect.key.child, effect.key.parent);
    if (effect.parentsInBackup >= effect.withoutParent)
        return Words::tr("The backup has all of those rows: bring them back as well.");
    return effect.parentsInBackup > 0
        ? Words::tr("The backup has %n of those rows; leave out the others.", nullptr,
                    static_cast<int>(effect.parentsInBackup))
        : Words::tr("The backup does not have them either: leave those rows out.");
}

void addKey(const tables::KeyEffect& effect, const TablesRestorePlan& plan,
            std::vector<Concern>& concerns)
{
    if (effect.breaks()) {
        const QString what = effect.withoutParent > 0 ? lonelyText(effect) : orphansText(effect);
        Concern concern{
            .blocks = !plan.spec.allowBroken, .sentence = what, .remedy = remedyOf(effect)};
        if (concern.blocks)
            concern.error = {.code = ErrorCode::KeysViolated,
                             .path = plan.target.path,
                             .detail = what.endsWith(u'.') ? what.chopped(1) : what};
        concerns.push_back(concern);
    }
    if (effect.childrenInBackup > 0)
        concerns.push_back(
            warning(Words::tr("%n row(s) of %1 that belong to rows of %2 are only in the backup.",
                              nullptr, static_cast<int>(effect.childrenInBackup))
                        .arg(effect.key.child, effect.key.parent),
                    Words::tr("They can come back with them.")));
}

void addKeys(const TablesRestorePlan& plan, std::vector<Concern>& concerns)
{
    for (const tables::KeyEffect& effect : plan.keys.effects)
        addKey(effect, plan, concerns);
    for (const tables::ForeignKey& key : plan.keys.unjudged)
        concerns.push_back(
            warning(Words::tr("The foreign key of %1 to %2 cannot be checked: the schema declares "
                              "it in a way that SQLite does not accept.")
                        .arg(key.child, key.parent)));
}

void addRoom(const TablesRestorePlan& plan, std::vector<Concern>& concerns)
{
    if (plan.free < plan.needed)
        concerns.push_back(blockedBy({.code = ErrorCode::DestinationFull,
                                      .path = QFileInfo(plan.target.path).absolutePath()}));
    const auto there = freeSpace(plan.safetyFolder);
    if (plan.spec.safetyCopy && there && *there < plan.target.bytes()
        && restore::deviceOf(plan.safetyFolder) != restore::deviceOf(plan.target.path))
        concerns.push_back(
            blockedBy({.code = ErrorCode::DestinationFull, .path = plan.safetyFolder}));
}

bool isChosen(const QString& table, const TablesRestorePlan& plan)
{
    return std::ranges::any_of(plan.tables, [&](const TablePlan& each) {
        return each.choice.table.compare(table, Qt::CaseInsensitive) == 0;
    });
}

/// What is known of the application whose tables these are, by all tables that it has.
void addApplication(const TablesRestorePlan& plan, const std::vector<compare::TableInBoth>& tables,
                    const Workshop& workshop, std::vector<Concern>& concerns)
{
    QStringList names;
    for (const compare::TableInBoth& table : tables)
        names << table.name;
    const auto preset = presetOf(names, workshop);
    if (!preset)
        return;
    for (const config::TableGroup& group : preset->groups) {
        const bool has = std::ranges::any_of(
            group.tables, [&](const QString& table) { return isChosen(table, plan); });
        if (group.holdsSecrets && has)
            concerns.push_back(
                warning(Words::tr("Old sign-ins and keys come back: what was withdrawn since the "
                                  "backup works again."),
                        Words::tr("Withdraw them again after the restore.")));
    }
    // Whether it runs is not always to be seen: not for programs of other users.
    concerns.push_back(
        warning(Words::tr("%1 keeps counters in memory that may not fit the rows that come back.")
                    .arg(preset->title),
                Words::tr("If it runs, stop it before, or restart it afterwards.")));
}

void addRest(const TablesRestorePlan& plan, std::vector<Concern>& concerns)
{
    if (!plan.spec.safetyCopy)
        concerns.push_back(
            warning(Words::tr("Only the rows that change are kept: once somebody changes them "
                              "again, this restore cannot be undone.")));
    const bool changesRows = std::ranges::any_of(plan.tables, [](const TablePlan& table) {
        return !table.columns.isThere || table.comes > 0 || table.goes > 0 || table.changes > 0;
    });
    if (!changesRows && plan.spec.choice.objects.empty())
        concerns.push_back(
            warning(Words::tr("Nothing differs: what is chosen is as in the backup already.")));
}

} // namespace

std::optional<Concern> targetConcern(const restore::Target& target)
{
    using restore::TargetState;
    if (target.state == TargetState::Absent)
        return block(Words::tr("There is no database %1 that tables could be brought back into.")
                         .arg(target.path),
                     Words::tr("Restore the whole database."));
    if (target.state == TargetState::Unreadable)
        return block(Words::tr("SQLite cannot open %1: no tables can be brought back into it.")
                         .arg(target.path),
                     Words::tr("Restore the whole database; its files are kept before."));
    return std::nullopt;
}

Concern sideConcern(const Error& error, const TablesRestorePlan& plan)
{
    if (error.path == plan.backup.artifactPath)
        return blockedBy(restore::isUnreadable(error) && error.code != ErrorCode::CannotJudge
                             ? Error{.code = ErrorCode::BackupDamaged, .path = error.path}
                             : error);
    if (error.code == ErrorCode::SourceBusy)
        return blockedBy(restore::heldIfBusy(error, plan.target.path));
    if (!restore::isUnreadable(error) || error.code == ErrorCode::CannotJudge)
        return blockedBy(error);
    Concern concern =
        block(Words::tr("The database %1 is damaged: no tables are brought back into it.")
                  .arg(fileOf(plan.target)),
              Words::tr("Restore the whole database; its present state is kept before."));
    concern.error = error;
    return concern;
}

std::vector<Concern> concernsOf(const TablesRestorePlan& plan,
                                const std::vector<compare::TableInBoth>& tables,
                                const Workshop& workshop)
{
    std::vector<Concern> concerns = plan.concerns;
    addBackupConcerns(plan.backup, concerns);
    if (const auto missing = missingRight(plan.target))
        concerns.push_back(blockedBy(*missing));
    for (const TablePlan& table : plan.tables)
        addColumns(table, concerns);
    addKeys(plan, concerns);
    addRoom(plan, concerns);
    addApplication(plan, tables, workshop, concerns);
    addForeign({.backup = plan.backup,
                .target = plan.target,
                .marksNow = plan.marksNow,
                .marksThen = plan.marksThen,
                .tables = tables},
               concerns);
    // What could not be looked at differs perhaps.
    if (plan.concerns.empty())
        addRest(plan, concerns);
    std::ranges::stable_partition(concerns, &Concern::blocks);
    return concerns;
}

} // namespace core::jobs
