#include "ui/diff/diffcolumns.h"

#include "ui/diff/comparisonfeed.h"

#include <algorithm>
#include <cmath>

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

/// 0.0 and −0.0 are equal for C++, and not for a comparison.
bool isEqual(const Value& first, const Value& second)
{
    return first == second && std::signbit(first.real) == std::signbit(second.real);
}

/// A column that only one side has counts as NULL on the other.
bool differ(const DiffCell& cell)
{
    if (cell.first && cell.second)
        return !isEqual(*cell.first, *cell.second);
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
    // What follows from other columns on both sides is not compared, and has no values here.
    const auto isComputed = [](const std::vector<Column>& all, const std::optional<int>& place) {
        return !place || all[static_cast<std::size_t>(*place)].isGenerated;
    };
    const auto add = [&](const Column& column) {
        if (isComputed(table.firstColumns, placeOf(table.firstColumns, column.name))
            && isComputed(table.secondColumns, placeOf(table.secondColumns, column.name)))
            return;
        columns.push_back({.name = column.name,
                           .first = placeOf(table.firstColumns, column.name),
                           .second = placeOf(table.secondColumns, column.name),
                           .isKey = column.keyPart > 0});
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
