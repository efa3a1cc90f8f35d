#pragma once

#include "ui/jobs/job.h"

namespace ui::jobs {

/// What a job does on its thread.
[[nodiscard]] JobBody backupBody(const core::jobs::BackupSpec& spec,
                                 const core::jobs::Workshop& workshop);
/// All are checked, also after one that could not be read.
[[nodiscard]] JobBody verifyBody(const std::vector<core::jobs::VerifySpec>& specs,
                                 const core::jobs::Workshop& workshop);
/// Runs exactly the plan.
[[nodiscard]] JobBody deleteBody(const core::jobs::DeletePlan& plan,
                                 const core::jobs::Workshop& workshop);

} // namespace ui::jobs
