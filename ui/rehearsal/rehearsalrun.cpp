#include "ui/rehearsal/rehearsalrun.h"

#include "ui/jobs/bodies.h"
#include "ui/jobs/jobrunner.h"

#include <QFileInfo>

#include <algorithm>

using namespace std::chrono_literals;

namespace ui::rehearsal {

namespace {

constexpr auto kSampleInterval = 100ms;

} // namespace

RehearsalRun::RehearsalRun(const jobs::Engine& engine, const QString& database, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_database(database)
{
    m_sampler.setInterval(kSampleInterval);
    connect(&m_sampler, &QTimer::timeout, this, &RehearsalRun::look);
    connect(&engine.runner, &jobs::JobRunner::finished, this, &RehearsalRun::takeOutcome);
    const auto* running = engine.jobs.runningFor(database);
    if (running != nullptr && running->info.kind == jobs::JobKind::Rehearse)
        follow(running->id, running->info);
}

void RehearsalRun::start(const core::jobs::RehearseSpec& spec)
{
    if (m_engine.jobs.runningFor(m_database) != nullptr)
        return;
    const auto board = std::make_shared<core::restore::StepBoard>(m_engine.workshop.clock);
    const jobs::JobInfo info{.kind = jobs::JobKind::Rehearse,
                             .database = m_database,
                             .subject = QFileInfo(m_database).fileName(),
                             .steps = board};
    follow(m_engine.runner.start(info, jobs::rehearseBody(spec, m_engine.workshop, board)), info);
}

void RehearsalRun::follow(jobs::JobId id, const jobs::JobInfo& info)
{
    m_id = id;
    m_info = info;
    m_outcome.reset();
    m_end = {};
    m_running.reset();
    m_sampler.start();
    look();
}

void RehearsalRun::stop()
{
    if (isRunning())
        m_engine.runner.requestStop(*m_id);
}

void RehearsalRun::forget()
{
    if (isRunning())
        return;
    m_id.reset();
    m_outcome.reset();
    m_end = {};
    m_steps = {};
    Q_EMIT moved();
}

bool RehearsalRun::isStopping() const
{
    const auto* row = m_id ? m_engine.jobs.row(*m_id) : nullptr;
    return row != nullptr && row->stopping;
}

std::optional<core::Progress> RehearsalRun::progress() const
{
    const auto* row = m_id ? m_engine.jobs.row(*m_id) : nullptr;
    return row != nullptr && row->isRunning() && row->progress != m_before
        ? std::optional(row->progress)
        : std::nullopt;
}

void RehearsalRun::look()
{
    if (m_info.steps)
        m_steps = m_info.steps->now();
    const auto running = std::ranges::find(m_steps.steps, core::restore::StepState::Running,
                                           &core::restore::Step::state);
    const auto kind = running == m_steps.steps.end() ? std::nullopt : std::optional(running->kind);
    const auto* row = m_id ? m_engine.jobs.row(*m_id) : nullptr;
    if (kind != m_running && row != nullptr)
        m_before = row->progress;
    m_running = kind;
    Q_EMIT moved();
}

void RehearsalRun::takeOutcome(jobs::JobId id, const jobs::JobOutcome& outcome)
{
    if (id != m_id)
        return;
    m_sampler.stop();
    m_outcome = outcome;
    m_end = jobs::describeEnd(m_info, outcome);
    look();
    Q_EMIT ended();
}

const core::jobs::RehearseReport* RehearsalRun::report() const
{
    return m_outcome && *m_outcome ? std::get_if<core::jobs::RehearseReport>(&**m_outcome)
                                   : nullptr;
}

} // namespace ui::rehearsal
