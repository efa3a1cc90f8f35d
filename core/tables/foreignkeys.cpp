#include "core/tables/foreignkeys.h"

#include "core/sqlite/eachrow.h"
#include "core/sqlite/statement.h"
#include "core/tables/tablefacts.h"

#include <QHash>

#include <algorithm>

namespace core::tables {

namespace {

using sqlite::pragmaOf;
using sqlite::Statement;

/// Names as they are written, by the folded ones.
using Names = QHash<QString, QString>;

Result<Names> tableNames(sqlite::Connection& connection)
{
    Names names;
    const auto read = forEachRow(
        connection, "SELECT name FROM main.sqlite_schema WHERE type = 'table'",
        [&names](const Statement& row) { names.insert(foldedName(row.text(0)), row.text(0)); });
    if (!read)
        return read.error();
    return names;
}

/// As they are declared; the parent's columns stay empty where the schema names none.
/// Source: https://www.sqlite.org/pragma.html#pragma_foreign_key_list
Result<std::vector<ForeignKey>> declaredKeys(sqlite::Connection& connection)
{
    std::vector<ForeignKey> keys;
    const auto read = forEachRow(
        connection,
        "SELECT s.name, f.id, f.\"table\", f.\"from\", f.\"to\", f.on_delete FROM "
        "main.sqlite_schema s, pragma_foreign_key_list(s.name, 'main') f WHERE s.type = 'table' "
        "ORDER BY s.rowid, f.id, f.seq",
        [&keys](const Statement& row) {
            const int id = static_cast<int>(row.integer(1));
            if (keys.empty() || keys.back().child != row.text(0) || keys.back().id != id)
                keys.push_back({.id = id,
                                .child = row.text(0),
                                .parent = row.text(2),
                                .cascades = row.text(5) == u"CASCADE"});
            keys.back().childColumns += row.text(3);
            if (!row.isNull(4))
                keys.back().parentColumns += row.text(4);
        });
    if (!read)
        return read.error();
    return keys;
}

Result<QStringList> primaryKeyOf(sqlite::Connection& connection, const QString& table)
{
    std::vector<std::pair<int, QString>> parts;
    const auto read =
        forEachRow(connection, pragmaOf("table_xinfo", table), [&parts](const Statement& row) {
            if (row.integer(5) > 0)
                parts.emplace_back(static_cast<int>(row.integer(5)), row.text(1));
        });
    if (!read)
        return read.error();
    std::ranges::sort(parts);
    QStringList columns;
    for (const auto& [part, name] : parts)
        columns += name;
    return columns;
}

/// The keys that a table is bound to: column by column with its collation.
using UniqueKey = QHash<QString, QByteArray>;
struct TableKeys
{
    std::vector<UniqueKey> unique{};
    bool hasPrimaryIndex = false; ///< else a primary key is the rowid
};

Result<UniqueKey> columnsOfIndex(sqlite::Connection& connection, const QString& index)
{
    UniqueKey columns;
    const auto read =
        forEachRow(connection, pragmaOf("index_xinfo", index), [&columns](const Statement& row) {
            if (row.integer(5) != 0) // an expression has no name, and fits no column
                columns.insert(foldedName(row.text(2)), row.text(4).toUtf8().toUpper());
        });
    if (!read)
        return read.error();
    return columns;
}

Result<TableKeys> uniqueKeysOf(sqlite::Connection& connection, const QString& table)
{
    TableKeys keys;
    QStringList indexes;
    const auto read =
        forEachRow(connection, pragmaOf("index_list", table), [&](const Statement& row) {
            keys.hasPrimaryIndex = keys.hasPrimaryIndex || row.text(3) == u"pk";
            const bool isPartial = row.integer(4) != 0;
            if (row.integer(2) != 0 && !isPartial)
                indexes += row.text(1);
        });
    if (!read)
        return read.error();
    for (const QString& index : indexes) {
        auto columns = columnsOfIndex(connection, index);
        if (!columns)
            return columns.error();
        keys.unique.push_back(*std::move(columns));
    }
    return keys;
}

/// Whether the parent can be found by these columns, as SQLite decides it.
/// Source: https://www.sqlite.org/foreignkeys.html, section 3
Result<bool> isBound(sqlite::Connection& connection, const JudgedKey& judged,
                     const QStringList& primary)
{
    const auto keys = uniqueKeysOf(connection, judged.key.parent);
    if (!keys)
        return keys.error();
    const QStringList& columns = judged.key.parentColumns;
    if (!keys->hasPrimaryIndex && columns.size() == 1 && primary.size() == 1
        && foldedName(columns[0]) == foldedName(primary[0]))
        return true;
    UniqueKey asked;
    for (int i = 0; i < columns.size(); ++i)
        asked.insert(foldedName(columns[i]),
                     judged.compared[static_cast<std::size_t>(i)].collation.toUpper());
    return std::ranges::find(keys->unique, asked) != keys->unique.end();
}

/// Fills in what the schema leaves to SQLite. False where the key cannot be judged.
Result<bool> judge(sqlite::Connection& connection, JudgedKey& judged)
{
    const auto primary = primaryKeyOf(connection, judged.key.parent);
    if (!primary)
        return primary.error();
    if (judged.key.parentColumns.isEmpty())
        judged.key.parentColumns = *primary;
    if (judged.key.parentColumns.size() != judged.key.childColumns.size())
        return false;
    for (const QString& column : judged.key.parentColumns) {
        const auto facts = sqlite::columnFacts(connection, judged.key.parent, column);
        if (!facts || !facts->isBuiltIn())
            return false;
        judged.compared.push_back(*facts);
    }
    return isBound(connection, judged, *primary);
}

} // namespace

QString foldedName(const QString& name)
{
    QString folded = name;
    for (QChar& letter : folded) {
        if (letter >= u'A' && letter <= u'Z')
            letter = letter.toLower();
    }
    return folded;
}

Result<KeysOfBoth> foreignKeysOf(sqlite::Connection& live, sqlite::Connection& backup)
{
    const auto now = tableNames(live);
    const auto then = tableNames(backup);
    if (!now || !then)
        return now ? then.error() : now.error();
    auto keys = declaredKeys(live);
    if (!keys)
        return keys.error();
    const auto earlier = declaredKeys(backup);
    if (!earlier)
        return earlier.error();
    std::ranges::copy_if(*earlier, std::back_inserter(*keys), [&now](const ForeignKey& key) {
        return !now->contains(foldedName(key.child));
    });

    KeysOfBoth both;
    for (ForeignKey& key : *keys) {
        const QString parent = foldedName(key.parent);
        const bool isNow = now->contains(parent);
        JudgedKey judged{.key = std::move(key)};
        bool can = false;
        if (isNow || then->contains(parent)) {
            judged.key.parent = isNow ? now->value(parent) : then->value(parent);
            const auto verdict = judge(isNow ? live : backup, judged);
            if (!verdict)
                return verdict.error();
            can = *verdict;
        }
        if (can)
            both.judged.push_back(std::move(judged));
        else
            both.unjudged.push_back(std::move(judged.key));
    }
    return both;
}

} // namespace core::tables
