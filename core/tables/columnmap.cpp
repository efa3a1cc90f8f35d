#include "core/tables/columnmap.h"

#include "core/sqlite/connection.h"
#include "core/tables/likeness.h"
#include "core/tables/tablefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

const QString* find(const QHash<QString, QString>& names, const QString& column)
{
    for (auto each = names.cbegin(); each != names.cend(); ++each) {
        if (sameName(each.key(), column))
            return &each.value();
    }
    return nullptr;
}

const rows::Value* find(const QHash<QString, rows::Value>& values, const QString& column)
{
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        if (sameName(each.key(), column))
            return &each.value();
    }
    return nullptr;
}

ColumnSource sourceOf(const TableColumn& column, const TableFacts& backup,
                      const TableChoice& choice)
{
    ColumnSource source{.column = column.name, .typeNow = column.type};
    const QString* chosen = find(choice.columnsFrom, column.name);
    const int from = backup.indexOf(chosen ? *chosen : column.name);
    if (from >= 0) {
        const TableColumn& then = backup.columns[static_cast<std::size_t>(from)];
        source.from = then.name;
        if (then.type.compare(column.type, Qt::CaseInsensitive) != 0)
            source.typeThen = then.type;
        return source;
    }
    if (const rows::Value* value = find(choice.values, column.name)) {
        source.kind = ColumnSource::Kind::Given;
        source.value = *value;
        return source;
    }
    const bool hasDefault = !column.defaultSql.isEmpty();
    source.kind =
        hasDefault || !column.notNull ? ColumnSource::Kind::Default : ColumnSource::Kind::Missing;
    return source;
}

void findDropped(const TableFacts& backup, ColumnMap& map)
{
    for (const TableColumn& column : backup.columns) {
        const bool goes = std::ranges::any_of(map.columns, [&](const ColumnSource& source) {
            return source.kind == ColumnSource::Kind::Backup && source.from == column.name;
        });
        if (!goes)
            map.dropped << column.name;
    }
}

void suggest(const TableFacts& backup, ColumnMap& map)
{
    QStringList free = map.dropped;
    for (const ColumnSource& source : map.columns) {
        const bool isOpen = source.kind == ColumnSource::Kind::Missing
            || source.kind == ColumnSource::Kind::Default;
        if (!isOpen)
            continue;
        QString best;
        double likest = 0;
        for (const QString& name : free) {
            const TableColumn& then =
                backup.columns[static_cast<std::size_t>(backup.indexOf(name))];
            const double likeness = then.type.compare(source.typeNow, Qt::CaseInsensitive) == 0
                ? likenessOf(name, source.column)
                : 0;
            if (likeness > likest) {
                likest = likeness;
                best = name;
            }
        }
        if (likest < kLike)
            continue;
        map.suggestions.insert(source.column, best);
        free.removeOne(best);
    }
}

/// The column of the backup that a part of the live key comes from; empty: none does.
QString cameFrom(const KeyPart& part, const ColumnMap& map)
{
    const auto source = std::ranges::find_if(
        map.columns, [&](const ColumnSource& each) { return sameName(each.column, part.column); });
    const bool fromBackup =
        source != map.columns.end() && source->kind == ColumnSource::Kind::Backup;
    return fromBackup ? source->from : QString();
}

QString keyTroubleOf(const TableFacts& live, const TableFacts& backup, const ColumnMap& map)
{
    if (live.key.empty() || backup.key.empty())
        return u"its rows have no key that can be named"_s;
    const bool liveIsRowid = live.keyIsInteger && !live.rowid.isEmpty();
    const bool backupIsRowid = backup.keyIsInteger && !backup.rowid.isEmpty();
    const QString another = u"its key is (%1) now, and was (%2) in the backup"_s.arg(
        live.keyColumns().join(u", "_s), backup.keyColumns().join(u", "_s));
    if (liveIsRowid || backupIsRowid)
        return liveIsRowid && backupIsRowid ? QString() : another;
    if (live.key.size() != backup.key.size())
        return another;
    for (const KeyPart& part : live.key) {
        const QString from = cameFrom(part, map);
        const auto then = std::ranges::find_if(
            backup.key, [&](const KeyPart& each) { return sameName(each.column, from); });
        if (from.isEmpty() || then == backup.key.end())
            return another;
        const bool sameOrder = part.collation.isEmpty() || then->collation.isEmpty()
            || qstricmp(part.collation.constData(), then->collation.constData()) == 0;
        if (!sameOrder)
            return u"the collation of its key is %1 now, and was %2 in the backup"_s.arg(
                QString::fromUtf8(part.collation), QString::fromUtf8(then->collation));
    }
    return {};
}

ColumnMap mapBetween(const TableFacts& live, const TableFacts& backup, const TableChoice& choice)
{
    ColumnMap map;
    for (const TableColumn& column : live.columns)
        map.columns.push_back(sourceOf(column, backup, choice));
    findDropped(backup, map);
    suggest(backup, map);
    map.keyTrouble = keyTroubleOf(live, backup, map);
    return map;
}

} // namespace

bool ColumnMap::hasDrift() const
{
    return !dropped.isEmpty() || std::ranges::any_of(columns, [](const ColumnSource& source) {
        return source.kind != ColumnSource::Kind::Backup || !source.typeThen.isEmpty()
            || !sameName(source.column, source.from);
    });
}

bool ColumnMap::canRun() const
{
    return std::ranges::none_of(columns, [](const ColumnSource& source) {
        return source.kind == ColumnSource::Kind::Missing;
    });
}

Result<ColumnMap> mapColumns(sqlite::Connection& live, sqlite::Connection& backup,
                             const TableChoice& choice)
{
    const auto then = factsOf(backup, choice.table);
    if (!then)
        return then.error();
    if (!*then)
        return Error{
            .code = ErrorCode::TableUnknown, .path = backup.path(), .detail = choice.table};
    const auto now = factsOf(live, choice.table);
    if (!now)
        return now.error();
    ColumnMap map = mapBetween(*now ? **now : **then, **then, *now ? choice : TableChoice());
    map.isThere = now->has_value();
    return map;
}

} // namespace core::tables
