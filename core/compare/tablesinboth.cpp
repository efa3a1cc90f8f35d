#include "core/compare/tabledifference.h"
#include "core/compare/tablefacts.h"
#include "core/sqlite/schema.h"

#include <map>

namespace core::compare {

Result<std::vector<TableInBoth>> tablesInBoth(Side& first, Side& second)
{
    const auto firstTables = sqlite::tablesOf(first.connection());
    if (!firstTables)
        return firstTables.error();
    const auto secondTables = sqlite::tablesOf(second.connection());
    if (!secondTables)
        return secondTables.error();
    std::map<QByteArray, TableInBoth> byName;
    const auto isOneOfItsOwn = [](const sqlite::TableInfo& table) {
        return table.kind == sqlite::TableKind::Ordinary
            || table.kind == sqlite::TableKind::Virtual;
    };
    for (const sqlite::TableInfo& table : *firstTables) {
        if (isOneOfItsOwn(table))
            byName[foldedName(table.name)] = {.name = table.name, .inFirst = true};
    }
    for (const sqlite::TableInfo& table : *secondTables) {
        if (!isOneOfItsOwn(table))
            continue;
        TableInBoth& entry = byName[foldedName(table.name)];
        entry.name = table.name;
        entry.inSecond = true;
    }
    std::vector<TableInBoth> tables;
    tables.reserve(byName.size());
    for (auto& [folded, table] : byName)
        tables.push_back(std::move(table));
    return tables;
}

} // namespace core::compare
