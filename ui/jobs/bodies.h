#pragma once

#include "ui/jobs/job.h"

namespace core::jobs {
struct RehearseSpec;
struct ReportSpec;
struct RestorePlan;
struct TablesRestorePlan;
struct UndoPlan;
struct UndoSpec;
} // namespace core::jobs

namespace ui::jobs {

/// What a job does on its thread.
[[nodiscard]] JobBody backupBody(const core::jobs::BackupSpec& spec,
                                 const core::jobs::Workshop& workshop);
/// All are checked, also after one that could not be read. Between two of them `pause` may halt it.
/// What was checked before it is cancelled is told.
[[nodiscard]] JobBody verifyBody(const std::vector<core::jobs::VerifySpec>& specs,
                                 const core::jobs::Workshop& workshop,
                                 std::shared_ptr<PauseGate> pause = {});
/// Verifies one, and brings the report of it.
[[nodiscard]] JobBody reportBody(const core::jobs::ReportSpec& spec,
                                 const core::jobs::Workshop& workshop);
/// Runs exactly the plan.
[[nodiscard]] JobBody deleteBody(const core::jobs::DeletePlan& plan,
                                 const core::jobs::Workshop& workshop);
/// Runs exactly the plan, and tells its steps on `board`.
[[nodiscard]] JobBody restoreBody(const core::jobs::RestorePlan& plan,
                                  const core::jobs::Workshop& workshop,
                                  std::shared_ptr<core::restore::StepBoard> board);
/// The same of tables and rows.
[[nodiscard]] JobBody tablesRestoreBody(const core::jobs::TablesRestorePlan& plan,
                                        const core::jobs::Workshop& workshop,
                                        std::shared_ptr<core::restore::StepBoard> board);
[[nodiscard]] JobBody undoBody(const core::jobs::UndoPlan& plan, const core::jobs::UndoSpec& spec,
                               const core::jobs::Workshop& workshop,
                               std::shared_ptr<core::restore::StepBoard> board);
[[nodiscard]] JobBody rehearseBody(const core::jobs::RehearseSpec& spec,
                                   const core::jobs::Workshop& workshop,
                                   std::shared_ptr<core::restore::StepBoard> board);

} // namespace ui::jobs
