#include "core/compare/schemadifference.h"

#include "core/compare/tablefacts.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/schema.h"
#include "core/sqlite/statement.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace core::compare {

namespace {

struct Object
{
    QString name{};
    QString table{};
    QString sql{};
};
/// Triggers have names of their own; all others share theirs. A view that was a table is another
/// object all the same.
using Objects = std::map<std::pair<ObjectKind, QByteArray>, Object>;

std::optional<ObjectKind> kindOf(const QString& type)
{
    if (type == u"table")
        return ObjectKind::Table;
    if (type == u"index")
        return ObjectKind::Index;
    if (type == u"trigger")
        return ObjectKind::Trigger;
    if (type == u"view")
        return ObjectKind::View;
    return std::nullopt;
}

/// Shadow and internal tables, whose objects are nobody's either.
Result<std::set<QByteArray>> hiddenTables(sqlite::Connection& connection)
{
    const auto tables = sqlite::tablesOf(connection);
    if (!tables)
        return tables.error();
    std::set<QByteArray> hidden;
    for (const sqlite::TableInfo& table : *tables) {
        if (table.kind == sqlite::TableKind::Shadow || table.kind == sqlite::TableKind::Internal)
            hidden.insert(foldedName(table.name));
    }
    return hidden;
}

Result<Objects> objectsOf(sqlite::Connection& connection)
{
    const auto hidden = hiddenTables(connection);
    if (!hidden)
        return hidden.error();
    auto schema = connection.prepare("SELECT type, name, tbl_name, sql FROM main.sqlite_schema "
                                     "WHERE sql IS NOT NULL"); // automatic indexes have none
    if (!schema)
        return schema.error();
    Objects objects;
    for (;;) {
        const auto row = schema->step();
        if (!row)
            return row.error();
        if (*row == sqlite::Statement::Row::Done)
            return objects;
        const auto kind = kindOf(schema->text(0));
        const Object object{
            .name = schema->text(1), .table = schema->text(2), .sql = schema->text(3)};
        if (kind && !hidden->contains(foldedName(object.table)))
            objects.emplace(std::pair(*kind, foldedName(object.name)), object);
    }
}

ObjectDifference onlyIn(ObjectKind kind, const Object& object, Change change)
{
    return {.kind = kind,
            .name = object.name,
            .table = object.table,
            .change = change,
            .before = change == Change::Removed ? object.sql : QString(),
            .after = change == Change::Added ? object.sql : QString()};
}

/// Both are in the same order: kind by kind, by name.
std::vector<ObjectDifference> differencesBetween(const Objects& first, const Objects& second)
{
    std::vector<ObjectDifference> differences;
    auto before = first.begin();
    auto after = second.begin();
    while (before != first.end() || after != second.end()) {
        if (after == second.end() || (before != first.end() && before->first < after->first)) {
            differences.push_back(onlyIn(before->first.first, before->second, Change::Removed));
            ++before;
        } else if (before == first.end() || after->first < before->first) {
            differences.push_back(onlyIn(after->first.first, after->second, Change::Added));
            ++after;
        } else {
            if (before->second.sql != after->second.sql)
                differences.push_back({.kind = after->first.first,
                                       .name = after->second.name,
                                       .table = after->second.table,
                                       .change = Change::Changed,
                                       .before = before->second.sql,
                                       .after = after->second.sql});
            ++before;
            ++after;
        }
    }
    return differences;
}

/// The journal mode is not among them: a capture never has that of its database.
constexpr std::array kSettings{"user_version", "application_id", "encoding", "page_size",
                               "auto_vacuum"};

Result<QString> settingOf(sqlite::Connection& connection, const char* name)
{
    auto asked = connection.prepare(QByteArray("PRAGMA main.") + name);
    if (!asked)
        return asked.error();
    if (const auto row = asked->step(); !row)
        return row.error();
    return asked->text(0);
}

/// As the PRAGMA takes it.
QString wordFor(const char* setting, const QString& value)
{
    if (QLatin1StringView(setting) != QLatin1StringView("auto_vacuum"))
        return value;
    return value == u"0" ? QStringLiteral("none")
        : value == u"1"  ? QStringLiteral("full")
                         : QStringLiteral("incremental");
}

Result<std::vector<SettingDifference>> compareSettings(sqlite::Connection& first,
                                                       sqlite::Connection& second)
{
    std::vector<SettingDifference> differences;
    for (const char* name : kSettings) {
        const auto before = settingOf(first, name);
        const auto after = settingOf(second, name);
        if (!before || !after)
            return before ? after.error() : before.error();
        if (*before != *after)
            differences.push_back({.name = QLatin1StringView(name),
                                   .before = wordFor(name, *before),
                                   .after = wordFor(name, *after)});
    }
    return differences;
}

} // namespace

Result<SchemaDifference> compareSchemas(sqlite::Connection& first, sqlite::Connection& second)
{
    const auto before = objectsOf(first);
    if (!before)
        return before.error();
    const auto after = objectsOf(second);
    if (!after)
        return after.error();
    auto settings = compareSettings(first, second);
    if (!settings)
        return settings.error();
    return SchemaDifference{.objects = differencesBetween(*before, *after),
                            .settings = std::move(*settings)};
}

} // namespace core::compare
