#pragma once

#include "core/jobs/comparison.h"
#include "core/rows/tableshape.h"
#include "ui/diff/keptrows.h"
#include "ui/diff/rowticks.h"

namespace ui::diff {

/// Two databases as they are compared, open only for as long as there is work: a live one must not
/// be pinned while somebody reads what came of it.
struct OpenPair
{
    core::jobs::ComparedSpec first{};
    core::jobs::ComparedSpec second{};
    core::jobs::Workshop workshop{};
    std::shared_ptr<core::jobs::Comparison> comparison{};

    /// Does nothing where it is open. Errors: as openComparison().
    core::Result<> open(const core::JobContext& job);
    void close() { comparison.reset(); }
};

/// The columns of one table on both sides.
struct TableColumns
{
    std::vector<core::rows::Column> first{};
    std::vector<core::rows::Column> second{};
};
/// Errors: as openComparison(), as shapeOf().
core::Result<TableColumns> readColumns(OpenPair& pair, const core::compare::TableInBoth& table,
                                       const core::JobContext& job);

/// Errors: as compareTable().
core::Result<core::compare::TableDifference> compareRows(OpenPair& pair,
                                                         const core::compare::TableInBoth& table,
                                                         KeptRows& rows,
                                                         const core::JobContext& job);

/// Of the rows that are ticked. Errors: as DifferenceList::at().
core::Result<std::vector<RowTicks::Key>> keysOf(KeptRows& rows, const RowTicks& ticks);

} // namespace ui::diff
