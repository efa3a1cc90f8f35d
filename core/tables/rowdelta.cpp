#include "core/tables/rowdelta.h"

#include "core/rows/value.h"
#include "core/sqlite/querysandbox.h"
#include "core/tables/condition.h"
#include "core/tables/scratchsql.h"

namespace core::tables {

using sqlite::Statement;

RowDelta::RowDelta(const Desk& desk, TableSides sides, int number)
    : m_desk(desk)
    , m_sides(std::move(sides))
    , m_table("d" + QByteArray::number(number))
{
}

Result<RowDelta> RowDelta::create(const Desk& desk, TableSides sides, int number)
{
    RowDelta delta(desk, std::move(sides), number);
    const auto columns = static_cast<std::size_t>(delta.m_sides.columns().size());
    QByteArray sql = "CREATE TABLE " + delta.m_table + "(" + declared("k", delta.m_sides.key())
        + ", l DEFAULT 0, b DEFAULT 0, f, x DEFAULT 0";
    if (columns > 0)
        sql += ", " + numbered("w", columns) + ", " + numbered("r", columns);
    sql += ", UNIQUE(" + numbered("k", delta.keyParts()) + "))";
    if (auto made = desk.scratch.execute(sql); !made)
        return made.error();
    return delta;
}

Result<Statement> RowDelta::prepareTake(Side side) const
{
    const bool isNow = side == Side::Now;
    const auto columns = static_cast<std::size_t>(m_sides.columns().size());
    const QByteArray flag = isNow ? "l" : "b";
    const QByteArray key = numbered("k", keyParts());
    QByteArray sql = "INSERT INTO " + m_table + "(" + key;
    if (columns > 0)
        sql += ", " + numbered(isNow ? "w" : "r", columns);
    sql += ", " + flag + ") VALUES(" + parameters(keyParts() + columns) + ", 1) ON CONFLICT(" + key
        + ") DO UPDATE SET " + flag + " = 1";
    if (columns > 0)
        sql += ", " + each(isNow ? "w# = excluded.w#" : "r# = excluded.r#", columns, ", ");
    return m_desk.scratch.prepare(sql);
}

Result<> RowDelta::take(Statement& query, Statement& into) const
{
    constexpr std::uint64_t rowsBetweenReports = 4096;
    const int width = static_cast<int>(keyParts()) + static_cast<int>(m_sides.columns().size());
    std::uint64_t taken = 0;
    return forEachOf(query, m_desk.job, [&](const Statement& row) -> Result<> {
        if (++taken % rowsBetweenReports == 0)
            m_desk.job.progress.report({.phase = Phase::Reading,
                                        .done = taken,
                                        .unit = Unit::Rows,
                                        .subject = m_sides.name()});
        if (auto passed = passRow(row, width, into); !passed)
            return passed;
        return runOnce(into);
    });
}

Result<> RowDelta::takeWhole(Side side) const
{
    auto into = prepareTake(side);
    if (!into)
        return into.error();
    auto query = m_desk.of(side).prepare(m_sides.select(side, m_sides.columns()));
    if (!query)
        return query.error();
    return take(*query, *into);
}

Result<> RowDelta::takeWhere(Side side, const QString& where) const
{
    auto into = prepareTake(side);
    if (!into)
        return into.error();
    if (auto checked = checkWhere(m_desk.of(side), *m_sides.facts(side), where); !checked)
        return checked;
    sqlite::QuerySandbox sandbox(m_desk.of(side));
    auto query = sandbox.prepare(m_sides.select(side, m_sides.columns()) + " WHERE " + "("
                                 + where.toUtf8() + ")");
    if (!query)
        return query.error();
    const auto taken = take(*query, *into);
    return taken ? taken : Result<>(sqlite::ofCondition(taken.error()));
}

Result<> RowDelta::takeKeys(Side side, const std::vector<RowKey>& keys) const
{
    auto into = prepareTake(side);
    if (!into)
        return into.error();
    auto query = m_desk.of(side).prepare(m_sides.select(side, m_sides.columns()) + " WHERE "
                                         + m_sides.byKey(side));
    if (!query)
        return query.error();
    for (const RowKey& key : keys) {
        if (key.size() != keyParts())
            return Error{.code = ErrorCode::InvalidArgument,
                         .path = m_desk.of(side).path(),
                         .detail = QStringLiteral("a key of another table")};
        for (std::size_t i = 0; i < key.size(); ++i) {
            if (auto bound = rows::bindValue(*query, static_cast<int>(i) + 1, key[i]); !bound)
                return bound;
        }
        const auto taken = take(*query, *into);
        query->reset();
        if (!taken)
            return taken;
    }
    return {};
}

Result<> RowDelta::takeListed(Side side, const QByteArray& keys) const
{
    auto listed = m_desk.scratch.prepare(keys);
    if (!listed)
        return listed.error();
    auto into = prepareTake(side);
    if (!into)
        return into.error();
    auto query = m_desk.of(side).prepare(m_sides.select(side, m_sides.columns()) + " WHERE "
                                         + m_sides.byKey(side));
    if (!query)
        return query.error();
    return forEachOf(*listed, m_desk.job, [&](const Statement& row) -> Result<> {
        if (auto passed = passRow(row, static_cast<int>(keyParts()), *query); !passed)
            return passed;
        const auto taken = take(*query, *into);
        query->reset();
        return taken;
    });
}

Result<> RowDelta::choose(const TableChoice& choice) const
{
    for (const Side side : {Side::Now, Side::Then}) {
        if (!m_sides.isThere(side))
            continue;
        auto taken = choice.isWhole() ? takeWhole(side) : takeKeys(side, choice.keys);
        if (taken && !choice.where.isEmpty())
            taken = takeWhere(side, choice.where);
        if (!taken)
            return taken;
    }
    if (!choice.where.isEmpty()) {
        // Rows of which the condition is true on one side are chosen on both.
        const QByteArray listed = m_table + "e";
        const QByteArray key = numbered("k", keyParts());
        if (auto made = m_desk.scratch.execute("CREATE TABLE " + listed + " AS SELECT " + key
                                               + " FROM " + m_table);
            !made)
            return made;
        for (const Side side : {Side::Now, Side::Then}) {
            const auto taken = m_sides.isThere(side)
                ? takeListed(side, "SELECT " + key + " FROM " + listed)
                : Result<>();
            if (!taken)
                return taken;
        }
        if (auto dropped = m_desk.scratch.execute("DROP TABLE " + listed); !dropped)
            return dropped;
    }
    return settle(choice);
}

Result<> RowDelta::settle(const TableChoice& choice) const
{
    QByteArray outcome;
    switch (choice.conflict) {
    case Conflict::Replace: outcome = "CASE WHEN b THEN 2 ELSE 0 END"; break;
    case Conflict::AddMissing: outcome = "CASE WHEN l THEN 1 ELSE 2 END"; break;
    case Conflict::Overwrite: outcome = "CASE WHEN b THEN 2 ELSE 1 END"; break;
    }
    if (auto set = m_desk.scratch.execute("UPDATE " + m_table + " SET f = " + outcome); !set)
        return set;
    QByteArray unchanged = "f = 1";
    // Of chosen rows the keys are needed, also where foreign keys see no difference.
    if (choice.isWhole()) {
        const QByteArray same = each(" AND w# IS r# AND typeof(w#) = typeof(r#)",
                                     static_cast<std::size_t>(m_sides.columns().size()), "");
        unchanged += " OR (l AND b" + same + ")";
    }
    return m_desk.scratch.execute("DELETE FROM " + m_table + " WHERE " + unchanged);
}

Result<bool> RowDelta::extend(const QByteArray& keys, Conflict conflict) const
{
    const QByteArray key = numbered("k", keyParts());
    const QByteArray listed = m_table + "e";
    if (auto made = m_desk.scratch.execute(
            "CREATE TABLE " + listed + "(" + declared("k", m_sides.key()) + ", UNIQUE(" + key
            + ")); INSERT OR IGNORE INTO " + listed + " " + keys + "; DELETE FROM " + listed
            + " WHERE (" + key + ") IN (SELECT " + key + " FROM " + m_table + ")");
        !made)
        return made.error();
    for (const Side side : {Side::Now, Side::Then}) {
        if (!m_sides.isThere(side))
            continue;
        if (auto taken = takeListed(side, "SELECT " + key + " FROM " + listed); !taken)
            return taken.error();
    }
    QByteArray refused = "0";
    if (conflict == Conflict::AddMissing)
        refused = "l";
    if (conflict == Conflict::Overwrite)
        refused = "NOT b";
    if (auto dropped = m_desk.scratch.execute("DROP TABLE " + listed + "; DELETE FROM " + m_table
                                              + " WHERE f IS NULL AND " + refused);
        !dropped)
        return dropped.error();
    const auto grew = hasRow("f IS NULL");
    if (!grew || !*grew)
        return grew;
    if (auto settled = m_desk.scratch.execute(
            "UPDATE " + m_table + " SET x = 1, f = CASE WHEN b THEN 2 ELSE 0 END WHERE f IS NULL");
        !settled)
        return settled.error();
    return true;
}

Result<std::vector<RowKey>> RowDelta::keys(Which which) const
{
    const QByteArray key = numbered("k", keyParts());
    auto query =
        m_desk.scratch.prepare("SELECT " + key + " FROM " + m_table
                               + (which == Which::Extended ? " WHERE x" : "") + " ORDER BY " + key);
    if (!query)
        return query.error();
    std::vector<RowKey> found;
    const auto done = forEachOf(*query, m_desk.job, [&](const Statement& row) -> Result<> {
        found.push_back(rows::valuesOf(row, 0, static_cast<int>(keyParts())));
        return {};
    });
    if (!done)
        return done.error();
    return found;
}

Result<bool> RowDelta::has(Which which) const
{
    return hasRow(which == Which::Extended ? "x" : "1");
}

Result<bool> RowDelta::changesPresentRows() const
{
    return hasRow("l");
}

Result<bool> RowDelta::hasRow(const QByteArray& condition) const
{
    auto query = m_desk.scratch.prepare("SELECT EXISTS (SELECT 1 FROM " + m_table + " WHERE "
                                        + condition + ")");
    if (!query)
        return query.error();
    if (auto row = query->step(); !row)
        return row.error();
    return query->integer(0) != 0;
}

} // namespace core::tables
