#include "core/tables/virtualrows.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/schema.h"
#include "core/tables/tablefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

Error blocked(const sqlite::Connection& connection, const QString& table, const QString& why)
{
    return {.code = ErrorCode::RestoreBlocked,
            .path = connection.path(),
            .detail = u"table \"%1\": %2"_s.arg(table, why)};
}

} // namespace

Result<> checkVirtual(sqlite::Connection& connection, const QString& table)
{
    const auto tables = sqlite::tablesOf(connection);
    if (!tables)
        return tables.error();
    const auto named = [&](const QString& name) {
        return std::ranges::find_if(
            *tables, [&](const sqlite::TableInfo& info) { return sameName(info.name, name); });
    };
    const auto found = named(table);
    const QString module = found == tables->end() ? QString() : found->module;
    if (module == u"rtree" || module == u"rtree_i32")
        return {};
    if (!QStringList{u"fts3"_s, u"fts4"_s, u"fts5"_s}.contains(module))
        return blocked(connection, table,
                       u"rows of the module \"%1\" cannot be put back"_s.arg(module));
    if (named(table + u"_content"_s) == tables->end())
        return blocked(
            connection, table,
            u"a full-text index without a content of its own cannot be put back row by row"_s);
    return {};
}

} // namespace core::tables
