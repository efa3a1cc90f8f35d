#include "ui/overview/overviewview.h"

#include "ui/facts/databasefacts.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/jobend.h"
#include "ui/overview/activitylist.h"
#include "ui/overview/activitymodel.h"
#include "ui/overview/databaselistmodel.h"
#include "ui/overview/databasetable.h"
#include "ui/overview/overviewactions.h"
#include "ui/overview/overviewpresenter.h"
#include "ui/overview/panelcontent.h"
#include "ui/overview/protectiondays.h"
#include "ui/overview/runningjobs.h"
#include "ui/overview/storagepanel.h"
#include "ui/theme/styleviews.h"
#include "ui/timelines/protectiontimeline.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::overview {

namespace {

constexpr int kPageMargin = 20;
constexpr int kTop = 16;
constexpr int kBottom = 16;
constexpr int kGap = 12;
constexpr int kCellLead = theme::kCellLead;
constexpr int kLeastFoot = 150; // of the panels at the bottom
constexpr int kAllThereIs = 10'000; // as a stretch, until there is more than can be used

/// As high as there is room and as it may be.
QLayout* fromTop(QWidget* panel)
{
    auto* column = new QVBoxLayout;
    column->addWidget(panel, kAllThereIs);
    column->addStretch(1);
    return column;
}

} // namespace

OverviewView::OverviewView(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_presenter(parts.presenter)
    , m_databases(new DatabaseListModel(parts.presenter.clock(), this))
    , m_activity(new ActivityModel(parts.presenter.clock(), this))
    , m_activityList(new ActivityList(*m_activity))
    , m_header(new widgets::PageHeader(tr("Overview")))
    , m_messages(new widgets::MessageBar)
    , m_jobs(new RunningJobs(parts.presenter.jobs()))
    , m_table(new DatabaseTable(*m_databases, parts.settings))
    , m_timeline(new timelines::ProtectionTimeline)
    , m_storage(new StoragePanel)
{
    setObjectName(u"overviewPage"_s);
    m_header->setObjectName(u"overviewHeader"_s);
    m_messages->setObjectName(u"overviewMessages"_s);
    m_messages->hide();
    m_timeline->setObjectName(u"protectionTimeline"_s);
    arrange();
    connectAll();
    for (const jobs::JobRow& job : m_presenter.jobs().rows())
        showRunning(job.info.database);
    showDatabases();
    showCurrent();
    m_storage->setStorage(m_presenter.storage());
    showActivity();
    showNotice();
}

void OverviewView::arrange()
{
    m_header->addCommand(u"overviewVerify"_s, *m_parts.actions.verifyNewest());
    m_header->addPrimary(u"overviewBackUp"_s, m_parts.backUp.now,
                         {.title = tr("More ways to back up"),
                          .actions = {&m_parts.backUp.with, &m_parts.backUp.pinned}});
    m_header->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kTop, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    layout->addWidget(makeScrolled(), 1);
}

/// All but the header scrolls where the window is too low for it.
QWidget* OverviewView::makeScrolled()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(kGap);
    foot->addLayout(fromTop(m_storage), 2);
    foot->addLayout(fromTop(makeActivity()), 3);

    auto* page = new widgets::ScrolledColumn({kPageMargin, 0, kPageMargin, kBottom});
    page->rows()->setSpacing(kGap);
    page->setObjectName(u"overviewScroll"_s);
    page->rows()->addWidget(m_messages);
    page->rows()->addWidget(m_jobs);
    page->rows()->addWidget(makeDatabases(), 3 * kAllThereIs);
    page->rows()->addWidget(makeProtection());
    page->rows()->addLayout(foot, kAllThereIs);
    page->rows()->addStretch(1);
    return page;
}

QWidget* OverviewView::makeDatabases()
{
    auto* panel = new widgets::Panel;
    panel->setObjectName(u"databasesPanel"_s);
    panel->setAccessibleName(tr("Databases"));
    panel->setFlush();
    m_tableContent = new PanelContent(m_table, kCellLead);
    panel->body()->addWidget(m_tableContent, 1);
    return panel;
}

