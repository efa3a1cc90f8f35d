#include "core/tables/tablesides.h"

#include "core/rows/value.h"
#include "core/sqlite/quoting.h"

#include <algorithm>

namespace core::tables {

namespace {

QByteArray literal(const rows::Value& value)
{
    constexpr int enoughDigits = 17;
    switch (value.type) {
    case rows::ValueType::Null: break;
    case rows::ValueType::Integer: return QByteArray::number(value.integer);
    case rows::ValueType::Real: return QByteArray::number(value.real, 'e', enoughDigits);
    case rows::ValueType::Text: return "CAST(x'" + value.bytes.toHex() + "' AS TEXT)";
    case rows::ValueType::Blob: return "x'" + value.bytes.toHex() + "'";
    }
    return "NULL";
}

/// The name that a column of the live table has in the backup.
QString nameThen(const QString& column, const TableChoice& choice)
{
    for (auto it = choice.columnsFrom.cbegin(); it != choice.columnsFrom.cend(); ++it) {
        if (sameName(it.key(), column))
            return it.value();
    }
    return column;
}

/// What a column of the live table gets from the backup, as bringing back the row gives it.
QByteArray sourceOf(const QString& column, const TableChoice& choice, const TableFacts* now,
                    sqlite::Connection& backup)
{
    const QString from = nameThen(column, choice);
    if (sqlite::columnFacts(backup, choice.table, from))
        return sqlite::quotedName(from);
    for (auto it = choice.values.cbegin(); it != choice.values.cend(); ++it) {
        if (sameName(it.key(), column))
            return literal(it.value());
    }
    const int place = now ? now->indexOf(column) : -1;
    const QString standard =
        place < 0 ? QString() : now->columns[static_cast<std::size_t>(place)].defaultSql;
    return standard.isEmpty() ? QByteArray("NULL") : "(" + standard.toUtf8() + ")";
}

/// How the parts of the key are compared; a rowid is an integer.
Result<std::vector<sqlite::ColumnFacts>> compareKey(sqlite::Connection& connection,
                                                    const TableFacts& facts)
{
    std::vector<sqlite::ColumnFacts> key;
    for (const KeyPart& part : facts.key) {
        if (facts.keyIsInteger) {
            key.push_back({.affinity = "INTEGER"});
            continue;
        }
        auto column = sqlite::columnFacts(connection, facts.name, part.column);
        if (!column)
            return column.error();
        if (!part.collation.isEmpty())
            column->collation = part.collation;
        key.push_back(*std::move(column));
    }
    return key;
}

/// The key of the backup, part by part what that of the live table is; empty where it is another.
std::vector<KeyPart> matchingKey(const TableFacts& now, const TableFacts& then,
                                 const TableChoice& choice)
{
    if (now.key.size() != then.key.size() || now.keyIsInteger != then.keyIsInteger)
        return {};
    if (now.keyIsInteger)
        return then.key;
    std::vector<KeyPart> key;
    for (const KeyPart& part : now.key) {
        const QString from = nameThen(part.column, choice);
        const auto found = std::ranges::find_if(
            then.key, [&](const KeyPart& each) { return sameName(each.column, from); });
        if (found == then.key.end()
            || qstricmp(found->collation.constData(), part.collation.constData()) != 0)
            return {};
        key.push_back(*found);
    }
    return key;
}

} // namespace

Result<TableSides> TableSides::look(const Desk& desk, const TableChoice& choice,
                                    const QStringList& columns)
{
    TableSides sides;
    sides.m_columns = columns;
    for (const Side side : {Side::Now, Side::Then}) {
        auto found = factsOf(desk.of(side), choice.table);
        if (!found)
            return found.error();
        (side == Side::Now ? sides.m_now : sides.m_then) = *std::move(found);
    }
    const Side leading = sides.m_now ? Side::Now : Side::Then;
    if (!sides.isThere(leading))
        return Error{
            .code = ErrorCode::TableUnknown, .path = desk.backup.path(), .detail = choice.table};
    auto key = compareKey(desk.of(leading), *sides.facts(leading));
    if (!key)
        return key.error();
    sides.m_key = *std::move(key);
    if (sides.m_now && sides.m_then)
        sides.m_then->key = matchingKey(*sides.m_now, *sides.m_then, choice);
    sides.m_canMatch = !sides.m_key.empty() && (!sides.m_then || !sides.m_then->key.empty())
        && std::ranges::all_of(sides.m_key, &sqlite::ColumnFacts::isBuiltIn);
    for (const QString& column : columns)
        sides.m_columnsThen.push_back(
            sourceOf(column, choice, sides.m_now ? &*sides.m_now : nullptr, desk.backup));
    return sides;
}

int TableSides::placeOf(const QString& column) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (sameName(m_columns[i], column))
            return i;
    }
    return -1;
}

QByteArray TableSides::columnSql(Side side, const QString& column) const
{
    const int place = placeOf(column);
    return side == Side::Now || place < 0 ? sqlite::quotedName(column)
                                          : m_columnsThen[static_cast<std::size_t>(place)];
}

QByteArray TableSides::select(Side side, const QStringList& columns) const
{
    QByteArrayList what;
    for (const KeyPart& part : facts(side)->key)
        what << part.sql();
    for (const QString& column : columns)
        what << columnSql(side, column);
    return "SELECT " + what.join(", ") + " FROM " + facts(side)->from();
}

QByteArray TableSides::byKey(Side side) const
{
    QByteArrayList terms;
    for (const KeyPart& part : facts(side)->key)
        terms << part.sql() + " = ?" + QByteArray::number(static_cast<int>(terms.size()) + 1);
    return terms.join(" AND ");
}

} // namespace core::tables
