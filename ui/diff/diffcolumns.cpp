#include "ui/diff/diffcolumns.h"

#include "ui/diff/comparisonfeed.h"
#include "ui/facts/celltext.h"

#include <algorithm>

namespace ui::diff {

namespace {

using core::compare::Change;
using core::compare::RowDifference;
using core::rows::Column;
using core::rows::Value;

std::optional<int> placeOf(const std::vector<Column>& columns, const QString& name)
{
    const auto found = std::ranges::find_if(columns, [&name](const Column& column) {
        return column.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == columns.end() ? std::nullopt
                                  : std::optional(static_cast<int>(found - columns.begin()));
}

const Value* valueAt(const std::vector<Value>& values, const std::optional<int>& place)
{
    const bool isThere = place && *place < static_cast<int>(values.size());
    return isThere ? &values[static_cast<std::size_t>(*place)] : nullptr;
}

/// A column that only one side has counts as NULL on the other.
bool differ(const DiffCell& cell)
{
    if (cell.first && cell.second)
        return *cell.first != *cell.second;
    return cell.value() && !cell.value()->isNull();
}

bool isCut(const DiffCell& cell)
{
    return cell.first && cell.second && cell.first->isCut();
}

} // namespace

std::vector<DiffColumn> columnsOf(const ComparedTable& table)
{
    std::vector<DiffColumn> columns;
    const auto add = [&](const Column& column) {
        columns.push_back({.name = column.name,
                           .first = placeOf(table.firstColumns, column.name),
                           .second = placeOf(table.secondColumns, column.name),
                           .isKey = column.keyPart > 0,
                           .isNumber = facts::holdsNumbers(column)});
    };
    for (const Column& column : table.firstColumns)
        add(column);
    for (const Column& column : table.secondColumns) {
        if (!placeOf(table.firstColumns, column.name))
            add(column);
    }
    return columns;
}

DiffCell cellOf(const RowDifference& row, const DiffColumn& column)
{
    return {.first = valueAt(row.before, column.first),
            .second = valueAt(row.after, column.second)};
}

std::vector<bool> differing(const RowDifference& row, const std::vector<DiffColumn>& columns)
{
    std::vector<bool> all(columns.size(), false);
    if (row.change != Change::Changed)
        return all;
    for (std::size_t i = 0; i < columns.size(); ++i)
        all[i] = differ(cellOf(row, columns[i]));
    // Of long values only the beginnings are kept: where those are all the same, it is behind them
    // that something differs.
    const bool isBehind = std::ranges::find(all, true) == all.end();
    for (std::size_t i = 0; isBehind && i < columns.size(); ++i)
        all[i] = isCut(cellOf(row, columns[i]));
    return all;
}

} // namespace ui::diff
