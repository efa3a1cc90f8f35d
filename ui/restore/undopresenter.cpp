#include "ui/restore/undopresenter.h"

#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::restore {

namespace {

constexpr auto kPatience = 300ms;
constexpr auto kCalm = 400ms;

} // namespace

UndoPresenter::UndoPresenter(const jobs::Engine& engine, const QString& id, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_spec({.id = id})
{
    for (QTimer* timer : {&m_patience, &m_calm})
        timer->setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_calm.setInterval(kCalm);
    connect(&m_patience, &QTimer::timeout, this, &UndoPresenter::planChanged);
    connect(&m_calm, &QTimer::timeout, this, &UndoPresenter::plan);
}

UndoPresenter::~UndoPresenter()
{
    m_stop.request_stop();
}

void UndoPresenter::setCommands(const std::optional<QString>& stop,
                                const std::optional<QString>& start)
{
    core::jobs::UndoSpec spec = m_spec;
    spec.stop = stop;
    spec.start = start;
    if (spec == m_spec)
        return;
    m_spec = spec;
    m_stop.request_stop();
    m_isPlanning = true; // what is shown is not what is wished
    m_patience.start();
    m_calm.start();
    Q_EMIT planChanged();
}

void UndoPresenter::plan()
{
    m_calm.stop();
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isPlanning = true;
    m_patience.start();
    m_engine.reader.read(
        this, u"plan"_s,
        [spec = m_spec, workshop = m_engine.workshop, stop = m_stop.get_token()] {
            core::NoProgress unheard;
            return core::jobs::planUndo(spec, workshop, core::JobContext{stop, unheard});
        },
        [this, spec = m_spec](core::Result<core::jobs::UndoPlan> plan) {
            if (spec == m_spec)
                take(std::move(plan));
        });
    Q_EMIT planChanged();
}

void UndoPresenter::take(core::Result<core::jobs::UndoPlan> plan)
{
    m_isPlanning = false;
    m_patience.stop();
    m_plan.reset();
    m_problem.reset();
    if (plan)
        m_plan = std::move(*plan);
    else
        m_problem = plan.error();
    Q_EMIT planChanged();
}

QString UndoPresenter::whyNot() const
{
    if (m_isPlanning)
        return tr("The effect is not known yet.");
    if (!m_plan)
        return tr("It cannot be undone now.");
    if (!m_plan->canRun())
        return m_plan->concerns.empty() ? QString() : m_plan->concerns.front().sentence;
    return m_engine.jobs.runningFor(m_plan->record.target) != nullptr
        ? tr("A job runs for this database. Wait until it has ended, or cancel it.")
        : QString();
}

} // namespace ui::restore
