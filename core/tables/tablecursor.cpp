#include "core/tables/tablecursor.h"

#include "core/sqlite/querysandbox.h"

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

} // namespace

TableCursor::TableCursor(Statement statement, const Side& side, bool isConditional)
    : m_statement(std::move(statement))
    , m_layout(side)
    , m_isConditional(isConditional)
{
}

TableCursor::Layout::Layout(const Side& side)
    : keyAt(side.keyAt)
    , keyWidth(keyAt.front() < 0 ? static_cast<int>(side.key.size()) : 0)
    , width(side.width)
{
}

void TableCursor::Layout::read(const Statement& statement, Row& row) const
{
    borrowValues(statement, keyWidth, width, row.values);
    if (keyWidth > 0)
        return borrowValues(statement, 0, keyWidth, row.key);
    row.key.clear();
    for (const int column : keyAt)
        row.key.push_back(row.values[static_cast<std::size_t>(column)]);
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
    TableCursor cursor(std::move(*statement), side, !condition.isAll());
    if (auto moved = cursor.next(); !moved)
        return moved.error();
    return cursor;
}

Result<> TableCursor::next()
{
    const auto stepped = m_statement.step();
    if (!stepped)
        return m_isConditional ? sqlite::ofCondition(stepped.error()) : stepped.error();
    m_isThere = *stepped == Statement::Row::Available;
    if (m_isThere)
        m_layout.read(m_statement, m_row);
    return {};
}

RowFinder::RowFinder(Statement statement, const TableCursor::Side& side, bool isConditional)
    : m_statement(std::move(statement))
    , m_layout(side)
    , m_isConditional(isConditional)
{
}

Result<RowFinder> RowFinder::open(const TableCursor::Side& side, const Condition& condition)
{
    const QByteArray meets =
        condition.isAll() ? QByteArray() : QByteArray(", (" + condition.sql + ")");
    auto statement = side.connection.prepare("SELECT " + side.list + meets + " FROM " + side.from
                                             + Pairing::byKey(side.key));
    if (!statement)
        return statement.error();
    return RowFinder(std::move(*statement), side, !condition.isAll());
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
        return m_isConditional ? sqlite::ofCondition(stepped.error()) : stepped.error();
    if (*stepped == Statement::Row::Done) {
        m_statement.reset();
        return nullptr;
    }
    m_layout.read(m_statement, m_row);
    if (m_isConditional)
        m_meets = m_statement.real(m_layout.keyWidth + m_layout.width) != 0;
    return &m_row;
}

TableCursor::Side liveSide(sqlite::Connection& live, const Pairing& pairing)
{
    return {.connection = live,
            .from = pairing.live.from(),
            .list = pairing.liveList(),
            .key = pairing.liveKey,
            .keyAt = pairing.keyAt,
            .width = pairing.columnCount() + (pairing.keepsRowid ? 1 : 0)};
}

TableCursor::Side backupSide(sqlite::Connection& backup, const Pairing& pairing)
{
    return {.connection = backup,
            .from = pairing.backup.from(),
            .list = pairing.backupList(),
            .key = pairing.backupKey,
            .keyAt = pairing.keyAt,
            .width = pairing.columnCount() + (pairing.keepsRowid ? 1 : 0)};
}

} // namespace core::tables
