#include "core/tables/keyjudge.h"

#include "core/rows/value.h"
#include "core/tables/scratchsql.h"

namespace core::tables {

using sqlite::Statement;

namespace {

QByteArrayList columnsOf(const RowDelta& delta, const QStringList& columns, const char* prefix)
{
    QByteArrayList names;
    for (const QString& column : columns)
        names << prefix + QByteArray::number(delta.sides().placeOf(column));
    return names;
}

QByteArray notNull(const QByteArrayList& columns)
{
    return columns.join(" IS NOT NULL AND ") + " IS NOT NULL";
}

/// "p.c0 = d.r3 AND p.c1 = d.r5": the left ones say how they are compared.
QByteArray areEqual(const QByteArray& left, const QByteArray& right, const QByteArrayList& columns)
{
    QByteArrayList terms;
    for (const QByteArray& column : columns)
        terms << left + QByteArray::number(static_cast<int>(terms.size())) + " = " + right + column;
    return terms.join(" AND ");
}

QByteArrayList ownColumns(const char* prefix, std::size_t count)
{
    return numbered(prefix, count).replace(" ", "").split(',');
}

} // namespace

KeyJudge::KeyJudge(const Desk& desk, const JudgedKey& judged, const RowDelta& child,
                   const RowDelta& parent, int number)
    : m_desk(desk)
    , m_judged(judged)
    , m_child(&child)
    , m_parent(&parent)
    , m_number(QByteArray::number(number))
    , m_childNow(columnsOf(child, judged.key.childColumns, "w"))
    , m_childThen(columnsOf(child, judged.key.childColumns, "r"))
    , m_parentNow(columnsOf(parent, judged.key.parentColumns, "w"))
    , m_parentThen(columnsOf(parent, judged.key.parentColumns, "r"))
    , m_now(desk, m_judged, child, Side::Now, name("cn"))
    , m_then(desk, m_judged, child, Side::Then, name("ct"))
{
}

Result<KeyJudge> KeyJudge::create(const Desk& desk, const JudgedKey& judged, const RowDelta& child,
                                  const RowDelta& parent, int number)
{
    KeyJudge made(desk, judged, child, parent, number);
    if (auto tables = made.make(); !tables)
        return tables.error();
    return made;
}

QByteArray KeyJudge::values(const QByteArray& prefix) const
{
    return numbered(prefix, m_judged.compared.size());
}

Result<> KeyJudge::make() const
{
    const QByteArray columns = declared("c", m_judged.compared);
    const QByteArray end = ", PRIMARY KEY(" + values("c") + ")) WITHOUT ROWID;";
    QByteArray sql = "CREATE TABLE " + name("p") + "(" + columns + ", n, t, "
        + numbered("k", m_parent->keyParts()) + end;
    for (const char* table : {"o", "g"})
        sql += "CREATE TABLE " + name(table) + "(" + columns + end;
    if (auto made = m_desk.scratch.execute(sql); !made)
        return made;
    for (const ChildRows* children : {&m_now, &m_then}) {
        if (auto made = children->make(); !made)
            return made;
    }
    return {};
}

Result<> KeyJudge::findLostAndGained() const
{
    const QByteArray now = m_parentNow.join(", ");
    const QByteArray then = m_parentThen.join(", ");
    const QByteArray isNow = " FROM " + m_parent->table() + " WHERE l AND " + notNull(m_parentNow);
    const QByteArray willBe =
        " FROM " + m_parent->table() + " WHERE f = 2 AND " + notNull(m_parentThen);
    const auto difference = [&](const QByteArray& table, const QByteArray& all,
                                const QByteArray& less) -> QByteArray {
        return "DELETE FROM " + table + "; INSERT OR IGNORE INTO " + table + " SELECT " + all
            + "; DELETE FROM " + table + " WHERE (" + values("c") + ") IN (SELECT " + less + ");";
    };
    return m_desk.scratch.execute(difference(name("o"), now + isNow, then + willBe)
                                  + difference(name("g"), then + willBe, now + isNow));
}

QByteArray KeyJudge::withoutParent() const
{
    QByteArrayList unchanged{"d.l"};
    for (int i = 0; i < m_childNow.size(); ++i)
        unchanged << "d." + m_childNow[i] + " IS d." + m_childThen[i] + " AND typeof(d."
                + m_childNow[i] + ") = typeof(d." + m_childThen[i] + ")";
    const auto in = [this](const char* table) -> QByteArray {
        return "EXISTS (SELECT 1 FROM " + name(table) + " s WHERE "
            + areEqual("s.c", "p.", ownColumns("c", m_judged.compared.size())) + ")";
    };
    return " FROM " + m_child->table() + " d CROSS JOIN " + name("p") + " p ON "
        + areEqual("p.c", "d.", m_childThen) + " WHERE d.f = 2 AND NOT (" + unchanged.join(" AND ")
        + ") AND NOT (p.n AND NOT " + in("o") + ") AND NOT " + in("g");
}

QByteArray KeyJudge::orphaned() const
{
    QByteArrayList kept;
    for (int i = 0; i < m_childNow.size(); ++i)
        kept << "d." + m_childNow[i] + " IS d." + m_childThen[i];
    return " FROM " + name("o") + " o CROSS JOIN " + name("cn") + " c ON "
        + areEqual("o.c", "c.", ownColumns("c", m_judged.compared.size())) + " LEFT JOIN "
        + m_child->table() + " d ON " + areEqual("d.k", "c.", ownColumns("k", m_child->keyParts()))
        + " WHERE (d.f IS NULL OR (d.f = 2 AND " + kept.join(" AND ") + "))";
}

QByteArray KeyJudge::returning() const
{
    return " FROM " + name("g") + " g CROSS JOIN " + name("ct") + " c ON "
        + areEqual("g.c", "c.", ownColumns("c", m_judged.compared.size())) + " LEFT JOIN "
        + m_child->table() + " d ON " + areEqual("d.k", "c.", ownColumns("k", m_child->keyParts()))
        + " WHERE d.f IS NULL";
}

Result<> KeyJudge::findParents() const
{
    const QByteArray into = "INSERT OR IGNORE INTO " + name("p") + "(" + values("c") + ") SELECT ";
    QByteArray sql = into + m_childThen.join(", ") + " FROM " + m_child->table()
        + " WHERE f = 2 AND " + notNull(m_childThen) + ";";
    sql += into + values("o.c") + orphaned() + ";";
    const QByteArray wanted = name("q");
    sql += "CREATE TABLE " + wanted + " AS SELECT " + values("c") + " FROM " + name("p")
        + " WHERE n IS NULL";
    if (auto listed = m_desk.scratch.execute(sql); !listed)
        return listed;
    if (auto found = lookUp(wanted); !found)
        return found;
    return m_desk.scratch.execute("DROP TABLE " + wanted);
}

Result<> KeyJudge::lookUp(const QByteArray& wanted) const
{
    const auto columns = static_cast<int>(m_judged.compared.size());
    const auto keyParts = static_cast<int>(m_parent->keyParts());
    const auto query = [&](Side side) {
        if (!m_parent->sides().isThere(side)) // nobody is found there
            return m_desk.of(side).prepare("SELECT 1 WHERE NULL IN ("
                                           + parameters(m_judged.compared.size()) + ")");
        QByteArrayList terms;
        for (const QString& column : m_judged.key.parentColumns)
            terms << m_parent->sides().columnSql(side, column) + " = ?"
                    + QByteArray::number(static_cast<int>(terms.size()) + 1);
        return m_desk.of(side).prepare(m_parent->sides().select(side, {}) + " WHERE "
                                       + terms.join(" AND "));
    };
    auto now = query(Side::Now);
    auto then = query(Side::Then);
    auto list = m_desk.scratch.prepare("SELECT * FROM " + wanted);
    auto note = m_desk.scratch.prepare(
        "INSERT OR REPLACE INTO " + name("p") + "(" + values("c") + ", n, t, "
        + numbered("k", m_parent->keyParts()) + ") VALUES("
        + parameters(m_judged.compared.size() + 2 + m_parent->keyParts()) + ")");
    for (const auto* prepared : {&now, &then, &list, &note}) {
        if (!*prepared)
            return prepared->error();
    }
    return forEachOf(*list, m_desk.job, [&](const Statement& row) -> Result<> {
        for (Statement* statement : {&*now, &*then, &*note}) {
            if (auto passed = passRow(row, columns, *statement); !passed)
                return passed;
        }
        const auto isNow = now->step();
        const auto isThen = then->step();
        if (!isNow || !isThen)
            return isNow ? isThen.error() : isNow.error();
        const bool found = *isThen == Statement::Row::Available;
        const auto flagged = [&](int parameter, bool is) {
            return note->bind(parameter, static_cast<qint64>(is));
        };
        auto bound = flagged(columns + 1, *isNow == Statement::Row::Available);
        if (bound)
            bound = flagged(columns + 2, found);
        for (int i = 0; bound && i < keyParts; ++i)
            bound = rows::bindValue(*note, columns + 3 + i,
                                    found ? rows::valueOf(*then, i) : rows::Value{});
        now->reset();
        then->reset();
        return bound ? runOnce(*note) : bound;
    });
}

/// A row of the backup may be there now, with another parent.
Result<> KeyJudge::findPresentChildren() const
{
    const TableSides& child = m_child->sides();
    if (!child.isThere(Side::Now))
        return m_desk.scratch.execute("UPDATE " + name("ct") + " SET n = 0");
    const QByteArray wanted = name("q");
    const QByteArray key = numbered("k", m_child->keyParts());
    if (auto listed = m_desk.scratch.execute("CREATE TABLE " + wanted + " AS SELECT c.rowid AS i, "
                                             + numbered("c.k", m_child->keyParts()) + returning()
                                             + " AND c.n IS NULL");
        !listed)
        return listed;
    {
        auto list = m_desk.scratch.prepare("SELECT " + key + ", i FROM " + wanted);
        auto query =
            m_desk.live.prepare(child.select(Side::Now, {}) + " WHERE " + child.byKey(Side::Now));
        auto note = m_desk.scratch.prepare("UPDATE " + name("ct") + " SET n = ?1 WHERE rowid = ?2");
        for (const auto* prepared : {&list, &query, &note}) {
            if (!*prepared)
                return prepared->error();
        }
        const auto keyParts = static_cast<int>(m_child->keyParts());
        const auto done = forEachOf(*list, m_desk.job, [&](const Statement& row) -> Result<> {
            if (auto passed = passRow(row, keyParts, *query); !passed)
                return passed;
            const auto found = query->step();
            query->reset();
            if (!found)
                return found.error();
            const qint64 isThere = *found == Statement::Row::Available ? 1 : 0;
            if (auto bound = note->bind(1, isThere); !bound)
                return bound;
            if (auto bound = note->bind(2, row.integer(keyParts)); !bound)
                return bound;
            return runOnce(*note);
        });
        if (!done)
            return done;
    }
    return m_desk.scratch.execute("DROP TABLE " + wanted);
}

Result<qint64> KeyJudge::count(const QByteArray& what) const
{
    auto query = m_desk.scratch.prepare("SELECT " + what);
    if (!query)
        return query.error();
    if (auto row = query->step(); !row)
        return row.error();
    return query->integer(0);
}

Result<KeyEffect> KeyJudge::judge()
{
    if (auto found = findLostAndGained(); !found)
        return found.error();
    if (auto fetched = m_now.fetch(name("o")); !fetched)
        return fetched.error();
    if (auto fetched = m_then.fetch(name("g")); !fetched)
        return fetched.error();
    if (auto found = findParents(); !found)
        return found.error();
    if (auto found = findPresentChildren(); !found)
        return found.error();
    KeyEffect effect{.key = m_judged.key};
    const std::vector<std::pair<qint64*, QByteArray>> counts{
        {&effect.withoutParent, "count(*)" + withoutParent()},
        {&effect.parentsInBackup, "count(*)" + withoutParent() + " AND p.t"},
        {&effect.orphaned, "count(*)" + orphaned()},
        {&effect.childrenInBackup, "count(*)" + returning() + " AND c.n = 0"},
    };
    for (const auto& [number, sql] : counts) {
        const auto counted = count(sql);
        if (!counted)
            return counted.error();
        *number = *counted;
    }
    return effect;
}

QByteArray KeyJudge::missingParents() const
{
    return "SELECT " + numbered("p.k", m_parent->keyParts()) + withoutParent() + " AND p.t";
}

QByteArray KeyJudge::otherParents() const
{
    return "SELECT " + numbered("p.k", m_parent->keyParts()) + " FROM " + name("p")
        + " p WHERE p.t AND (" + values("p.c") + ") IN (SELECT " + values("o.c") + orphaned() + ")";
}

QByteArray KeyJudge::orphans(bool withOtherParent) const
{
    return "SELECT " + numbered("c.k", m_child->keyParts()) + orphaned() + " AND (" + values("o.c")
        + ") " + (withOtherParent ? "IN" : "NOT IN") + " (SELECT " + values("p.c") + " FROM "
        + name("p") + " p WHERE p.t)";
}

QByteArray KeyJudge::children() const
{
    return "SELECT " + numbered("c.k", m_child->keyParts()) + returning() + " AND c.n = 0";
}

} // namespace core::tables
