#include "ui/restore/restorerun.h"

#include "ui/jobs/bodies.h"
#include "ui/jobs/jobrunner.h"

#include <QFileInfo>

#include <algorithm>

using namespace std::chrono_literals;

namespace ui::restore {

namespace {

constexpr auto kSampleInterval = 100ms;

} // namespace

RestoreRun::RestoreRun(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_sampler.setInterval(kSampleInterval);
    connect(&m_sampler, &QTimer::timeout, this, &RestoreRun::look);
    connect(&engine.runner, &jobs::JobRunner::finished, this, &RestoreRun::takeOutcome);
}

void RestoreRun::restore(const core::jobs::RestorePlan& plan)
{
    start(jobs::JobKind::Restore, plan.target.path, plan.steps,
          [&] { return jobs::restoreBody(plan, m_engine.workshop, m_board); });
}

void RestoreRun::restoreTables(const core::jobs::TablesRestorePlan& plan)
{
    start(jobs::JobKind::Restore, plan.target.path, plan.steps,
          [&] { return jobs::tablesRestoreBody(plan, m_engine.workshop, m_board); });
}

void RestoreRun::undo(const core::jobs::UndoPlan& plan, const core::jobs::UndoSpec& spec)
{
    start(jobs::JobKind::Undo, plan.record.target, plan.steps,
          [&] { return jobs::undoBody(plan, spec, m_engine.workshop, m_board); });
}

void RestoreRun::start(jobs::JobKind kind, const QString& target,
                       const std::vector<core::restore::Step>& steps,
                       const std::function<jobs::JobBody()>& body)
{
    m_board = std::make_shared<core::restore::StepBoard>(m_engine.workshop.clock);
    m_board->plan(steps);
    m_outcome.reset();
    m_end = {};
    m_begunAt = m_engine.workshop.clock();
    m_info = {.kind = kind,
              .database = target,
              .subject = QFileInfo(target).fileName(),
              .steps = m_board};
    m_id = m_engine.runner.start(m_info, body());
    m_sampler.start();
    look();
}

void RestoreRun::stop()
{
    if (isRunning())
        m_engine.runner.requestStop(*m_id);
}

bool RestoreRun::isStopping() const
{
    const auto* row = m_id ? m_engine.jobs.row(*m_id) : nullptr;
    return row != nullptr && row->stopping;
}

std::optional<core::Progress> RestoreRun::progress() const
{
    const auto* row = m_id ? m_engine.jobs.row(*m_id) : nullptr;
    return row != nullptr && row->isRunning() && row->progress != m_before
        ? std::optional(row->progress)
        : std::nullopt;
}

void RestoreRun::look()
{
    m_steps = m_board->now();
    const auto running = std::ranges::find(m_steps.steps, core::restore::StepState::Running,
                                           &core::restore::Step::state);
    const auto kind = running == m_steps.steps.end() ? std::nullopt : std::optional(running->kind);
    const auto* row = m_id ? m_engine.jobs.row(*m_id) : nullptr;
    if (kind != m_running && row != nullptr)
        m_before = row->progress;
    m_running = kind;
    Q_EMIT moved();
}

void RestoreRun::takeOutcome(jobs::JobId id, const jobs::JobOutcome& outcome)
{
    if (id != m_id)
        return;
    m_sampler.stop();
    m_outcome = outcome;
    m_end = jobs::describeEnd(m_info, outcome);
    m_endedAt = m_engine.workshop.clock();
    look();
    Q_EMIT ended();
}

const core::jobs::RestoreReport* RestoreRun::report() const
{
    return m_outcome && *m_outcome ? std::get_if<core::jobs::RestoreReport>(&**m_outcome) : nullptr;
}

bool RestoreRun::isGood() const
{
    using core::jobs::RestoreEnd;
    const auto* report = this->report();
    return report != nullptr
        && (report->end == RestoreEnd::Restored || report->end == RestoreEnd::RestoredWithTrouble);
}

} // namespace ui::restore
