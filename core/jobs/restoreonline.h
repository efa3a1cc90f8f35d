#pragma once

#include "core/jobs/restorerun.h"
#include "core/restore/record.h"

namespace core::jobs {

/// Online restore: the content is replaced in one transaction, programs keep the database open.
/// Errors and ends as runRestore().
Result<RestoreReport> runOnline(const RestorePlan& plan, RestoreRun& run);

/// The undo of one, in the same way.
Result<RestoreReport> undoOnline(const restore::Record& record, std::chrono::milliseconds wait,
                                 RestoreRun& run);

/// What stands in the way of it; none: nothing.
[[nodiscard]] std::optional<Error> whyNotOnline(const RestorePlan& plan);

} // namespace core::jobs
