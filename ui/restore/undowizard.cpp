#include "ui/restore/undowizard.h"

#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"
#include "ui/restore/plantext.h"
#include "ui/restore/restorerun.h"
#include "ui/restore/runsteps.h"
#include "ui/restore/undopage.h"
#include "ui/restore/undopresenter.h"
#include "ui/wizard/wizardframe.h"

using namespace Qt::StringLiterals;

namespace ui::restore {

UndoWizard::UndoWizard(const Parts& parts, const Subject& subject, QWidget* parent)
    : WizardPage(tr("Undo a restore"), parent)
    , m_presenter(new UndoPresenter(parts.engine, subject.id, this))
    , m_run(new RestoreRun(parts.engine, this))
    , m_last(nullptr)
{
    setObjectName(u"undoWizard"_s);
    const QString name = nameOf(subject.database);
    frame().setAbout(name);
    frame().addStep({tr("Check the effect"),
                     {tr("Before a restore touched the database, its state was kept. Undoing puts "
                         "that state back."),
                      tr("What the database holds now is kept as well: an undo can be undone.")}},
                    new UndoPage(*m_presenter));
    m_last =
        new RunSteps({parts.engine, parts.files, parts.asker, frame(), *m_run},
                     {.step = tr("Undo"),
                      .title = tr("Undoing the restore of %1").arg(name),
                      .help = {tr("Each step is shown with its time. If one of them fails, all "
                                  "that was done before is taken back by itself.")}});
    connect(m_presenter, &UndoPresenter::planChanged, this, &UndoWizard::showFoot);
    connect(&parts.engine.jobs, &jobs::JobModel::changed, this, &UndoWizard::showFoot);
    connectAll();
}

void UndoWizard::start()
{
    goTo(Check);
}

void UndoWizard::connectAll()
{
    connect(&frame(), &wizard::WizardFrame::stepRequested, this, &UndoWizard::goTo);
    auto& footer = frame().footer();
    connect(&footer, &wizard::Footer::cancelRequested, this, &UndoWizard::closeRequested);
    connect(&footer, &wizard::Footer::nextRequested, this, &UndoWizard::onNext);
    connect(&footer, &wizard::Footer::backRequested, m_last, &RunSteps::goBack);
    connect(m_last, &RunSteps::closeRequested, this, &UndoWizard::closeRequested);
    connect(m_last, &RunSteps::undoRequested, this, &UndoWizard::undoRequested);
    connect(m_last, &RunSteps::retryRequested, this, [this] { goTo(Check); });
    connect(m_last, &RunSteps::backupsRequested, this, &UndoWizard::backupsRequested);
    connect(m_last, &RunSteps::restoresRequested, this, &UndoWizard::restoresRequested);
}

bool UndoWizard::isRunning() const
{
    return m_run->isRunning();
}

void UndoWizard::goTo(int step)
{
    if (step == Check) // after an undo that was taken back it is to be done again
        frame().setState(Run, wizard::RailState::Ahead);
    frame().setStep(step);
    if (step == Check)
        m_presenter->plan();
    showFoot();
}

void UndoWizard::onNext()
{
    if (frame().step() != Check)
        return m_last->goOn();
    if (!m_presenter->whyNot().isEmpty())
        return;
    const auto plan = *m_presenter->undoPlan();
    m_run->undo(plan, m_presenter->spec());
    m_last->begin(safetyOf(plan));
}

void UndoWizard::showFoot()
{
    frame().setReachable(Check, !m_run->isRunning() && !m_run->isGood());
    frame().setReachable(Run, m_run->hasStarted());
    frame().setReachable(Result, m_run->hasStarted() && !m_run->isRunning());
    if (frame().step() >= Run)
        return m_last->showFoot();
    wizard::FooterLook look{.promise = tr("Nothing is changed until step %1").arg(Run + 1),
                            .cancel = tr("Cancel"),
                            .next = tr("&Undo the restore"),
                            .whyNot = m_presenter->whyNot(),
                            .nextActs = true};
    look.canGoOn = look.whyNot.isEmpty();
    frame().setFoot(look);
}

} // namespace ui::restore
