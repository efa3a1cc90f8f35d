#include "ui/jobs/bodies.h"

#include "core/jobs/makereport.h"
#include "core/proof/prove.h"
#include "ui/jobs/pausegate.h"

#include <QCoreApplication>

namespace ui::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::jobs::Bodies)
};

/// Of several backups: how many are done, whatever goes on in the one that is being checked.
class BatchProgress final : public core::ProgressSink
{
public:
    BatchProgress(core::ProgressSink& sink, std::size_t total)
        : m_sink(sink)
        , m_progress{.phase = core::Phase::Checking, .total = total, .unit = core::Unit::Backups}
    {
    }

    void report(const core::Progress& progress) noexcept override
    {
        m_progress.subject = progress.subject;
        tell();
    }
    void note(const QString& sentence) noexcept override { m_sink.note(sentence); }

    void tell() noexcept { m_sink.report(m_progress); }
    /// A step of its own: the time that it takes must not count as the pace of the work.
    void stand() noexcept
    {
        m_progress.phase = core::Phase::Waiting;
        tell();
    }
    void goOn() noexcept
    {
        if (m_progress.phase == core::Phase::Checking)
            return;
        m_progress.phase = core::Phase::Checking;
        tell();
    }
    void endOne(const QString& line) noexcept
    {
        m_sink.note(line);
        ++m_progress.done;
        tell();
    }

private:
    core::ProgressSink& m_sink;
    core::Progress m_progress;
};

QString lineOf(const core::jobs::VerifyReport& report)
{
    //: %1 is a backup, %2 what came of its check.
    return Words::tr("%1: %2").arg(report.subject, core::proof::summarize(report.proof));
}

JobOutcome verifyOne(const core::jobs::VerifySpec& spec, const core::jobs::Workshop& workshop,
                     const core::JobContext& job)
{
    auto report = core::jobs::runVerify(spec, workshop, job);
    if (!report)
        return report.error();
    VerifyBatch batch;
    batch.reports.push_back(std::move(*report));
    return JobReport(std::move(batch));
}

/// One after the other. False: it was cancelled.
bool verifyNext(const core::jobs::VerifySpec& spec, const core::jobs::Workshop& workshop,
                const core::JobContext& job, VerifyBatch& batch)
{
    auto report = core::jobs::runVerify(spec, workshop, job);
    if (!report && report.error().code == core::ErrorCode::Cancelled)
        return false;
    if (report)
        batch.reports.push_back(std::move(*report));
    else
        batch.errors.push_back(report.error());
    return true;
}

JobOutcome verifyAll(const std::vector<core::jobs::VerifySpec>& specs,
                     const core::jobs::Workshop& workshop, PauseGate* pause,
                     const core::JobContext& job)
{
    VerifyBatch batch;
    BatchProgress progress(job.progress, specs.size());
    for (const auto& spec : specs) {
        progress.tell();
        if (pause != nullptr)
            pause->pass(job.stop, [&progress] { progress.stand(); });
        progress.goOn();
        const auto known = batch.reports.size();
        batch.cancelled = job.stopRequested()
            || !verifyNext(spec, workshop, core::JobContext{job.stop, progress}, batch);
        if (batch.cancelled)
            break;
        progress.endOne(batch.reports.size() > known
                            ? lineOf(batch.reports.back())
                            : Words::tr("%1: it cannot be read").arg(spec.what));
    }
    if (batch.cancelled && batch.reports.empty() && batch.errors.empty())
        return core::Error{.code = core::ErrorCode::Cancelled};
    return JobReport(std::move(batch));
}

} // namespace

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
                   const core::jobs::Workshop& workshop, std::shared_ptr<PauseGate> pause)
{
    return [specs, workshop, pause = std::move(pause)](const core::JobContext& job) -> JobOutcome {
        return specs.size() == 1 ? verifyOne(specs.front(), workshop, job)
                                 : verifyAll(specs, workshop, pause.get(), job);
    };
}

JobBody reportBody(const core::jobs::ReportSpec& spec, const core::jobs::Workshop& workshop)
{
    return [spec, workshop](const core::JobContext& job) -> JobOutcome {
        auto made = core::jobs::makeReport(spec, workshop, job);
        if (!made)
            return made.error();
        VerifyBatch batch;
        batch.reports.push_back(std::move(made->verified));
        batch.report = std::make_shared<const core::proof::Report>(std::move(made->report));
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
