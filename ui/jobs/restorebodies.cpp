#include "core/jobs/rehearse.h"
#include "core/jobs/restores.h"
#include "core/jobs/tablesrestore.h"
#include "ui/jobs/bodies.h"

namespace ui::jobs {

JobBody restoreBody(const core::jobs::RestorePlan& plan, const core::jobs::Workshop& workshop,
                    std::shared_ptr<core::restore::StepBoard> board)
{
    return [plan, workshop, board = std::move(board)](const core::JobContext& job) -> JobOutcome {
        auto report = core::jobs::runRestore(plan, workshop, *board, job);
        if (!report)
            return report.error();
        return JobReport(std::move(*report));
    };
}

JobBody tablesRestoreBody(const core::jobs::TablesRestorePlan& plan,
                          const core::jobs::Workshop& workshop,
                          std::shared_ptr<core::restore::StepBoard> board)
{
    return [plan, workshop, board = std::move(board)](const core::JobContext& job) -> JobOutcome {
        auto report = core::jobs::runTablesRestore(plan, workshop, *board, job);
        if (!report)
            return report.error();
        return JobReport(std::move(*report));
    };
}

JobBody undoBody(const core::jobs::UndoPlan& plan, const core::jobs::UndoSpec& spec,
                 const core::jobs::Workshop& workshop,
                 std::shared_ptr<core::restore::StepBoard> board)
{
    return [plan, spec, workshop,
            board = std::move(board)](const core::JobContext& job) -> JobOutcome {
        auto report = core::jobs::runUndo(plan, spec, workshop, *board, job);
        if (!report)
            return report.error();
        return JobReport(std::move(*report));
    };
}

JobBody rehearseBody(const core::jobs::RehearseSpec& spec, const core::jobs::Workshop& workshop,
                     std::shared_ptr<core::restore::StepBoard> board)
{
    return [spec, workshop, board = std::move(board)](const core::JobContext& job) -> JobOutcome {
        auto report = core::jobs::runRehearsal(spec, workshop, *board, job);
        if (!report)
            return report.error();
        return JobReport(std::move(*report));
    };
}

} // namespace ui::jobs
