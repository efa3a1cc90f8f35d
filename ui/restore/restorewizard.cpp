#include "ui/restore/restorewizard.h"

#include "core/config/preset.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"
#include "ui/restore/choosepage.h"
#include "ui/restore/contentpage.h"
#include "ui/restore/effectpage.h"
#include "ui/restore/findrowdialog.h"
#include "ui/restore/restorerun.h"
#include "ui/restore/runsteps.h"
#include "ui/restore/tableseffectpage.h"
#include "ui/restore/tablespresenter.h"
#include "ui/restore/tablestext.h"
#include "ui/wizard/wizardframe.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

/// As configured, else of the application that its tables are known by.
QStringList checksOf(const QString& name, const QStringList& tables, const QString& configFile)
{
    const auto presets = core::config::allPresets(configFile);
    if (!presets)
        return {};
    if (!name.isEmpty()) {
        const auto found = std::ranges::find(*presets, name, &core::config::Preset::name);
        return found == presets->end() ? QStringList() : found->checks;
    }
    const auto* preset = core::config::presetByMarks(*presets, tables);
    return preset == nullptr ? QStringList() : preset->checks;
}

} // namespace

RestoreWizard::RestoreWizard(const Parts& parts, const Opening& opening, QWidget* parent)
    : WizardPage(tr("Restore"), parent)
    , m_parts(parts)
    , m_presenter(new RestorePresenter(parts.engine, opening, this))
    , m_tables(new TablesPresenter(parts.engine, *m_presenter, this))
    , m_run(new RestoreRun(parts.engine, this))
    , m_last(nullptr)
{
    setObjectName(u"restoreWizard"_s);
    if (!opening.choice.isNone()) {
        m_tables->choices().take(opening.choice);
        m_tables->setOfTables(true);
    }
    addSteps();
    m_last =
        new RunSteps({parts.engine, parts.files, parts.asker, frame(), *m_run},
                     {.step = tr("Restore"),
                      .title = tr("Restoring %1").arg(m_presenter->name()),
                      .help = {tr("Each step is shown with its time. If one of them fails, all "
                                  "that was done before is taken back by itself."),
                               tr("Stopping does the same: the database is then as it was.")}});
    connectAll();
    connectLast();
    showAbout();
}

void RestoreWizard::addSteps()
{
    auto* choose = new ChoosePage(*m_presenter, m_parts.files);
    frame().addStep(
        {tr("Choose a backup"),
         {tr("Choose the state to go back to. The newest backup that is verified is "
             "chosen already."),
          tr("The backup may also be a file that is not in the list. It may be restored "
             "to another file, which leaves the database as it is.")}},
        choose);
    m_content = new ContentPage(m_parts.engine, *m_presenter, *m_tables);
    frame().addStep(
        {tr("Choose what to restore"),
         {tr("The whole database becomes what it was, or only tables and rows of it come back."),
          tr("Tick tables with Space. Rows can be ticked one by one beside them. Rows that came "
             "after the backup stay, unless you choose to replace all."),
          tr("Where other tables refer to what you tick, you are asked whether they are to come "
             "as well.")}},
        m_content);
    m_effects = new QStackedWidget;
    m_effects->addWidget(new EffectPage(*m_presenter));
    m_effects->addWidget(new TablesEffectPage(*m_tables, m_parts.files));
    frame().addStep({tr("Check the effect"),
                     {tr("Here stands what the restore will do, before it does anything: what "
                         "changes in each table, what is kept, and what stands in its way."),
                      tr("What is red must be solved first. What is amber should be known."),
                      tr("Programs must not have the database open while its file is replaced. "
                         "Name the commands that stop and start the application, and they are run "
                         "at the right time. Where it cannot be stopped, replace the content "
                         "instead. Tables and rows come back while it is in use.")}},
                    m_effects);
    connect(choose, &ChoosePage::finished, this, &RestoreWizard::onNext);
    connect(choose, &ChoosePage::rowRequested, this, &RestoreWizard::findRow);
}

void RestoreWizard::start()
{
    m_presenter->read();
    if (!m_tables->choices().choice().isNone()) {
        frame().setState(Choose, wizard::RailState::Done);
        frame().setStep(Content);
        m_content->enter();
        m_content->focusFirst();
        return showFoot();
    }
    goTo(Choose);
}

void RestoreWizard::connectAll()
{
    connect(m_presenter, &RestorePresenter::choiceChanged, this, [this] {
        showAbout();
        showFoot();
    });
    connect(m_presenter, &RestorePresenter::backupsChanged, this, [this] {
        showAbout();
        showFoot();
    });
    connect(m_presenter, &RestorePresenter::planChanged, this, &RestoreWizard::showFoot);
    connect(m_tables, &TablesPresenter::scopeChanged, this, &RestoreWizard::showFoot);
    connect(m_tables, &TablesPresenter::choiceChanged, this, &RestoreWizard::showFoot);
    connect(m_tables, &TablesPresenter::planChanged, this, &RestoreWizard::showFoot);
    connect(m_content, &ContentPage::askingChanged, this, &RestoreWizard::showFoot);
    connect(m_content, &ContentPage::finished, this, &RestoreWizard::onNext);
    connect(&m_parts.engine.jobs, &jobs::JobModel::changed, this, &RestoreWizard::showFoot);
    connect(&frame(), &wizard::WizardFrame::stepRequested, this, &RestoreWizard::goTo);
    auto& footer = frame().footer();
    connect(&footer, &wizard::Footer::cancelRequested, this, &RestoreWizard::closeRequested);
    connect(&footer, &wizard::Footer::nextRequested, this, &RestoreWizard::onNext);
    connect(&footer, &wizard::Footer::backRequested, this, &RestoreWizard::onBack);
}

