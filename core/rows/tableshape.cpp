#include "core/rows/tableshape.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/eachrow.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

#include <algorithm>
#include <array>

namespace core::rows {

namespace {

using sqlite::pragmaOf;
using sqlite::Statement;

/// What `PRAGMA table_list` says of one.
struct Listed
{
    bool isTable = false;
    bool isVirtual = false;
    bool isWithoutRowid = false;
};

/// Source: https://www.sqlite.org/pragma.html#pragma_table_xinfo
Result<> readColumns(sqlite::Connection& view, TableShape& shape)
{
    return forEachRow(view, pragmaOf("table_xinfo", shape.name), [&shape](const Statement& row) {
        enum Hidden { Shown, OfModule, GeneratedWhenRead, GeneratedWhenWritten };
        const auto hidden = row.integer(6);
        if (hidden == OfModule)
            ++shape.hiddenColumns;
        else
            shape.columns.push_back({.name = row.text(1),
                                     .declaredType = row.text(2),
                                     .keyPart = static_cast<int>(row.integer(5)),
                                     .isGenerated = hidden != Shown});
    });
}

Result<Listed> listingOf(sqlite::Connection& view, const QString& table)
{
    Listed listed;
    const auto read = forEachRow(view, pragmaOf("table_list", table), [&](const Statement& row) {
        if (row.text(0) != u"main")
            return;
        listed.isVirtual = row.text(2) == u"virtual";
        listed.isTable = row.text(2) != u"view";
        listed.isWithoutRowid = row.integer(4) != 0;
    });
    if (!read)
        return read.error();
    return listed;
}

/// The first of its names that no column has taken; empty where all are taken.
QByteArray rowidOf(const TableShape& shape)
{
    static constexpr std::array names{"rowid", "_rowid_", "oid"};
    for (const char* name : names) {
        const bool taken = std::ranges::any_of(shape.columns, [name](const Column& column) {
            return column.name.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            return name;
    }
    return {};
}

/// That of a table WITHOUT ROWID: parts may have a direction and a collation that the columns do
/// not have. Source: https://www.sqlite.org/pragma.html#pragma_index_xinfo
Result<std::vector<KeyPart>> primaryKeyOf(sqlite::Connection& view, const QString& table)
{
    QString index;
    const auto found = forEachRow(view, pragmaOf("index_list", table), [&](const Statement& row) {
        if (row.text(3) == u"pk")
            index = row.text(1);
    });
    if (!found)
        return found.error();
    std::vector<KeyPart> key;
    const auto read = forEachRow(view, pragmaOf("index_xinfo", index), [&](const Statement& row) {
        if (row.integer(5) != 0)
            key.push_back({.sql = sqlite::quotedName(row.text(2)) + " COLLATE "
                               + sqlite::quotedName(row.text(4)),
                           .isDescending = row.integer(3) != 0});
    });
    if (!read)
        return read.error();
    return key;
}

/// A module is free to have rows without a rowid; then asking for it is an error.
bool canGive(sqlite::Connection& view, const TableShape& shape, const QByteArray& rowid)
{
    return view.prepare("SELECT " + rowid + " FROM " + shape.from()).has_value();
}

Result<> findKey(sqlite::Connection& view, const Listed& listed, TableShape& shape)
{
    if (!listed.isTable)
        return {};
    if (listed.isWithoutRowid && !listed.isVirtual) {
        auto key = primaryKeyOf(view, shape.name);
        if (!key)
            return key.error();
        shape.key = std::move(*key);
        shape.access = shape.key.empty() ? Access::Position : Access::Walk;
        return {};
    }
    const QByteArray rowid = rowidOf(shape);
    if (rowid.isEmpty() || !canGive(view, shape, rowid))
        return {};
    shape.key = {{.sql = rowid}};
    shape.access = listed.isVirtual ? Access::Lookup : Access::Walk;
    shape.hasRowid = true;
    return {};
}

} // namespace

QByteArray TableShape::from() const
{
    return "main." + sqlite::quotedName(name);
}

QByteArray TableShape::column(int index) const
{
    return sqlite::quotedName(columns[static_cast<std::size_t>(index)].name);
}

Result<TableShape> shapeOf(sqlite::Connection& view, const QString& table)
{
    TableShape shape{.name = table};
    if (auto read = readColumns(view, shape); !read)
        return read.error();
    if (shape.columns.empty() && shape.hiddenColumns == 0) {
        // Nothing is said of what is not there, nor why: a query does.
        auto asked = view.prepare("SELECT * FROM " + shape.from());
        if (!asked)
            return asked.error();
    }
    const auto listed = listingOf(view, table);
    if (!listed)
        return listed.error();
    if (auto found = findKey(view, *listed, shape); !found)
        return found.error();
    return shape;
}

} // namespace core::rows
