#include "ui/jobs/bodies.h"

namespace ui::jobs {

JobBody backupBody(const core::jobs::BackupSpec& spec, const core::jobs::Workshop& workshop)
{
    return [spec, workshop](const core::JobContext& job) -> JobOutcome {
        auto report = core::jobs::runBackup(spec, workshop, job);
        if (!report)
            return report.error();
        return JobReport(std::move(*report));
    };
}

JobBody verifyBody(const std::vector<core::jobs::VerifySpec>& specs,
                   const core::jobs::Workshop& workshop)
{
    return [specs, workshop](const core::JobContext& job) -> JobOutcome {
        VerifyBatch batch;
        for (const auto& spec : specs) {
            auto report = core::jobs::runVerify(spec, workshop, job);
            if (report)
                batch.reports.push_back(std::move(*report));
            else if (report.error().code == core::ErrorCode::Cancelled)
                return report.error();
            else
                batch.errors.push_back(report.error());
        }
        return JobReport(std::move(batch));
    };
}

JobBody deleteBody(const core::jobs::DeletePlan& plan, const core::jobs::Workshop& workshop)
{
    return [plan, workshop](const core::JobContext& job) -> JobOutcome {
        return JobReport(core::jobs::deleteBackups(plan, workshop, job));
    };
}

} // namespace ui::jobs
