#pragma once

#include "ui/diff/diffcolumns.h"

namespace ui::diff {

/// "+", "~", "−"
[[nodiscard]] QString kindSign(core::compare::Change kind);
/// "Added"
[[nodiscard]] QString kindText(core::compare::Change kind);
/// "frontend-old → frontend" where both values differ, else the value.
[[nodiscard]] QString diffText(const DiffCell& cell, core::compare::Change kind);
/// "9 of 41 rows differ"; "9 rows differ" where nobody knows how many there are.
[[nodiscard]] QString rowsDifferText(const ComparedTable& table);
/// "Row 4": by the key; empty where it has none.
[[nodiscard]] QString rowName(const core::compare::RowDifference& row);

} // namespace ui::diff
