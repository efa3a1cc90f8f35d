#pragma once

#include "core/jobs/restore.h"
#include "core/jobs/restores.h"
#include "core/jobs/tablesrestore.h"

namespace core::jobs {

/// The steps that a restore will take, each with one sentence that says what it does. How long each
/// takes is known from the last restores of the same target.
[[nodiscard]] std::vector<restore::Step> stepsOf(const RestorePlan& plan, const Workshop& workshop);
[[nodiscard]] std::vector<restore::Step> stepsOf(const TablesRestorePlan& plan,
                                                 const Workshop& workshop);
[[nodiscard]] std::vector<restore::Step> stepsOf(const UndoPlan& plan, const UndoSpec& spec);

/// None unless something is known of the steps that take long.
[[nodiscard]] std::optional<double> expectedSecondsOf(const std::vector<restore::Step>& steps);

} // namespace core::jobs