QWidget* OverviewView::makeProtection()
{
    m_protectionPanel = new widgets::Panel;
    m_protectionPanel->setObjectName(u"protectionPanel"_s);
    m_protectionPanel->setSubtitle(tr("past %1 days").arg(kProtectionDays));
    using widgets::LegendSign;
    m_protectionPanel->addToHead(
        new widgets::Legend({LegendSign::Backup, LegendSign::Pinned, LegendSign::Damaged,
                             LegendSign::NotChecked, LegendSign::CannotJudge}));
    m_protectionContent = new PanelContent(m_timeline, 0);
    m_protectionPanel->body()->addWidget(m_protectionContent, 1);
    m_protectionPanel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return m_protectionPanel;
}

QWidget* OverviewView::makeActivity()
{
    auto* panel = new widgets::Panel(tr("Recent activity"));
    panel->setMinimumHeight(kLeastFoot);
    panel->setObjectName(u"activityPanel"_s);
    panel->setFlush();
    // The tint of a selected line reaches beyond its words, which stand below the title.
    panel->layout()->setContentsMargins(4, 10, 4, 4);
    panel->layout()->setSpacing(2);
    m_activityContent = new PanelContent(m_activityList, kCellLead);
    panel->body()->addWidget(m_activityContent, 1);
    return panel;
}

void OverviewView::connectAll()
{
    connect(&m_presenter, &OverviewPresenter::databasesChanged, this, &OverviewView::showDatabases);
    connect(&m_presenter, &OverviewPresenter::currentChanged, this, &OverviewView::showCurrent);
    connect(&m_presenter, &OverviewPresenter::protectionChanged, this,
            &OverviewView::showProtection);
    connect(&m_presenter, &OverviewPresenter::storageChanged, this, [this] {
        m_storage->setStorage(m_presenter.storage());
        fitFoot();
    });
    connect(&m_presenter, &OverviewPresenter::activityChanged, this, &OverviewView::showActivity);
    connect(&m_presenter, &OverviewPresenter::noticeChanged, this, &OverviewView::showNotice);
    connect(&m_presenter, &OverviewPresenter::jobChanged, this, &OverviewView::showRunning);
    connect(m_messages, &widgets::MessageBar::dismissed, &m_presenter,
            &OverviewPresenter::dismissNotice);
    connect(m_jobs, &RunningJobs::cancelRequested, &m_presenter, &OverviewPresenter::cancel);
    connect(m_jobs, &RunningJobs::pauseRequested, &m_presenter, &OverviewPresenter::setPaused);
    connect(m_table, &DatabaseTable::chosen, this, &OverviewView::databaseChosen);
    connect(m_table, &DatabaseTable::actionRequested, this, &OverviewView::act);
    connect(m_table, &QTreeView::activated, m_parts.actions.showBackups(), &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &OverviewView::openMenu);
    connect(m_activityList, &ActivityList::heightOfLinesChanged, this, &OverviewView::fitFoot);
    connect(m_activityList, &ActivityList::undoRequested, this, &OverviewView::undoRequested);
    connect(m_timeline, &timelines::ProtectionTimeline::dayActivated, this,
            &OverviewView::dayChosen);
    connect(&m_minute, &QTimer::timeout, this, &OverviewView::showAges);
    m_minute.start(1min);
}

void OverviewView::showSummary()
{
    const Summary summary = m_presenter.summary();
    m_header->setSummary(summary.status, summary.sentence);
}

void OverviewView::showDatabases()
{
    showSummary();
    if (!m_presenter.isRead()) {
        m_tableContent->showReading();
        return;
    }
    m_databases->setDatabases(m_presenter.databases());
    m_table->select(m_presenter.currentPath());
    m_table->updateGeometry();
    // What a short list does not need goes to what happened lately.
    constexpr int kFrame = 2;
    m_tableContent->parentWidget()->setMaximumHeight(m_table->heightForRows(m_databases->rowCount())
                                                     + kFrame);
    m_tableContent->showContent();
}

