#pragma once

#include "core/tables/choice.h"
#include "ui/diff/rowticks.h"

namespace ui::tables {

/// The rows that a choice changes, as ticks on the rows that differ. Those of rows that were chosen
/// by their keys are ticked as rows that only the backup has.
[[nodiscard]] diff::RowTicks ticksFor(const core::tables::TableChoice* choice);

} // namespace ui::tables