void RestoreWizard::connectLast()
{
    connect(m_last, &RunSteps::closeRequested, this, &RestoreWizard::closeRequested);
    connect(m_last, &RunSteps::undoRequested, this, &RestoreWizard::undoRequested);
    connect(m_last, &RunSteps::retryRequested, this, [this] { goTo(Check); });
    connect(m_last, &RunSteps::backupsRequested, this, &RestoreWizard::backupsRequested);
    connect(m_last, &RunSteps::restoresRequested, this, &RestoreWizard::restoresRequested);
}

bool RestoreWizard::isRunning() const
{
    return m_run->isRunning();
}

QString RestoreWizard::whyNoCheck() const
{
    const QString whyNot = m_presenter->whyNoPlan();
    if (!whyNot.isEmpty() || !m_tables->isOfTables())
        return whyNot;
    return m_content->isAsking() ? tr("What the choice hangs on is being looked at.")
                                 : m_tables->whyNoPlan();
}

void RestoreWizard::goTo(int step)
{
    if ((step == Content && !m_presenter->whyNoPlan().isEmpty())
        || (step == Check && !whyNoCheck().isEmpty()))
        return;
    for (const int before : {Choose, Content})
        frame().setState(before,
                         step > before ? wizard::RailState::Done : wizard::RailState::Ahead);
    if (step < Run) { // after a restore that was taken back they are to be done again
        frame().setState(Check, wizard::RailState::Ahead);
        frame().setState(Run, wizard::RailState::Ahead);
    }
    if (step == Check)
        m_effects->setCurrentIndex(m_tables->isOfTables() ? 1 : 0);
    else if (step == Content)
        m_content->enter();
    frame().setStep(step);
    if (step == Content)
        m_content->focusFirst();
    // Also when it comes back: what stands there may be another by now.
    if (step == Check && m_tables->isOfTables())
        m_tables->plan();
    else if (step == Check)
        m_presenter->plan();
    showFoot();
}

void RestoreWizard::findRow()
{
    auto* dialog =
        new FindRowDialog(m_parts.engine, m_presenter->database(), m_tables->tableNames(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindRowDialog::rowsWanted, this, &RestoreWizard::bringRows);
    dialog->open();
}

/// Those rows alone, from that backup; what was ticked before was for something else.
void RestoreWizard::bringRows(const QString& artifact, const core::tables::TableChoice& rows)
{
    m_presenter->choose(artifact);
    m_tables->choices().take({.tables = {rows}});
    m_tables->setOfTables(true);
    goTo(Content);
}

void RestoreWizard::onNext()
{
    if (frame().step() < Check)
        goTo(frame().step() + 1);
    else if (frame().step() == Check)
        run();
    else
        m_last->goOn();
}

void RestoreWizard::onBack()
{
    if (frame().step() <= Check)
        goTo(frame().step() - 1);
    else
        m_last->goBack();
}

void RestoreWizard::run()
{
    if (m_tables->isOfTables()) {
        if (!m_tables->canRestore())
            return;
        const auto plan = *m_tables->tablesPlan();
        readChecks(plan.database.config.preset, m_tables->tableNames());
        m_run->restoreTables(plan);
        return m_last->begin(safetyOf(plan));
    }
    if (!m_presenter->canRestore())
        return;
    const auto plan = *m_presenter->restorePlan();
    QStringList tables;
    for (const auto& change : plan.tables)
        tables << change.table;
    readChecks(plan.database.config.preset, tables);
    m_run->restore(plan);
    m_last->begin(safetyOf(plan));
}

void RestoreWizard::readChecks(const QString& preset, const QStringList& tables)
{
    m_parts.engine.reader.read(
        this, u"checks"_s,
        [preset, tables, file = m_parts.engine.workshop.places.configFile] {
            return checksOf(preset, tables, file);
        },
        [this](const QStringList& checks) { m_last->setChecks(checks); });
}

void RestoreWizard::showAbout()
{
    const auto* chosen = m_presenter->chosen();
    frame().setAbout(chosen == nullptr
                         ? m_presenter->name()
                         : tr("%1, from the backup of %2")
                               .arg(m_presenter->name(),
                                    facts::momentText(chosen->takenAt, m_presenter->clock()())));
}

void RestoreWizard::showReach()
{
    if (!m_run->isRunning() && !m_run->isGood()) {
        frame().setReachable(Choose, true);
        frame().setReachable(Content, m_presenter->whyNoPlan().isEmpty());
        frame().setReachable(Check, whyNoCheck().isEmpty());
    }
    frame().setReachable(Run, m_run->hasStarted());
    frame().setReachable(Result, m_run->hasStarted() && !m_run->isRunning());
}

void RestoreWizard::showFoot()
{
    const int step = frame().step();
    showReach();
    if (step >= Run)
        return m_last->showFoot();
    wizard::FooterLook look{.promise = tr("Nothing is changed until step %1").arg(Run + 1),
                            .cancel = tr("Cancel"),
                            .hasBack = true,
                            .canGoBack = step > Choose,
                            .next = tr("&Next")};
    if (step == Choose) {
        look.whyNot = m_presenter->whyNoPlan();
    } else if (step == Content) {
        look.whyNot = whyNoCheck();
    } else {
        look.next = tr("&Restore");
        look.whyNot =
            m_tables->isOfTables() ? m_tables->whyNoRestore() : m_presenter->whyNoRestore();
        look.nextActs = true;
    }
    look.canGoOn = look.whyNot.isEmpty();
    frame().setFoot(look);
}

} // namespace ui::restore
