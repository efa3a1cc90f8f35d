#include "core/tables/pairing.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/querysandbox.h"
#include "core/sqlite/quoting.h"
#include "core/tables/mold.h"
#include "core/tables/virtualrows.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

using Kind = ColumnSource::Kind;

/// That a statement can give. Source: https://www.sqlite.org/limits.html, SQLITE_MAX_COLUMN
constexpr int kMostColumns = 2000;

Error blocked(const sqlite::Connection& live, const TableFacts& table, const QString& why)
{
    return {.code = ErrorCode::RestoreBlocked,
            .path = live.path(),
            .detail = u"table \"%1\": %2"_s.arg(table.name, why)};
}

Result<bool> hasNullKeys(sqlite::Connection& connection, const TableFacts& table)
{
    if (!table.keyMayBeNull)
        return false;
    QByteArrayList terms;
    for (const KeyPart& part : table.key)
        terms << part.sql() + " IS NULL";
    auto query =
        connection.prepare("SELECT 1 FROM " + table.from() + " WHERE " + terms.join(" OR "));
    if (!query)
        return query.error();
    const auto row = query->step();
    if (!row)
        return row.error();
    return *row == sqlite::Statement::Row::Available;
}

KeyPart rowidPart(const TableFacts& table)
{
    return {.column = QString::fromLatin1(table.rowid)};
}

/// The parts of the backup's key in the order of those of the live one.
std::vector<KeyPart> alignedKey(const Pairing& pairing)
{
    if (!pairing.live.rowid.isEmpty() && pairing.live.keyIsInteger)
        return pairing.backup.key;
    std::vector<KeyPart> aligned;
    for (const KeyPart& part : pairing.live.key) {
        const auto source =
            std::ranges::find_if(pairing.map.columns, [&](const ColumnSource& each) {
                return sameName(each.column, part.column);
            });
        const auto then = std::ranges::find_if(pairing.backup.key, [&](const KeyPart& each) {
            return source != pairing.map.columns.end() && sameName(each.column, source->from);
        });
        if (then != pairing.backup.key.end())
            aligned.push_back(*then);
    }
    return aligned;
}

/// By the primary key; by the rowid where rows have NULL in their primary key, which says nothing.
Result<> chooseKey(sqlite::Connection& live, sqlite::Connection& backup, Pairing& pairing)
{
    pairing.backupPrimaryKey = alignedKey(pairing);
    const auto nowNull = hasNullKeys(live, pairing.live);
    const auto thenNull = nowNull ? hasNullKeys(backup, pairing.backup) : nowNull;
    if (!thenNull)
        return thenNull.error();
    if (*nowNull || *thenNull) {
        if (pairing.live.rowid.isEmpty() || pairing.backup.rowid.isEmpty())
            return blocked(live, pairing.live, u"rows have NULL in their key"_s);
        pairing.liveKey = {rowidPart(pairing.live)};
        pairing.backupKey = {rowidPart(pairing.backup)};
        pairing.keyIsInteger = true;
        return {};
    }
    pairing.liveKey = pairing.live.key;
    pairing.backupKey = pairing.backupPrimaryKey;
    pairing.keyIsInteger = pairing.live.keyIsInteger && pairing.backup.keyIsInteger;
    pairing.keepsRowid = !pairing.live.keyIsInteger && !pairing.live.rowid.isEmpty()
        && pairing.columnCount() < kMostColumns;
    return {};
}

Result<rows::Value> defaultOf(sqlite::Connection& live, const TableColumn& column)
{
    if (column.defaultSql.isEmpty())
        return rows::Value();
    sqlite::QuerySandbox sandbox(live);
    auto query = sandbox.prepare("SELECT " + column.defaultSql.toUtf8());
    if (!query)
        return query.error();
    const auto row = query->step();
    if (!row)
        return row.error();
    return rows::valueOf(*query, 0);
}

Result<> findGiven(sqlite::Connection& live, Pairing& pairing)
{
    bool any = false;
    for (std::size_t i = 0; i < pairing.live.columns.size(); ++i) {
        const ColumnSource& source = pairing.map.columns[i];
        const TableColumn& column = pairing.live.columns[i];
        if (source.kind == Kind::Missing)
            return blocked(live, pairing.live, u"column \"%1\" needs a value"_s.arg(column.name));
        auto value = source.kind == Kind::Given ? Result<rows::Value>(source.value)
            : source.kind == Kind::Default      ? defaultOf(live, column)
                                                : Result<rows::Value>(rows::Value());
        if (!value)
            return value.error();
        any = any || !value->isNull();
        pairing.given.push_back(std::move(*value));
    }
    if (!any)
        return {};
    auto mold = Mold::create(live, pairing.live);
    if (!mold)
        return mold.error();
    return mold->shape(pairing.given);
}

void findRetyped(Pairing& pairing)
{
    for (std::size_t i = 0; i < pairing.live.columns.size(); ++i) {
        if (!pairing.comesFromBackup(i))
            continue;
        const int from = pairing.backup.indexOf(pairing.map.columns[i].from);
        const TableColumn& then = pairing.backup.columns[static_cast<std::size_t>(from)];
        pairing.isRetyped = pairing.isRetyped || then.affinity != pairing.live.columns[i].affinity;
    }
}

