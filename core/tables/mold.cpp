#include "core/tables/mold.h"

#include "core/tables/rowvalues.h"

#include <QByteArrayList>

namespace core::tables {

namespace {

/// Nothing that a schema would have; and temporary tables are in a schema of their own.
constexpr auto kTable = "temp.\"holdfast mold\"";

} // namespace

Result<Mold> Mold::create(sqlite::Connection& live, const TableFacts& table)
{
    QByteArrayList columns;
    QByteArrayList parameters;
    for (const TableColumn& column : table.columns) {
        const QByteArray number = QByteArray::number(columns.size() + 1);
        columns << "c" + number + " " + column.affinity;
        parameters << "?" + number;
    }
    const QByteArray name = kTable;
    if (auto made = live.execute("DROP TABLE IF EXISTS " + name + "; CREATE TEMP TABLE "
                                 + name.mid(5) + "(" + columns.join(", ") + ")");
        !made)
        return made.error();
    auto insert = live.prepare("INSERT INTO " + name + " VALUES(" + parameters.join(", ") + ")");
    auto select = live.prepare("SELECT * FROM " + name);
    auto clear = live.prepare("DELETE FROM " + name);
    for (const auto* each : {&insert, &select, &clear}) {
        if (!*each)
            return each->error();
    }
    return Mold(std::move(*insert), std::move(*select), std::move(*clear));
}

Result<> Mold::shape(std::vector<rows::Value>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (auto bound = rows::bindValue(m_insert, static_cast<int>(i) + 1, values[i]); !bound)
            return bound;
    }
    const auto inserted = m_insert.step();
    m_insert.reset();
    if (!inserted)
        return inserted.error();
    const auto row = m_select.step();
    if (!row)
        return row.error();
    values = rows::valuesOf(m_select, 0, static_cast<int>(values.size()));
    m_select.reset();
    const auto cleared = m_clear.step();
    m_clear.reset();
    return cleared ? Result<>() : cleared.error();
}

} // namespace core::tables
