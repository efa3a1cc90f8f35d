#include "core/config/tablegrouping.h"

#include <QHash>
#include <QSet>

namespace core::config {

namespace {

/// Every name once, in the order of the first list, then the second.
QStringList eachOnce(const QStringList& first, const QStringList& second)
{
    QStringList once;
    QSet<QString> seen;
    for (const QString& name : first + second) {
        const QString folded = name.toCaseFolded();
        if (seen.contains(folded))
            continue;
        seen.insert(folded);
        once += name;
    }
    return once;
}

} // namespace

GroupedTables groupTables(const std::vector<TableGroup>& groups, const QStringList& now,
                          const QStringList& then)
{
    const QStringList tables = eachOnce(now, then);
    QHash<QString, QString> spelt;
    for (const QString& table : tables)
        spelt.insert(table.toCaseFolded(), table);

    GroupedTables grouped;
    QSet<QString> named;
    for (const TableGroup& group : groups) {
        TableGroup there{.name = group.name, .holdsSecrets = group.holdsSecrets};
        for (const QString& table : group.tables) {
            const QString folded = table.toCaseFolded();
            if (named.contains(folded))
                continue;
            named.insert(folded);
            const auto found = spelt.constFind(folded);
            (found != spelt.cend() ? there.tables : grouped.missing) +=
                found != spelt.cend() ? *found : table;
        }
        if (!there.tables.isEmpty())
            grouped.groups.push_back(std::move(there));
    }
    for (const QString& table : tables) {
        if (!named.contains(table.toCaseFolded()))
            grouped.others += table;
    }
    return grouped;
}

} // namespace core::config