void OverviewView::showCurrent()
{
    m_table->select(m_presenter.currentPath());
    const auto* current = m_presenter.current();
    m_protectionPanel->setTitle(current != nullptr
                                    ? tr("Protection of %1").arg(facts::nameOf(*current))
                                    : tr("Protection"));
    showProtection();
}

void OverviewView::showProtection()
{
    const auto& protection = m_presenter.protection();
    if (protection && !*protection) {
        m_protectionContent->showProblem(jobs::errorSentence(protection->error()));
        return;
    }
    const QDate today = facts::localDay(m_presenter.clock()());
    m_timeline->setDays(protection ? **protection : protectionDays({}, today));
    m_protectionContent->showContent();
    if (!protection)
        m_protectionContent->showReading();
}

void OverviewView::showActivity()
{
    const auto& activity = m_presenter.activity();
    if (!activity)
        m_activityContent->showReading();
    else if (!*activity)
        m_activityContent->showProblem(jobs::errorSentence(activity->error()));
    else if ((*activity)->empty())
        m_activityContent->showEmpty(
            tr("Nothing is recorded yet. Backups and checks are listed here, newest first."));
    else
        m_activityContent->showContent();
    if (activity && *activity)
        m_activity->setLines(**activity);
    fitFoot();
}

/// Where there is room, what happened is as high as its lines. The storage beside it is as high as
/// what it shows; next to nothing that happened, both end at one line.
void OverviewView::fitFoot()
{
    QWidget* panel = m_activityContent->parentWidget();
    const int head = panel->sizeHint().height() - m_activityContent->sizeHint().height();
    const int lines =
        m_activityContent->currentWidget() == m_activityList ? m_activityList->heightOfLines() : 0;
    const int most = std::max(kLeastFoot, head + lines);
    panel->setMaximumHeight(most);
    const int places = m_storage->heightForWidth(m_storage->width());
    m_storage->setFixedHeight(most > kLeastFoot ? places : std::max(places, most));
}

/// Only when it changed: the progress of a job comes ten times a second, and must not close the
/// details that somebody reads.
void OverviewView::showNotice()
{
    const auto notice = m_presenter.notice();
    if (notice == m_notice)
        return;
    m_notice = notice;
    facts::showIn(*m_messages, notice, [this, notice](facts::WayOut way) {
        if (way == facts::WayOut::TryAgain)
            act(notice->database, RowAction::BackUp);
        else
            m_parts.refresh.trigger();
    });
}

void OverviewView::showRunning(const QString& database)
{
    m_databases->setRunning(database, m_presenter.running(database));
    showSummary();
}

void OverviewView::showAges()
{
    m_databases->refreshAges();
    m_activity->refreshTimes();
    m_presenter.tick();
}

void OverviewView::act(const QString& path, RowAction action)
{
    Q_EMIT databaseChosen(path);
    switch (action) {
    case RowAction::BackUp: return m_parts.backUp.now.trigger();
    case RowAction::Verify: return m_parts.actions.verifyNewest()->trigger();
    case RowAction::ShowBackups: return m_parts.actions.showBackups()->trigger();
    case RowAction::OpenReport: return m_parts.actions.openReport()->trigger();
    case RowAction::Restore: return m_parts.restore.trigger();
    case RowAction::None: break;
    }
}

void OverviewView::openMenu(const QPoint& position)
{
    if (!m_table->currentIndex().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"databaseRowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_parts.actions.showBackups(), m_parts.actions.openReport()});
    menu->addSeparator();
    menu->addActions({&m_parts.backUp.now, &m_parts.backUp.with, &m_parts.backUp.pinned});
    menu->addAction(m_parts.actions.verifyNewest());
    menu->addSeparator();
    menu->addAction(&m_parts.restore);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void OverviewView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setLookedAt(true);
    showAges();
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitFoot(); // captions wrap
}

void OverviewView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setLookedAt(false);
}

} // namespace ui::overview
