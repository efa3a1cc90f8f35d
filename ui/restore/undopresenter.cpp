#include "ui/restore/undopresenter.h"

#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"

using namespace Qt::StringLiterals;

namespace ui::restore {

UndoPresenter::UndoPresenter(const jobs::Engine& engine, const QString& id, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_spec({.id = id})
{
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
    m_planning.makeSoon();
}

void UndoPresenter::plan()
{
    m_engine.reader.read(
        this, u"plan"_s,
        [spec = m_spec, workshop = m_engine.workshop, stop = m_planning.begin()] {
            core::NoProgress unheard;
            return core::jobs::planUndo(spec, workshop, core::JobContext{stop, unheard});
        },
        [this, spec = m_spec](core::Result<core::jobs::UndoPlan> plan) {
            if (spec == m_spec)
                m_planning.take(std::move(plan));
        });
    Q_EMIT planChanged();
}

QString UndoPresenter::whyNot() const
{
    if (m_planning.isRunning())
        return tr("The effect is not known yet.");
    const auto* plan = undoPlan();
    if (plan == nullptr)
        return tr("It cannot be undone now.");
    if (!plan->canRun())
        return plan->concerns.empty() ? QString() : plan->concerns.front().sentence;
    return m_engine.jobs.runningFor(plan->record.target) != nullptr
        ? tr("A job runs for this database. Wait until it has ended, or cancel it.")
        : QString();
}

} // namespace ui::restore
