#include "core/proof/rowestimate.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

#include <algorithm>
#include <optional>

namespace core::proof {

namespace {

/// Few tables have more, and a rowid may be any number.
constexpr qint64 kMostRows = 1'000'000'000'000;

std::optional<qint64> highestRowid(sqlite::Connection& view, const QString& table)
{
    auto statement = view.prepare("SELECT max(rowid) FROM main." + sqlite::quotedName(table));
    if (!statement || !statement->step())
        return std::nullopt;
    return statement->integer(0);
}

} // namespace

QHash<QString, qint64> estimateRows(sqlite::Connection& view,
                                    const std::vector<sqlite::TableInfo>& tables,
                                    const std::vector<vault::TableCount>& before)
{
    QHash<QString, qint64> rows;
    for (const vault::TableCount& table : before)
        rows.insert(table.name, table.rows);
    for (const sqlite::TableInfo& table : tables) {
        if (table.rootPage == 0 || rows.contains(table.name))
            continue;
        if (const auto highest = highestRowid(view, table.name))
            rows.insert(table.name, std::clamp<qint64>(*highest, 0, kMostRows));
    }
    return rows;
}

} // namespace core::proof
