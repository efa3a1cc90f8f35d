#include "core/tables/tablecursor.h"

namespace core::tables {

namespace {

using sqlite::Statement;

Result<> bindAll(Statement& statement, int first, const std::vector<rows::Value>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto bound = rows::bindValue(statement, first + static_cast<int>(i), values[i]);
        if (!bound)
            return bound;
    }
    return {};
}

void readRow(const Statement& statement, int keyWidth, int width, Row& row)
{
    borrowValues(statement, 0, keyWidth, row.key);
    borrowValues(statement, keyWidth, width, row.values);
}

} // namespace

TableCursor::TableCursor(Statement statement, const Side& side)
    : m_statement(std::move(statement))
    , m_keyWidth(static_cast<int>(side.key.size()))
    , m_width(side.width)
{
}

Result<TableCursor> TableCursor::open(const Side& side, const Condition& condition, bool inOrder)
{
    QByteArray sql = "SELECT " + side.list + " FROM " + side.from;
    if (!condition.isAll())
        sql += " WHERE " + condition.sql;
    if (inOrder)
        sql += " ORDER BY " + side.key.front().sql();
    auto statement = side.connection.prepare(sql);
    if (!statement)
        return statement.error();
    if (auto bound = bindAll(*statement, 1, condition.parameters); !bound)
        return bound.error();
    TableCursor cursor(std::move(*statement), side);
    if (auto moved = cursor.next(); !moved)
        return moved.error();
    return cursor;
}

Result<> TableCursor::next()
{
    const auto stepped = m_statement.step();
    if (!stepped)
        return stepped.error();
    m_isThere = *stepped == Statement::Row::Available;
    if (m_isThere)
        readRow(m_statement, m_keyWidth, m_width, m_row);
    return {};
}

RowFinder::RowFinder(Statement statement, const TableCursor::Side& side)
    : m_statement(std::move(statement))
    , m_keyWidth(static_cast<int>(side.key.size()))
    , m_width(side.width)
{
}

Result<RowFinder> RowFinder::open(const TableCursor::Side& side, const Condition& condition)
{
    const QByteArray meets = "(" + (condition.isAll() ? QByteArray("1") : condition.sql) + ")";
    auto statement = side.connection.prepare("SELECT " + side.list + ", " + meets + " FROM "
                                             + side.from + Pairing::byKey(side.key));
    if (!statement)
        return statement.error();
    return RowFinder(std::move(*statement), side);
}

Result<const Row*> RowFinder::find(const RowKey& key)
{
    m_statement.reset();
    for (std::size_t i = 0; i < key.size(); ++i) {
        auto bound = bindBorrowed(m_statement, static_cast<int>(i) + 1, key[i]);
        if (!bound)
            return bound.error();
    }
    const auto stepped = m_statement.step();
    if (!stepped)
        return stepped.error();
    if (*stepped == Statement::Row::Done) {
        m_statement.reset();
        return nullptr;
    }
    readRow(m_statement, m_keyWidth, m_width, m_row);
    const int verdict = m_keyWidth + m_width;
    m_meets = m_statement.real(verdict) != 0;
    return &m_row;
}

TableCursor::Side liveSide(sqlite::Connection& live, const Pairing& pairing)
{
    return {.connection = live,
            .from = pairing.live.from(),
            .list = pairing.liveList(),
            .key = pairing.liveKey,
            .width = pairing.columnCount() + (pairing.keepsRowid ? 1 : 0)};
}

TableCursor::Side backupSide(sqlite::Connection& backup, const Pairing& pairing)
{
    return {.connection = backup,
            .from = pairing.backup.from(),
            .list = pairing.backupList(),
            .key = pairing.backupKey,
            .width = pairing.columnCount() + (pairing.keepsRowid ? 1 : 0)};
}

} // namespace core::tables
