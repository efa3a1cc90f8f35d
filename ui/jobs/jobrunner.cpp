#include "ui/jobs/jobrunner.h"

#include "core/base/progressmeter.h"
#include "ui/jobs/progressmailbox.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace ui::jobs {

namespace {

using namespace std::chrono_literals;
constexpr auto kSampleInterval = 100ms; // faster than this only flickers

/// core does not throw, the standard library does. Qt would turn the exception into a
/// QUnhandledException without a message; here it becomes an ordinary Error.
JobOutcome runGuarded(const JobBody& body, const std::stop_token& stop, core::ProgressSink& sink)
{
    try {
        core::ProgressMeter meter(sink, stop);
        return body(core::JobContext{stop, meter});
    } catch (const std::exception& e) {
        return core::errorFromException(e);
    }
}

} // namespace

struct JobRunner::Running
{
    std::stop_source stop;
    ProgressMailbox mailbox;
    QFutureWatcher<JobOutcome> watcher;
};

JobRunner::JobRunner(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    m_sampler.setInterval(kSampleInterval);
    connect(&m_sampler, &QTimer::timeout, this, &JobRunner::publishProgress);
}

JobRunner::~JobRunner()
{
    for (const auto& [id, job] : m_running)
        job->stop.request_stop();
    for (const auto& [id, job] : m_running)
        job->watcher.waitForFinished();
}

JobId JobRunner::start(const JobInfo& info, JobBody body)
{
    const JobId id(++m_lastId);
    auto& job = *m_running.emplace(id, std::make_shared<Running>()).first->second;
    connect(&job.watcher, &QFutureWatcherBase::finished, this, [this, id] { finish(id); });
    Q_EMIT started(id, info);

    // Not QFuture::cancel(): once a future is cancelled Qt throws its result away, and a job that
    // was stopped still has something to say (what it cleaned up, or that it had already finished).
    job.watcher.setFuture(QtConcurrent::run(
        &m_pool, [body = std::move(body), stop = job.stop.get_token(), sink = &job.mailbox] {
            return runGuarded(body, stop, *sink);
        }));
    m_sampler.start();
    return id;
}

void JobRunner::requestStop(JobId id)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    found->second->stop.request_stop();
    Q_EMIT stopRequested(id);
}

void JobRunner::publishProgress()
{
    const auto running = m_running; // a listener may start a job
    for (const auto& [id, job] : running)
        publish(id, *job);
}

void JobRunner::publish(JobId id, Running& job)
{
    for (const QString& sentence : job.mailbox.takeNotes())
        Q_EMIT noted(id, sentence);
    if (const auto progress = job.mailbox.take())
        Q_EMIT progressed(id, *progress);
}

void JobRunner::finish(JobId id)
{
    const auto job = m_running.extract(id).mapped();
    if (m_running.empty())
        m_sampler.stop();
    publish(id, *job); // the last snapshot must not be lost to the timer
    // We are inside a signal of the job's own watcher: let it go only when the event loop is
    // reached.
    QMetaObject::invokeMethod(
        this, [job] {}, Qt::QueuedConnection);
    Q_EMIT finished(id, job->watcher.result());
}

} // namespace ui::jobs
