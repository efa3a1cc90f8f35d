#include "core/tables/childrows.h"

#include "core/rows/value.h"
#include "core/sqlite/quoting.h"
#include "core/tables/scratchsql.h"

namespace core::tables {

using sqlite::Statement;

namespace {

constexpr qint64 kFew = 1000; ///< values that a query may name one by one

} // namespace

ChildRows::ChildRows(const Desk& desk, const JudgedKey& judged, const RowDelta& child, Side side,
                     const QByteArray& table)
    : m_desk(desk)
    , m_judged(judged)
    , m_child(&child)
    , m_side(side)
    , m_table(table)
    , m_seen(table + "s")
{
}

QByteArray ChildRows::values() const
{
    return numbered("c", m_judged.compared.size());
}

QByteArray ChildRows::indexSql() const
{
    return "CREATE INDEX " + m_table + "i ON " + m_table + "(" + values() + ")";
}

Result<> ChildRows::make() const
{
    const QByteArray columns = declared("c", m_judged.compared);
    return m_desk.scratch.execute("CREATE TABLE " + m_table + "("
                                  + declared("k", m_child->sides().key()) + ", " + columns
                                  + ", n); " + indexSql() + "; CREATE TABLE " + m_seen + "("
                                  + columns + ", PRIMARY KEY(" + values() + ")) WITHOUT ROWID");
}

Result<qint64> ChildRows::count(const QByteArray& table) const
{
    auto query = m_desk.scratch.prepare("SELECT count(*) FROM " + table);
    if (!query)
        return query.error();
    if (auto row = query->step(); !row)
        return row.error();
    return query->integer(0);
}

/// Whether a value of the parent finds its children in the child as it would in the parent.
bool ChildRows::comparesLikeParent() const
{
    const TableSides& child = m_child->sides();
    for (int i = 0; i < m_judged.key.childColumns.size(); ++i) {
        const QString& column = m_judged.key.childColumns[i];
        const auto facts = sqlite::columnFacts(m_desk.of(m_side), child.name(), column);
        if (!facts || *facts != m_judged.compared[static_cast<std::size_t>(i)]
            || child.columnSql(m_side, column) != sqlite::quotedName(column))
            return false;
    }
    return true;
}

Result<> ChildRows::fetch(const QByteArray& wanted)
{
    if (m_hasAll || !m_child->sides().isThere(m_side))
        return {};
    const auto more = count(wanted);
    const auto seen = count(m_seen);
    if (!more || !seen)
        return more ? seen.error() : more.error();
    if (*more == 0)
        return {};
    if (*more + *seen <= kFew && comparesLikeParent())
        return fetchThose(wanted);
    m_hasAll = true;
    return fetchAll();
}

/// SQLite has an index for them, or goes through the table once.
Result<> ChildRows::fetchThose(const QByteArray& wanted) const
{
    const QByteArray first = m_child->sides().columnSql(m_side, m_judged.key.childColumns.front());
    auto query = m_desk.of(m_side).prepare(
        m_child->sides().select(m_side, m_judged.key.childColumns) + " WHERE " + first + " IN ("
        + parameters(kFew) + ")"); // those that are not bound are NULL, and find nothing
    auto unseen =
        m_desk.scratch.prepare("SELECT DISTINCT c0 FROM " + wanted + " WHERE (" + values()
                               + ") NOT IN (SELECT " + values() + " FROM " + m_seen + ")");
    // Where the key has several columns, the first of them finds a row more than once.
    const std::size_t keyParts = m_child->keyParts();
    const std::size_t width = keyParts + m_judged.compared.size();
    QByteArrayList same;
    for (std::size_t i = 0; i < width; ++i) {
        const auto place = static_cast<int>(i < keyParts ? i : i - keyParts);
        same << (i < keyParts ? "k" : "c") + QByteArray::number(place) + " IS ?"
                + QByteArray::number(static_cast<int>(i) + 1);
    }
    auto into = m_desk.scratch.prepare("INSERT INTO " + m_table + "(" + numbered("k", keyParts)
                                       + ", " + values() + ") SELECT " + parameters(width)
                                       + " WHERE NOT EXISTS (SELECT 1 FROM " + m_table + " WHERE "
                                       + same.join(" AND ") + ")");
    for (const auto* prepared : {&query, &unseen, &into}) {
        if (!*prepared)
            return prepared->error();
    }
    int bound = 0;
    const auto listed = forEachOf(*unseen, m_desk.job, [&](const Statement& row) {
        return rows::bindValue(*query, ++bound, rows::valueOf(row, 0));
    });
    if (!listed || bound == 0)
        return listed;
    const auto copied = forEachOf(*query, m_desk.job, [&](const Statement& row) -> Result<> {
        if (auto passed = passRow(row, static_cast<int>(width), *into); !passed)
            return passed;
        return runOnce(*into);
    });
    if (!copied)
        return copied;
    return m_desk.scratch.execute("INSERT OR IGNORE INTO " + m_seen + " SELECT * FROM " + wanted);
}

Result<> ChildRows::fetchAll() const
{
    const TableSides& child = m_child->sides();
    QByteArrayList given;
    for (const QString& column : m_judged.key.childColumns)
        given << child.columnSql(m_side, column) + " IS NOT NULL";
    if (auto emptied =
            m_desk.scratch.execute("DROP INDEX " + m_table + "i; DELETE FROM " + m_table);
        !emptied)
        return emptied;
    const std::size_t width = m_child->keyParts() + m_judged.compared.size();
    {
        auto query = m_desk.of(m_side).prepare(child.select(m_side, m_judged.key.childColumns)
                                               + " WHERE " + given.join(" AND "));
        auto into = m_desk.scratch.prepare("INSERT INTO " + m_table + "("
                                           + numbered("k", m_child->keyParts()) + ", " + values()
                                           + ") VALUES(" + parameters(width) + ")");
        if (!query || !into)
            return query ? into.error() : query.error();
        const auto done = forEachOf(*query, m_desk.job, [&](const Statement& row) -> Result<> {
            if (auto passed = passRow(row, static_cast<int>(width), *into); !passed)
                return passed;
            return runOnce(*into);
        });
        if (!done)
            return done;
    }
    return m_desk.scratch.execute(indexSql());
}

} // namespace core::tables
