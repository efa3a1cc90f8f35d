#include "core/tables/keycheck.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/eachrow.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"
#include "core/tables/rowvalues.h"
#include "core/tables/tablefacts.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

using sqlite::pragmaOf;
using sqlite::Statement;

/// A foreign key as the schema declares it.
struct DeclaredKey
{
    QString child{};
    qint64 id = 0;
    QString parent{};
    QStringList from{};
    QStringList to{}; ///< empty: the primary key of the parent
};

bool isAmong(const QString& name, const QStringList& names)
{
    return std::ranges::any_of(names, [&](const QString& each) { return sameName(each, name); });
}

/// Those that a change of these tables can violate. Source:
/// https://www.sqlite.org/pragma.html#pragma_foreign_key_list
Result<std::vector<DeclaredKey>> keysOf(sqlite::Connection& live, const QStringList& tables)
{
    std::vector<DeclaredKey> keys;
    const auto read = forEachRow(
        live,
        "SELECT t.name, k.id, k.\"table\", k.\"from\", k.\"to\" FROM main.sqlite_schema t, "
        "pragma_foreign_key_list(t.name, 'main') k WHERE t.type = 'table' ORDER BY 1, 2, k.seq",
        [&](const Statement& row) {
            const QString child = row.text(0);
            const QString parent = row.text(2);
            if (!isAmong(child, tables) && !isAmong(parent, tables))
                return;
            const bool isNew =
                keys.empty() || keys.back().child != child || keys.back().id != row.integer(1);
            if (isNew)
                keys.push_back({.child = child, .id = row.integer(1), .parent = parent});
            keys.back().from << row.text(3);
            if (!row.isNull(4))
                keys.back().to << row.text(4);
        });
    if (!read)
        return read.error();
    return keys;
}

/// SQLite asks for a unique index of the parent when it prepares its own check.
Result<bool> canBeChecked(sqlite::Connection& live, const QString& child)
{
    const auto check = live.prepare(pragmaOf("foreign_key_check", child));
    if (check)
        return true;
    if (check.error().detail.contains(u"foreign key mismatch"))
        return false;
    return check.error();
}

/// Selects the keys of the rows that violate it; empty where that cannot be said.
Result<QByteArray> violationsSql(sqlite::Connection& live, const DeclaredKey& key)
{
    const auto child = factsOf(live, key.child);
    const auto parent = child ? factsOf(live, key.parent) : child;
    if (!parent)
        return parent.error();
    if (!*child || (*child)->key.empty())
        return QByteArray();
    QByteArrayList shown;
    for (const KeyPart& part : (*child)->key)
        shown << "c." + part.sql();
    const QStringList to = key.to.isEmpty() && *parent ? (*parent)->keyColumns() : key.to;
    QByteArrayList terms;
    QByteArrayList same;
    for (qsizetype i = 0; i < key.from.size(); ++i) {
        terms << "c." + sqlite::quotedName(key.from[i]) + " IS NOT NULL";
        // The parent on the left: its collation counts; and its affinity alone.
        if (i < to.size())
            same << "p." + sqlite::quotedName(to[i]) + " = +c." + sqlite::quotedName(key.from[i]);
    }
    if (*parent && same.size() == key.from.size())
        terms << "NOT EXISTS (SELECT 1 FROM " + (*parent)->from() + " p WHERE " + same.join(" AND ")
                + ")";
    return QByteArray("SELECT " + shown.join(", ") + " FROM " + (*child)->from() + " c WHERE "
                      + terms.join(" AND "));
}

using Violation = std::function<void(const DeclaredKey& key, const RowKey& row)>;

Result<> forEachViolation(sqlite::Connection& live, const QStringList& tables, const Violation& see,
                          const JobContext& job)
{
    const auto keys = keysOf(live, tables);
    if (!keys)
        return keys.error();
    for (const DeclaredKey& key : *keys) {
        job.progress.report({.phase = Phase::Checking, .subject = key.child});
        const auto can = canBeChecked(live, key.child);
        const auto sql = can && *can ? violationsSql(live, key) : Result<QByteArray>(QByteArray());
        if (!can || !sql)
            return can ? sql.error() : can.error();
        if (sql->isEmpty())
            continue;
        auto rows = live.prepare(*sql);
        if (!rows)
            return rows.error();
        for (;;) {
            const auto row = rows->step();
            if (!row)
                return row.error();
            if (*row == Statement::Row::Done)
                break;
            see(key, rows::valuesOf(*rows, 0, rows->columnCount()));
        }
    }
    return {};
}

QByteArray markOf(const DeclaredKey& key, const RowKey& row)
{
    std::vector<rows::Value> all = row;
    const QByteArray child = key.child.toUtf8();
    all.push_back({.type = rows::ValueType::Text, .bytes = child, .size = child.size()});
    all.push_back({.type = rows::ValueType::Integer, .integer = key.id});
    return digestOf(all);
}

} // namespace

Result<KeyCheck> KeyCheck::before(sqlite::Connection& live, const QStringList& tables,
                                  const JobContext& job)
{
    KeyCheck check;
    check.m_tables = tables;
    const auto read = forEachViolation(
        live, tables,
        [&](const DeclaredKey& key, const RowKey& row) { check.m_known.insert(markOf(key, row)); },
        job);
    if (!read)
        return read.error();
    return check;
}

void KeyCheck::allow(const QByteArrayList& marks)
{
    for (const QByteArray& mark : marks)
        m_known.insert(mark);
}

Result<> KeyCheck::nothingCame(sqlite::Connection& live, std::vector<RowTrouble>* violations,
                               const JobContext& job) const
{
    qint64 count = 0;
    std::vector<RowTrouble> first;
    const auto read = forEachViolation(
        live, m_tables,
        [&](const DeclaredKey& key, const RowKey& row) {
            if (m_known.contains(markOf(key, row)))
                return;
            if (count++ < kMostTroubles)
                first.push_back({.table = key.child, .key = keyText(row), .parent = key.parent});
        },
        job);
    if (!read || count == 0)
        return read;
    const Error error{.code = ErrorCode::KeysViolated,
                      .path = live.path(),
                      .detail =
                          u"table \"%1\", row %2: no such row in \"%3\" (%4 in all)"_s
                              .arg(first.front().table, first.front().key, first.front().parent)
                              .arg(count)};
    if (violations)
        *violations = std::move(first);
    return error;
}

} // namespace core::tables
