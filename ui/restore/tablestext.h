#pragma once

#include "core/jobs/tablesrestore.h"
#include "ui/restore/plantext.h"

namespace ui::restore {

/// What a plan to restore tables found and will do, in words.

/// What stands there now, and what the restore needs.
[[nodiscard]] Notes sightsOf(const core::jobs::TablesRestorePlan& plan, core::UtcTime now);
/// What becomes of foreign keys.
[[nodiscard]] Notes keysOf(const core::jobs::TablesRestorePlan& plan);
/// What is kept, and how to go back.
[[nodiscard]] Notes safetyOf(const core::jobs::TablesRestorePlan& plan);
/// "5 rows come back to 2 tables of dispatch.db, 3 change and 1 goes."
[[nodiscard]] QString effectSentence(const core::jobs::TablesRestorePlan& plan);

} // namespace ui::restore
