#include "ui/backups/backupsview.h"

#include "ui/backups/backupactions.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backupoptionsdialog.h"
#include "ui/backups/backupspresenter.h"
#include "ui/backups/backuptable.h"
#include "ui/backups/deletequestion.h"
#include "ui/backups/detailspanel.h"
#include "ui/backups/listpanel.h"
#include "ui/backups/sidepane.h"
#include "ui/backups/stripmarks.h"
#include "ui/backups/tablechanges.h"
#include "ui/facts/jobbarbinding.h"
#include "ui/facts/timetext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QHeaderView>
#include <QHideEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::backups {

namespace {

constexpr int kPageMargin = 20;
constexpr int kGap = 12;

} // namespace

BackupsView::BackupsView(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_presenter(parts.presenter)
    , m_actions(parts.actions)
    , m_asker(parts.asker)
    , m_model(new BackupListModel(parts.presenter.clock(), this))
    , m_header(new widgets::PageHeader(tr("Backups")))
    , m_jobBar(new widgets::JobBar)
    , m_messages(new widgets::MessageBar)
    , m_stripPanel(new widgets::Panel)
    , m_strip(new timelines::TimelineStrip)
    , m_list(new ListPanel(*m_model, parts.settings))
    , m_details(new DetailsPanel(m_actions))
    , m_content(new SidePane(*m_list, *m_details, parts.settings))
{
    setObjectName(u"backupsPage"_s);
    m_jobBar->setObjectName(u"jobBar"_s);
    m_messages->setObjectName(u"messages"_s);
    m_messages->hide();
    m_list->noBackups().button()->setObjectName(u"firstBackUpButton"_s);
    widgets::follow(*m_list->noBackups().button(), *m_actions.backUpNow());
    m_list->table().addAction(m_actions.remove());
    makeStrip();
    arrange();
    connectAll();
    connectList();
    showBackups();
    showJob();
    showNotice();
}

void BackupsView::makeStrip()
{
    m_strip->setObjectName(u"timelineStrip"_s);
    m_stripPanel->setObjectName(u"timelinePanel"_s);
    m_stripPanel->setAccessibleName(tr("Timeline of backups"));
    m_stripPanel->body()->addWidget(m_strip);
}

void BackupsView::arrange()
{
    m_header->addPrimary(u"backUp"_s, *m_actions.backUpNow(),
                         {.title = tr("More ways to back up"),
                          .actions = {m_actions.backUpWith(), m_actions.backUpPinned()}});
    m_content->setTitles(tr("List"), tr("Details"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, 16, kPageMargin, 16);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    layout->addWidget(m_jobBar);
    layout->addWidget(m_messages);
    layout->addWidget(m_stripPanel);
    layout->addWidget(m_content, 1);
}

void BackupsView::connectAll()
{
    connect(&m_presenter, &BackupsPresenter::backupsChanged, this, &BackupsView::showBackups);
    connect(&m_presenter, &BackupsPresenter::readingLate, this, &BackupsView::showPart);
    connect(&m_presenter, &BackupsPresenter::readingLate, this, &BackupsView::showSummary);
    connect(&m_presenter, &BackupsPresenter::databaseChanged, m_list, &ListPanel::clearFilter);
    connect(&m_presenter, &BackupsPresenter::jobChanged, this, &BackupsView::showJob);
    connect(&m_presenter, &BackupsPresenter::noticeChanged, this, &BackupsView::showNotice);
    connect(m_jobBar, &widgets::JobBar::cancelRequested, &m_presenter, &BackupsPresenter::cancel);
    connect(m_jobBar, &widgets::JobBar::pauseRequested, &m_presenter, &BackupsPresenter::setPaused);
    connect(m_messages, &widgets::MessageBar::dismissed, &m_presenter,
            &BackupsPresenter::dismissNotice);
    connect(&m_actions, &BackupActions::optionsRequested, this, &BackupsView::openOptions);
    connect(&m_actions, &BackupActions::deleteRequested, this, &BackupsView::askToDelete);
    connect(&m_actions, &BackupActions::cancelRequested, this, &BackupsView::askToCancel);
    connect(&m_actions, &BackupActions::searchRequested, this, [this] {
        m_content->showList();
        m_list->focusSearch();
    });
    connect(m_details, &DetailsPanel::noteChanged, &m_presenter, &BackupsPresenter::setLabel);
    connect(&m_minute, &QTimer::timeout, this, &BackupsView::showAges);
    m_minute.start(1min);
}

void BackupsView::connectList()
{
    BackupTable* table = &m_list->table();
    connect(table, &BackupTable::selectedChanged, this, &BackupsView::showSelection);
    connect(table, &QTreeView::activated, m_actions.verify(), &QAction::trigger);
    connect(table, &QWidget::customContextMenuRequested, this, &BackupsView::openMenu);
    const auto fit = [this, table] { m_content->setLeastListWidth(table->leastWidth()); };
    connect(table->header(), &QHeaderView::sectionResized, this, fit);
    fit();
    connect(m_strip, &timelines::TimelineStrip::chosen, table, &BackupTable::selectOnly);
    connect(m_list, &ListPanel::filtered, this, &BackupsView::showMarks);
    connect(m_list, &ListPanel::filtered, this, &BackupsView::showSummary);
}

void BackupsView::showBackups()
{
    m_model->setFreshness(m_presenter.freshness());
    m_model->setBackups(m_presenter.list());
    showPart();
    showMarks();
    showSelection();
    showSummary();
}

void BackupsView::showMarks()
{
    const auto now = core::toQDateTime(m_presenter.clock()()).toLocalTime();
    m_strip->setMarks(marksOf(m_model->shown(), m_presenter.freshness()), now);
}

void BackupsView::showPart()
{
    const bool any = !m_model->isEmpty();
    auto part = any ? ListPanel::Part::List : ListPanel::Part::NoBackups;
    if (!m_presenter.isRead())
        part = m_presenter.isLate() ? ListPanel::Part::Reading : ListPanel::Part::Blank;
    m_list->show(part, m_presenter.name());
    m_content->setPaneVisible(any);
    m_stripPanel->setVisible(m_presenter.isRead());
    m_header->setCommandsVisible(any);
}

void BackupsView::showJob()
{
    const auto* job = m_presenter.job();
    if (job != nullptr)
        facts::fill(*m_jobBar, *job);
    m_jobBar->setVisible(job != nullptr);
}

/// Only when it changed: a job that runs tells of itself ten times a second, and must neither close
/// the details that somebody reads nor take the button away that somebody presses.
void BackupsView::showNotice()
{
    const auto notice = m_presenter.notice();
    if (notice == m_notice)
        return;
    m_notice = notice;
    facts::showIn(*m_messages, notice, [this](facts::WayOut way) {
        if (way == facts::WayOut::TryAgain)
            m_presenter.backUpAgain();
        else
            m_actions.refresh()->trigger();
    });
}

void BackupsView::showSummary()
{
    const bool filtered = !m_model->filter().isEmpty();
    m_header->setSummary(
        m_presenter.summary(filtered ? std::optional(m_model->shownCount()) : std::nullopt));
}

void BackupsView::showSelection()
{
    // What is selected on a page that nobody sees must not be deleted by a key.
    const auto selection =
        isVisible() ? m_list->table().selected() : std::vector<core::vault::Backup>();
    const bool single = selection.size() == 1;
    m_actions.setSelection(selection);
    m_strip->setSelected(single ? selection.front().id : QString());
    m_details->setSelection(
        selection, single ? backupBefore(selection.front(), m_presenter.backups()) : nullptr,
        m_presenter.freshness(), m_presenter.clock()());
}

void BackupsView::showDay(QDate day)
{
    const auto& backups = m_presenter.backups();
    const auto newest = std::ranges::find(
        backups, day, [](const auto& backup) { return facts::localDay(backup.takenAt); });
    if (newest == backups.end())
        return;
    m_list->clearFilter();
    m_list->table().selectOnly(newest->id);
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void BackupsView::showBackup(const QString& artifact)
{
    const auto& backups = m_presenter.backups();
    const auto found = std::ranges::find(backups, artifact, &core::vault::Backup::artifactPath);
    if (found == backups.end())
        return;
    m_list->clearFilter();
    m_list->table().selectOnly(found->id);
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void BackupsView::showAges()
{
    m_model->refreshAges();
    showMarks();
    showSummary();
}

void BackupsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showSelection();
}

void BackupsView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_actions.setSelection({});
}

void BackupsView::openMenu(const QPoint& position)
{
    const BackupTable& table = m_list->table();
    if (table.selected().empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"backupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // they say why a command cannot be given now
    menu->addAction(m_actions.restore());
    menu->addSeparator();
    menu->addActions({m_actions.openReport(), m_actions.openReadOnly(), m_actions.compare(),
                      m_actions.verify(), m_actions.pin()});
    menu->addSeparator();
    menu->addActions({m_actions.showInFolder(), m_actions.copyPath()});
    menu->addSeparator();
    menu->addAction(m_actions.remove());
    menu->popup(table.viewport()->mapToGlobal(position));
}

void BackupsView::openOptions()
{
    auto* dialog = new BackupOptionsDialog(m_presenter.name(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter.backUp(dialog->spec()); });
    dialog->open();
}

void BackupsView::askToCancel()
{
    const auto* job = m_presenter.job();
    if (job == nullptr)
        return;
    m_asker.ask(this,
                {.title = tr("Cancel a Job"),
                 //: %1 is a job such as "Backing up dispatch.db".
                 .text = tr("%1 has not ended yet.").arg(jobs::titleOf(job->info)),
                 .explanation = tr("Nothing half-made is left of it, and the backups that are "
                                   "there stay as they are."),
                 .accept = tr("Cancel the job"),
                 .reject = tr("Keep it running")},
                [this] { m_presenter.cancel(); });
}

void BackupsView::askToDelete()
{
    const auto plan = m_presenter.planDeletion(m_list->table().selected());
    if (plan.going.empty())
        return;
    m_asker.ask(this, deleteQuestion(plan, m_presenter.clock()()),
                [this, plan] { m_presenter.deleteBackups(plan); });
}

} // namespace ui::backups
