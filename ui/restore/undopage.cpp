#include "ui/restore/undopage.h"

#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/restore/commandfields.h"
#include "ui/restore/concernlist.h"
#include "ui/restore/effectcolumns.h"
#include "ui/restore/effectpage.h"
#include "ui/restore/undopresenter.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/wizard/firstfocus.h"

#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

QString deedText(const core::restore::Record& record, const QString& when)
{
    if (record.kind == "undo"_L1)
        return UndoPage::tr("%1: a restore was undone").arg(when);
    if (record.tables)
        //: %1 is a time, %2 the name of a backup.
        return UndoPage::tr("%1: tables and rows brought back from %2").arg(when, record.backupId);
    //: %1 is a time, %2 the name of a backup.
    return UndoPage::tr("%1: restored from %2").arg(when, record.backupId);
}

Notes whatWasDone(const core::jobs::UndoPlan& plan, core::UtcTime now)
{
    const auto& record = plan.record;
    Notes notes{{.icon = u"restore"_s,
                 .statement = deedText(record, facts::momentTitle(record.begunAt, now)),
                 .explanation = record.id}};
    if (plan.removes)
        notes.push_back(
            {.icon = u"trash"_s,
             .statement = UndoPage::tr("There was no database before"),
             .explanation = UndoPage::tr("Undoing takes it away, and keeps it aside.")});
    else if (plan.byLog)
        notes.push_back({.icon = u"file"_s,
                         .statement = UndoPage::tr("The rows that it changed were kept as they "
                                                   "had been"),
                         .explanation = QDir::toNativeSeparators(record.folder)});
    else
        notes.push_back(
            {.icon = u"file"_s,
             .statement =
                 UndoPage::tr("The state before was kept, %1").arg(jobs::sizeText(record.bytes)),
             .explanation = QDir::toNativeSeparators(record.folder)});
    return notes;
}

QString undoSentence(const core::jobs::UndoPlan& plan)
{
    const QString name = nameOf(plan.record.target);
    if (plan.removes)
        return UndoPage::tr("%1 is taken away, as there was none before.").arg(name);
    if (plan.byLog)
        return UndoPage::tr("The rows of %1 that the restore changed become what they were. "
                            "Everything else stays as it is.")
            .arg(name);
    return UndoPage::tr("%1 then holds what it held before the restore.").arg(name);
}

} // namespace

UndoPage::UndoPage(UndoPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_header(new widgets::PageHeader(tr("Check the effect")))
    , m_concerns(new ConcernList)
    , m_what(new widgets::Panel(tr("What is undone")))
    , m_how(new widgets::Panel(tr("How it is done")))
    , m_sights(new widgets::Panel(tr("What Holdfast sees now")))
    , m_safety(new widgets::Panel(tr("What stays safe")))
{
    setObjectName(u"undoPage"_s);
    m_what->setObjectName(u"undonePanel"_s);
    m_how->setObjectName(u"undoMethodPanel"_s);
    m_sights->setObjectName(u"sightsPanel"_s);
    m_safety->setObjectName(u"safetyPanel"_s);
    arrangeCommands();
    arrange();
    connect(&m_presenter, &UndoPresenter::planChanged, this, &UndoPage::showPlan);
    connect(m_concerns, &ConcernList::checkRequested, &m_presenter, &UndoPresenter::plan);
    connect(m_commands, &CommandFields::edited, this,
            [this] { m_presenter.setCommands(m_commands->stop(), m_commands->start()); });
    wizard::setFirst(*this, m_commands->first());
    showPlan();
}

void UndoPage::arrangeCommands()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    m_commands = new CommandFields(*grid, this);
    m_how->body()->addLayout(grid);
}

void UndoPage::arrange()
{
    const auto [main, side] = arrangeEffect(*this, *m_header, *m_concerns);
    main->addWidget(m_what);
    main->addWidget(m_how);
    main->addWidget(m_safety);
    main->addStretch(1);
    side->addWidget(m_sights);
    side->addStretch(1);
}

void UndoPage::showPlan()
{
    showSummary();
    const auto* plan = m_presenter.undoPlan();
    if (plan == nullptr) {
        for (widgets::Panel* panel : {m_what, m_sights, m_safety})
            showNotes(*panel, {});
        if (m_presenter.problem())
            m_concerns->setError(*m_presenter.problem());
        else
            m_concerns->setConcerns({});
        return;
    }
    m_concerns->setConcerns(plan->concerns);
    m_commands->setDefaults(plan->spec.stop, plan->spec.start);
    m_how->setVisible(!plan->online); // nothing is stopped for it
    showNotes(*m_what, whatWasDone(*plan, m_presenter.now()));
    showNotes(*m_sights, sightsOf(*plan));
    showNotes(*m_safety, safetyOf(*plan));
}

void UndoPage::showSummary()
{
    const auto* plan = m_presenter.undoPlan();
    if (m_presenter.isPlanningLate())
        m_header->setSummary(theme::Status::Running,
                             plan != nullptr ? tr("Checking again…")
                                             : tr("Looking at what was kept…"));
    else if (plan != nullptr)
        m_header->setSummary(undoSentence(*plan));
    else if (m_presenter.problem())
        m_header->setSummary(tr("It cannot be undone now."));
}

} // namespace ui::restore
