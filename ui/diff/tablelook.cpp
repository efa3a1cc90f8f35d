#include "ui/diff/tablelook.h"

#include <algorithm>
#include <iterator>

namespace ui::diff {

namespace {

using core::compare::Change;
using core::rows::Column;

constexpr int kPageRows = 1000;

core::Result<std::vector<Column>> columnsOf(core::compare::Side& side, const QString& table)
{
    auto shape = core::rows::shapeOf(side.connection(), table);
    if (!shape)
        return shape.error();
    return std::move(shape->columns);
}

} // namespace

core::Result<> OpenPair::open(const core::JobContext& job)
{
    if (comparison)
        return {};
    auto opened = core::jobs::openComparison(first, second, workshop, job);
    if (!opened)
        return opened.error();
    comparison = std::move(*opened);
    return {};
}

core::Result<TableColumns> readColumns(OpenPair& pair, const core::compare::TableInBoth& table,
                                       const core::JobContext& job)
{
    if (const auto opened = pair.open(job); !opened)
        return opened.error();
    TableColumns columns;
    if (table.inFirst) {
        auto first = columnsOf(*pair.comparison->first, table.name);
        if (!first)
            return first.error();
        columns.first = std::move(*first);
    }
    if (table.inSecond) {
        auto second = columnsOf(*pair.comparison->second, table.name);
        if (!second)
            return second.error();
        columns.second = std::move(*second);
    }
    return columns;
}

core::Result<core::compare::TableDifference> compareRows(OpenPair& pair,
                                                         const core::compare::TableInBoth& table,
                                                         KeptRows& rows,
                                                         const core::JobContext& job)
{
    const auto keep = [&rows](const core::compare::RowDifference& row) {
        rows.append(row);
        return core::Result<>();
    };
    return core::jobs::compareTable(*pair.comparison, table, keep, job);
}

core::Result<std::vector<RowTicks::Key>> keysOf(KeptRows& rows, const RowTicks& ticks)
{
    std::vector<RowTicks::Key> keys;
    for (const Change kind : {Change::Added, Change::Changed, Change::Removed}) {
        if (!ticks.isAll(kind)) {
            std::ranges::move(ticks.exceptions(kind), std::back_inserter(keys));
            continue;
        }
        for (qint64 first = 0; first < rows.kept().of(kind); first += kPageRows) {
            auto page = rows.page(kind, first, kPageRows);
            if (!page)
                return page.error();
            for (auto& row : *page) {
                if (ticks.isTicked(row))
                    keys.push_back(std::move(row.key));
            }
        }
    }
    return keys;
}

} // namespace ui::diff
