#include "core/rows/tablelist.h"

#include "core/rows/tableshape.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/querysandbox.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/schema.h"

namespace core::rows {

namespace {

TableKind kindOf(sqlite::TableKind kind)
{
    switch (kind) {
    case sqlite::TableKind::Ordinary: return TableKind::Ordinary;
    case sqlite::TableKind::Virtual: return TableKind::Virtual;
    case sqlite::TableKind::Shadow:
    case sqlite::TableKind::Internal: break;
    }
    return TableKind::Internal;
}

} // namespace

Result<std::vector<TableEntry>> listTables(sqlite::Connection& view)
{
    const auto tables = sqlite::tablesOf(view);
    if (!tables)
        return tables.error();
    std::vector<TableEntry> entries;
    for (const sqlite::TableInfo& table : *tables)
        entries.push_back({.name = table.name, .kind = kindOf(table.kind)});
    auto views =
        view.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'view' ORDER BY rowid");
    if (!views)
        return views.error();
    for (;;) {
        const auto row = views->step();
        if (!row)
            return row.error();
        if (*row == sqlite::Statement::Row::Done)
            return entries;
        entries.push_back({.name = views->text(0), .kind = TableKind::View});
    }
}

Result<qint64> countRows(sqlite::Connection& view, const QString& table)
{
    if (const auto shape = shapeOf(view, table); !shape) // modules get ready outside of the sandbox
        return shape.error();
    sqlite::QuerySandbox sandbox(view);
    auto count = sandbox.prepare("SELECT count(*) FROM main." + sqlite::quotedName(table));
    if (!count)
        return count.error();
    if (const auto row = count->step(); !row)
        return row.error();
    return count->integer(0);
}

} // namespace core::rows
