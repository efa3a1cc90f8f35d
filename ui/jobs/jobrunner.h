#pragma once

#include "ui/jobs/job.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

class QThreadPool;

namespace ui::jobs {

/// Where the program leaves the GUI thread for long work; Reader does it for short looks.
///
/// Owned by the application, shared by every view. Signals arrive on the thread that owns this
/// object. The destructor stops all jobs and waits for them.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QThreadPool& pool, QObject* parent = nullptr);
    ~JobRunner() override;

    JobId start(const JobInfo& info, JobBody body);
    /// Asks the job to end; finished() tells when it has. An ended or unknown job is left alone.
    void requestStop(JobId id);

Q_SIGNALS:
    void started(ui::jobs::JobId id, const ui::jobs::JobInfo& info);
    /// At most ten times a second a job, and once more before finished().
    void progressed(ui::jobs::JobId id, const core::Progress& progress);
    void stopRequested(ui::jobs::JobId id);
    void noted(ui::jobs::JobId id, const QString& sentence);
    /// Exactly once a job, also after requestStop(); the outcome is then usually Cancelled.
    void finished(ui::jobs::JobId id, const ui::jobs::JobOutcome& outcome);

private:
    struct Running;

    void publishProgress();
    void publish(JobId id, Running& job);
    void finish(JobId id);

    QThreadPool& m_pool;
    std::map<JobId, std::shared_ptr<Running>> m_running;
    quint64 m_lastId = 0;
    QTimer m_sampler;
};

} // namespace ui::jobs
