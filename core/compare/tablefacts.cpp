#include "core/compare/tablefacts.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/eachrow.h"
#include "core/sqlite/statement.h"

#include <algorithm>

namespace core::compare {

namespace {

using sqlite::pragmaOf;
using sqlite::Statement;

Result<> readSchemaRow(sqlite::Connection& connection, TableFacts& facts)
{
    auto asked = connection.prepare("SELECT rootpage, sql FROM main.sqlite_schema WHERE type = "
                                    "'table' AND name = ?1 COLLATE NOCASE");
    if (!asked)
        return asked.error();
    if (auto bound = asked->bind(1, facts.shape.name); !bound)
        return bound;
    return forEachRow(*asked, [&facts](const Statement& row) {
        facts.root = static_cast<std::uint32_t>(row.integer(0));
        facts.sql = row.text(1);
    });
}

/// Source: https://www.sqlite.org/pragma.html#pragma_table_list
Result<> readKind(sqlite::Connection& connection, TableFacts& facts)
{
    return forEachRow(connection, pragmaOf("table_list", facts.shape.name),
                      [&facts](const Statement& row) {
                          if (row.text(0) != u"main")
                              return;
                          facts.isVirtual = row.text(2) == u"virtual";
                          facts.isWithoutRowid = row.integer(4) != 0 && !facts.isVirtual;
                      });
}

std::optional<Collation> collationOf(const QString& name)
{
    if (name.compare(u"BINARY", Qt::CaseInsensitive) == 0)
        return Collation::Binary;
    if (name.compare(u"NOCASE", Qt::CaseInsensitive) == 0)
        return Collation::NoCase;
    if (name.compare(u"RTRIM", Qt::CaseInsensitive) == 0)
        return Collation::RTrim;
    return std::nullopt;
}

Result<QString> primaryKeyIndexOf(sqlite::Connection& connection, const QString& table)
{
    QString index;
    const auto read =
        forEachRow(connection, pragmaOf("index_list", table), [&index](const Statement& row) {
            if (row.text(3) == u"pk")
                index = row.text(1);
        });
    if (!read)
        return read.error();
    return index;
}

/// Errors: CannotJudge where the rows cannot be found without a collation that is not known here.
Result<> readKeyParts(sqlite::Connection& connection, const QString& index, TableFacts& facts)
{
    QString unknown;
    const auto read =
        forEachRow(connection, pragmaOf("index_xinfo", index), [&](const Statement& row) {
            const int column = facts.columnNamed(row.text(2));
            if (row.integer(5) == 0 || column < 0)
                return;
            facts.primaryKey.push_back({.column = column,
                                        .collation = collationOf(row.text(4)),
                                        .isDescending = row.integer(3) != 0});
            if (!facts.primaryKey.back().collation)
                unknown = row.text(4);
        });
    if (!read)
        return read;
    facts.isKeyOrderKnown = unknown.isEmpty();
    if (facts.isWithoutRowid && !facts.isKeyOrderKnown)
        return Error{.code = ErrorCode::CannotJudge,
                     .path = connection.path(),
                     .detail = QStringLiteral("no such collation sequence: %1").arg(unknown)};
    return {};
}

/// Only a key that is not the rowid has an index, which says how each part is ordered.
Result<> readPrimaryKey(sqlite::Connection& connection, TableFacts& facts)
{
    const auto index = primaryKeyIndexOf(connection, facts.shape.name);
    if (!index)
        return index.error();
    if (index->isEmpty()) {
        const auto& columns = facts.shape.columns;
        const auto key =
            std::ranges::find_if(columns, [](const auto& column) { return column.keyPart > 0; });
        if (key != columns.end() && !facts.isVirtual)
            facts.rowidColumn = static_cast<int>(key - columns.begin());
        return {};
    }
    return readKeyParts(connection, *index, facts);
}

} // namespace

QByteArray foldedName(const QString& name)
{
    return name.toUtf8().toLower();
}

int TableFacts::columnNamed(const QString& name) const
{
    const QByteArray wanted = foldedName(name);
    const auto found = std::ranges::find_if(
        shape.columns, [&](const auto& column) { return foldedName(column.name) == wanted; });
    return found == shape.columns.end() ? -1 : static_cast<int>(found - shape.columns.begin());
}

Result<TableFacts> factsOf(sqlite::Connection& connection, const QString& table)
{
    auto shape = rows::shapeOf(connection, table);
    if (!shape)
        return shape.error();
    TableFacts facts{.shape = std::move(*shape)};
    for (const auto read : {&readSchemaRow, &readKind, &readPrimaryKey}) {
        if (auto done = read(connection, facts); !done)
            return done.error();
    }
    return facts;
}

} // namespace core::compare
