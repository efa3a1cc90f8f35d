#pragma once

#include "core/jobs/restorerun.h"

namespace core::jobs {

/// What follows once the new content is in place, however it came there.

/// The rows of each table as they were counted in what was restored.
[[nodiscard]] std::vector<TableChange> changesAfter(const RestorePlan& plan,
                                                    const std::vector<vault::TableCount>& counted);

/// Asks the application, if the plan says how. Errors: ProbeFailed, Command…, Cancelled.
Result<> probe(const RestorePlan& plan, RestoreRun& run);

/// The first backup of the restored database, without which nothing could be compared from here on.
/// It fills in the report, and is the last step: the locks are let go for it.
void backUp(const RestorePlan& plan, RestoreRun& run, RestoreReport& report);

} // namespace core::jobs
