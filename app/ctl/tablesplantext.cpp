#include "app/ctl/tablesplantext.h"

#include "app/ctl/difftext.h"
#include "app/ctl/jsonlines.h"
#include "app/ctl/plantext.h"
#include "app/ctl/tables.h"
#include "app/ctl/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using core::jobs::TablePlan;
using core::jobs::TablesRestorePlan;
using core::tables::ColumnSource;
using core::tables::Conflict;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::TablesPlanText)
};

QString conflictText(Conflict conflict)
{
    switch (conflict) {
    //: What becomes of the rows of a table.
    case Conflict::Replace: return Texts::tr("as in the backup");
    case Conflict::AddMissing: return Texts::tr("missing rows are added");
    case Conflict::Overwrite: return Texts::tr("rows are added and overwritten");
    }
    return {};
}

QString noteOf(const TablePlan& table)
{
    QStringList parts;
    if (!table.columns.isThere)
        parts << Texts::tr("is made again");
    parts << conflictText(table.choice.conflict);
    if (!table.choice.isWhole())
        parts << Texts::tr("only some rows");
    return parts.join(u", "_s);
}

void addTables(const TablesRestorePlan& plan, std::optional<int> room, std::vector<Line>& lines)
{
    if (plan.tables.empty())
        return;
    Table table({{.title = Texts::tr("TABLE"), .leastWidth = 12},
                 //: Titles of a table's columns: rows that come, go, change.
                 {.title = Texts::tr("COME"), .alignRight = true},
                 {.title = Texts::tr("GO"), .alignRight = true},
                 {.title = Texts::tr("CHANGE"), .alignRight = true},
                 {.title = Texts::tr("HOW"), .leastWidth = 12}});
    for (const TablePlan& each : plan.tables)
        table.addRow({{each.choice.table, Tone::Strong},
                      {signedCount(u'+', each.comes), Tone::Good},
                      {signedCount(u'−', each.goes), Tone::Bad},
                      {signedCount(u'~', each.changes), Tone::Warning},
                      {noteOf(each), Tone::Faint}});
    const auto inner = room ? std::optional(std::max(20, *room - 2)) : std::nullopt;
    for (Line line : table.lines(inner)) {
        line.prepend({u"  "_s});
        lines.push_back(std::move(line));
    }
}

/// Columns that are not simply those of the same name.
void addColumns(const TablePlan& table, std::vector<Line>& lines)
{
    for (const ColumnSource& column : table.columns.columns) {
        if (column.kind == ColumnSource::Kind::Backup && column.from == column.column)
            continue;
        const QString from = column.kind == ColumnSource::Kind::Backup
            ? Texts::tr("from the column %1").arg(column.from)
            : column.kind == ColumnSource::Kind::Default ? Texts::tr("gets its default")
            : column.kind == ColumnSource::Kind::Given   ? Texts::tr("gets the value given")
                                                         : Texts::tr("needs a value");
        lines.push_back({{u"  "_s + table.choice.table + u"."_s + column.column + u"  "_s},
                         {from, Tone::Faint}});
    }
}

void addObjects(const TablesRestorePlan& plan, std::vector<Line>& lines)
{
    for (const core::tables::ObjectChoice& object : plan.spec.choice.objects)
        lines.push_back({{u"  "_s + objectKindKey(object.kind) + u" "_s, Tone::Faint},
                         {object.name, Tone::Strong},
                         {u"  "_s + Texts::tr("is made as in the backup"), Tone::Faint}});
}

QString sourceKey(ColumnSource::Kind kind)
{
    switch (kind) {
    case ColumnSource::Kind::Backup: return u"backup"_s;
    case ColumnSource::Kind::Given: return u"given"_s;
    case ColumnSource::Kind::Default: return u"default"_s;
    case ColumnSource::Kind::Missing: break;
    }
    return u"missing"_s;
}

QJsonObject toJson(const TablePlan& table)
{
    QJsonArray columns;
    for (const ColumnSource& column : table.columns.columns)
        columns.append(QJsonObject{{u"name"_s, column.column},
                                   {u"source"_s, sourceKey(column.kind)},
                                   {u"from"_s, textOrNull(column.from)}});
    return {{u"name"_s, table.choice.table},
            {u"conflict"_s, core::tables::conflictKey(table.choice.conflict)},
            {u"where"_s, textOrNull(table.choice.where)},
            {u"rows"_s,
             table.choice.keys.empty() ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(static_cast<qint64>(table.choice.keys.size()))},
            {u"made"_s, !table.columns.isThere},
            {u"comes"_s, table.comes},
            {u"goes"_s, table.goes},
            {u"changes"_s, table.changes},
            {u"columns"_s, columns},
            {u"dropped"_s, QJsonArray::fromStringList(table.columns.dropped)}};
}

QJsonArray keysJson(const core::tables::KeyEffects& keys)
{
    QJsonArray list;
    for (const core::tables::KeyEffect& effect : keys.effects)
        list.append(QJsonObject{{u"child"_s, effect.key.child},
                                {u"parent"_s, effect.key.parent},
                                {u"without_parent"_s, effect.withoutParent},
                                {u"parents_in_backup"_s, effect.parentsInBackup},
                                {u"orphaned"_s, effect.orphaned},
                                {u"children_in_backup"_s, effect.childrenInBackup}});
    return list;
}

UndoWay undoWayOf(const TablesRestorePlan& plan)
{
    return {.target = plan.target.path,
            //: %1: a command, as it is typed.
            .does = Texts::tr("%1 gives the rows that change their values back."),
            .folder = plan.safetyFolder,
            .kept = plan.safetyKept};
}

} // namespace

std::vector<Line> planLines(const TablesRestorePlan& plan, std::optional<int> room)
{
    std::vector<Line> lines;
    lines.push_back(titled(Texts::tr("Restore"), plan.backup.id));
    lines.push_back(titled(Texts::tr("into"), plan.target.path));
    lines.push_back(
        titled(Texts::tr("space"),
               Texts::tr("%1 needed, %2 free").arg(sizeText(plan.needed), sizeText(plan.free))));
    addTables(plan, room, lines);
    for (const TablePlan& table : plan.tables)
        addColumns(table, lines);
    addObjects(plan, lines);
    addSteps(plan.steps, lines);
    addUndo(undoWayOf(plan), lines);
    addConcerns(plan.concerns, lines);
    return lines;
}

QJsonObject planJson(const TablesRestorePlan& plan)
{
    QJsonArray tables;
    for (const TablePlan& table : plan.tables)
        tables.append(toJson(table));
    QJsonArray objects;
    for (const core::tables::ObjectChoice& object : plan.spec.choice.objects)
        objects.append(
            QJsonObject{{u"kind"_s, objectKindKey(object.kind)}, {u"name"_s, object.name}});
    return {{u"backup"_s, plan.backup.id},
            {u"verdict"_s, core::vault::verdictKey(plan.backup.verdict())},
            {u"prove_first"_s, plan.proveFirst},
            {u"target"_s, targetJson(plan.target)},
            {u"needed_bytes"_s, qint64{plan.needed.value()}},
            {u"free_bytes"_s, qint64{plan.free.value()}},
            {u"safety_folder"_s, textOrNull(plan.safetyFolder)},
            {u"undo"_s, undoJson(undoWayOf(plan))},
            {u"tables"_s, tables},
            {u"objects"_s, objects},
            {u"keys"_s, keysJson(plan.keys)},
            {u"steps"_s, stepsJson(plan.steps)},
            {u"concerns"_s, concernsJson(plan.concerns)}};
}

} // namespace app::ctl
