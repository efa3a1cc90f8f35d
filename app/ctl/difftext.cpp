#include "app/ctl/difftext.h"

#include "app/ctl/printable.h"
#include "app/ctl/rowtext.h"
#include "app/ctl/tables.h"
#include "app/ctl/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::compare::Change;
using core::compare::ObjectDifference;
using core::compare::ObjectKind;
using core::compare::TableDifference;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::DiffText)
};

constexpr int kIndent = 6;
constexpr int kMostOfValue = 60; ///< letters

Styled signOf(Change change)
{
    switch (change) {
    case Change::Added: return {u"+"_s, Tone::Good};
    case Change::Removed: return {u"−"_s, Tone::Bad};
    case Change::Changed: break;
    }
    return {u"~"_s, Tone::Warning};
}

QString kindText(ObjectKind kind)
{
    switch (kind) {
    //: Kinds of things in the schema of a database.
    case ObjectKind::Table: return Texts::tr("table");
    case ObjectKind::Index: return Texts::tr("index");
    case ObjectKind::Trigger: return Texts::tr("trigger");
    case ObjectKind::View: return Texts::tr("view");
    }
    return {};
}

QStringList linesOf(const QString& sql)
{
    QStringList lines;
    for (const QString& line : sql.split(u'\n'))
        lines << printable(line);
    return lines;
}

int widestOf(const QStringList& lines)
{
    int widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, displayWidth(line));
    return widest;
}

void addUnder(const QString& sql, Change change, std::vector<Line>& lines)
{
    if (sql.isEmpty())
        return;
    for (const QString& line : linesOf(sql))
        lines.push_back({{QString(kIndent - 2, u' ')}, signOf(change), {u" "_s + line}});
}

void addBeside(const QStringList& before, const QStringList& after, int width,
               std::vector<Line>& lines)
{
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        const QString left = before.value(i);
        lines.push_back({{QString(kIndent, u' ')},
                         {left + QString(width - displayWidth(left), u' ')},
                         {u"  │ "_s, Tone::Faint},
                         {after.value(i)}});
    }
}

void addSql(const ObjectDifference& object, std::optional<int> room, std::vector<Line>& lines)
{
    const QStringList before = linesOf(object.before);
    const QStringList after = linesOf(object.after);
    constexpr int between = 4;
    const int width = widestOf(before);
    const bool fits = room && object.change == Change::Changed
        && kIndent + width + between + widestOf(after) <= *room;
    if (fits)
        return addBeside(before, after, width, lines);
    addUnder(object.before, Change::Removed, lines);
    addUnder(object.after, Change::Added, lines);
}

/// NULL where that side has no such column.
core::rows::Value valueAt(const std::vector<core::rows::Value>& values, qsizetype index)
{
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < values.size() ? values[at] : core::rows::Value();
}

QString valuesText(const core::compare::RowDifference& row,
                   const core::jobs::ComparedColumns& columns)
{
    if (row.change == Change::Added)
        return rowText(columns.second, row.after);
    if (row.change == Change::Removed)
        return rowText(columns.first, row.before);
    QStringList parts;
    for (qsizetype i = 0; i < columns.second.size(); ++i) {
        const auto before = valueAt(row.before, columns.first.indexOf(columns.second[i]));
        const auto after = valueAt(row.after, i);
        if (before != after)
            parts << Texts::tr("%1: %2 → %3")
                         .arg(columns.second[i], valueText(before, kMostOfValue),
                              valueText(after, kMostOfValue));
    }
    return parts.join(u", "_s);
}

QString noteOf(const TableDifference& table)
{
    if (table.trouble)
        return Texts::tr("could not be compared");
    if (table.presence == Change::Added)
        return Texts::tr("only in the second");
    if (table.presence == Change::Removed)
        return Texts::tr("only in the first");
    if (table.provenSame)
        return Texts::tr("the same pages");
    return table.matchedBy == core::compare::MatchedBy::Content
        ? Texts::tr("compared by content: it has no key")
        : QString();
}

} // namespace

QString changeKey(Change change)
{
    switch (change) {
    case Change::Added: return u"added"_s;
    case Change::Removed: return u"removed"_s;
    case Change::Changed: break;
    }
    return u"changed"_s;
}

QString objectKindKey(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Table: return u"table"_s;
    case ObjectKind::Index: return u"index"_s;
    case ObjectKind::Trigger: return u"trigger"_s;
    case ObjectKind::View: break;
    }
    return u"view"_s;
}

QString signedCount(QChar sign, qint64 count)
{
    return count == 0 ? QString() : sign + countText(static_cast<std::uint64_t>(count));
}

std::vector<Line> schemaLines(const core::compare::SchemaDifference& schema,
                              std::optional<int> room)
{
    std::vector<Line> lines;
    for (const ObjectDifference& object : schema.objects) {
        Line line{signOf(object.change),
                  {u" "_s + kindText(object.kind) + u" "_s, Tone::Faint},
                  {object.name, Tone::Strong}};
        if (object.table != object.name)
            line.append({u" "_s + Texts::tr("of %1").arg(object.table), Tone::Faint});
        lines.push_back(line);
        addSql(object, room, lines);
    }
    for (const core::compare::SettingDifference& setting : schema.settings)
        lines.push_back({signOf(Change::Changed),
                         {u" "_s + setting.name + u" "_s, Tone::Strong},
                         {Texts::tr("%1 → %2").arg(setting.before, setting.after)}});
    return lines;
}

Line rowLine(const core::compare::RowDifference& row, const core::jobs::ComparedColumns& columns)
{
    QStringList key;
    for (const core::rows::Value& part : row.key)
        key << valueText(part, kMostOfValue);
    Line line{{u"  "_s}, signOf(row.change), {u" "_s}};
    if (!key.isEmpty())
        line.append({key.join(u", "_s) + u"  "_s, Tone::Strong});
    line.append({valuesText(row, columns)});
    return line;
}

std::vector<Line> tableLines(const std::vector<TableDifference>& tables, bool all,
                             std::optional<int> room)
{
    Table table({{.title = Texts::tr("TABLE"), .leastWidth = 12},
                 //: Titles of a table's columns: how many rows were added, removed, changed, are
                 //: the same.
                 {.title = Texts::tr("ADDED"), .alignRight = true},
                 {.title = Texts::tr("REMOVED"), .alignRight = true},
                 {.title = Texts::tr("CHANGED"), .alignRight = true},
                 {.title = Texts::tr("SAME"), .alignRight = true, .givesWay = 1},
                 {.title = Texts::tr("NOTE"), .givesWay = 2}});
    int alike = 0;
    int shown = 0;
    for (const TableDifference& each : tables) {
        const bool isAlike = !each.differs() && !each.trouble;
        alike += isAlike ? 1 : 0;
        if (isAlike && !all)
            continue;
        ++shown;
        table.addRow({{each.table, Tone::Strong},
                      {signedCount(u'+', each.added), Tone::Good},
                      {signedCount(u'−', each.removed), Tone::Bad},
                      {signedCount(u'~', each.changed), Tone::Warning},
                      {each.same ? countText(static_cast<std::uint64_t>(*each.same)) : QString()},
                      {noteOf(each), each.trouble ? Tone::Warning : Tone::Faint}});
    }
    std::vector<Line> lines;
    if (shown > 0)
        lines = table.lines(room);
    if (alike > 0 && !all)
        lines.push_back({{shown > 0 ? Texts::tr("%n other table(s) are the same.", nullptr, alike)
                                    : Texts::tr("%n table(s) are the same.", nullptr, alike)}});
    return lines;
}

} // namespace app::ctl