Result<> checkChoice(sqlite::Connection& live, sqlite::Connection& backup, const Pairing& pairing)
{
    const TableChoice& choice = pairing.choice;
    if (!choice.where.isEmpty()) {
        if (auto checked = checkWhere(live, pairing.live, choice.where); !checked)
            return checked;
        if (auto checked = checkWhere(backup, pairing.backup, choice.where); !checked)
            return checked;
    }
    const bool fits = std::ranges::all_of(
        choice.keys, [&](const RowKey& key) { return key.size() == pairing.live.key.size(); });
    if (!fits)
        return Error{.code = ErrorCode::InvalidArgument,
                     .path = live.path(),
                     .detail = u"the key of \"%1\" is (%2)"_s.arg(
                         pairing.live.name, pairing.live.keyColumns().join(u", "_s))};
    return {};
}

} // namespace

QByteArray Pairing::byKey(const std::vector<KeyPart>& key)
{
    QByteArrayList terms;
    for (const KeyPart& part : key)
        terms << part.sql() + " = ?" + QByteArray::number(terms.size() + 1);
    return " WHERE " + terms.join(" AND ");
}

bool Pairing::comesFromBackup(std::size_t column) const
{
    return map.columns[column].kind == Kind::Backup;
}

QByteArray Pairing::liveList() const
{
    QByteArrayList list;
    for (std::size_t i = 0; i < liveKey.size() && keyAt.front() < 0; ++i)
        list << liveKey[i].sql();
    for (const TableColumn& column : live.columns)
        list << sqlite::quotedName(column.name);
    if (keepsRowid)
        list << live.rowid;
    return list.join(", ");
}

QByteArray Pairing::backupList() const
{
    QByteArrayList list;
    for (std::size_t i = 0; i < backupKey.size() && keyAt.front() < 0; ++i)
        list << backupKey[i].sql();
    for (std::size_t i = 0; i < live.columns.size(); ++i)
        list << (comesFromBackup(i) ? sqlite::quotedName(map.columns[i].from) : "NULL");
    if (keepsRowid)
        list << (backup.rowid.isEmpty() ? "NULL" : backup.rowid);
    return list.join(", ");
}

QStringList Pairing::keyColumns() const
{
    QStringList names;
    for (const KeyPart& part : liveKey)
        names << part.column;
    return names;
}

QStringList Pairing::loggedColumns() const
{
    QStringList names;
    for (const TableColumn& column : live.columns)
        names << column.name;
    if (keepsRowid)
        names << QString::fromLatin1(live.rowid);
    return names;
}

void Pairing::finish(std::vector<rows::Value>& values, const std::vector<rows::Value>& before) const
{
    for (std::size_t i = 0; i < live.columns.size(); ++i) {
        if (!comesFromBackup(i))
            values[i] = before.empty() ? given[i] : before[i];
    }
    if (keepsRowid && !before.empty())
        values.back() = before.back();
}

RowKey Pairing::keyOf(const std::vector<rows::Value>& values, const RowKey& hidden) const
{
    RowKey key;
    for (const int column : keyAt) {
        if (column < 0)
            return hidden;
        key.push_back(values[static_cast<std::size_t>(column)]);
    }
    return key;
}

Result<Pairing> pair(sqlite::Connection& live, sqlite::Connection& backup,
                     const TableChoice& choice)
{
    auto map = mapColumns(live, backup, choice);
    if (!map)
        return map.error();
    auto now = factsOf(live, choice.table);
    auto then = now ? factsOf(backup, choice.table) : now;
    if (!then)
        return then.error();
    if (!*now || !*then)
        return Error{.code = ErrorCode::TableUnknown, .path = live.path(), .detail = choice.table};
    Pairing pairing{.choice = choice,
                    .live = std::move(**now),
                    .backup = std::move(**then),
                    .map = std::move(*map)};
    if (pairing.live.isVirtual != pairing.backup.isVirtual)
        return blocked(live, pairing.live, u"it is a virtual table on one side only"_s);
    if (!pairing.map.keyTrouble.isEmpty())
        return blocked(live, pairing.live, pairing.map.keyTrouble);
    if (pairing.live.isVirtual) {
        if (auto may = checkVirtual(live, pairing.live.name); !may)
            return may.error();
    }
    if (auto checked = checkChoice(live, backup, pairing); !checked)
        return checked.error();
    if (auto chosen = chooseKey(live, backup, pairing); !chosen)
        return chosen.error();
    if (auto found = findGiven(live, pairing); !found)
        return found.error();
    findRetyped(pairing);
    const bool keyIsHidden = pairing.live.indexOf(pairing.liveKey.front().column) < 0;
    if (keyIsHidden && pairing.columnCount() >= kMostColumns)
        return blocked(live, pairing.live, u"it has as many columns as there can be, and no key"_s);
    for (const KeyPart& part : pairing.liveKey)
        pairing.keyAt.push_back(pairing.live.indexOf(part.column));
    return pairing;
}

} // namespace core::tables
