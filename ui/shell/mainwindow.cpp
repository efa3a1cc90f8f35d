#include "ui/shell/mainwindow.h"

#include "ui/backups/backupactions.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/shell/arrivals.h"
#include "ui/shell/closingguard.h"
#include "ui/shell/configwatch.h"
#include "ui/shell/databaseeditor.h"
#include "ui/shell/databases.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/panes.h"
#include "ui/shell/refresher.h"
#include "ui/shell/rehearsallink.h"
#include "ui/shell/restoredesk.h"
#include "ui/shell/router.h"
#include "ui/shell/settlednews.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr QSize kLeastSize(1120, 700);
constexpr QSize kFirstSize(1280, 800);
constexpr QSize kFrame(16, 48); ///< about what a window manager puts around
constexpr int kStatusHeight = 26;
constexpr QLatin1StringView kGeometryKey("window/geometry");
constexpr QLatin1StringView kDatabaseKey("window/database");

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_databases(new Databases(services.engine, this))
    , m_navigation(new Navigation(services.settings, this))
    , m_arrivals(new Arrivals(*m_databases, services.asker, *this))
    , m_actions(
          new WindowActions({services.engine, *m_databases, services.files, services.asker, *this}))
    , m_rehearsal(new RehearsalLink({services.engine, *m_databases, services.settings, *this}))
    , m_guard(new ClosingGuard({services.engine, services.asker, services.settings, *this}))
    , m_statusLine(new StatusLine(*m_databases, services.engine.jobs))
    , m_pages(new Pages({services.engine, services.files, services.asker, services.settings,
                         services.places, *m_databases, *m_navigation}))
    , m_sidebar(new Sidebar({*m_databases, *m_navigation, *m_actions}))
    , m_front(new QStackedWidget)
    , m_restores(new RestoreDesk(
          {services.engine, *m_databases, services.files, services.asker, *m_front, *this}))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Holdfast"));
    setMinimumSize(kLeastSize);
    resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
    restoreGeometry(services.settings.value(kGeometryKey).toByteArray());
    arrange();
    connectAll();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setMinimumHeight(kStatusHeight);
    statusBar()->addWidget(m_statusLine, 1);
    onRouted();
}

void MainWindow::arrange()
{
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new SettledNews(m_services.engine));
    column->addWidget(m_pages, 1);
    layout->addLayout(column, 1);
    m_front->addWidget(content);
    setCentralWidget(m_front);
    const auto* panes =
        new Panes(*this,
                  {u"databaseSwitcher"_s, u"foundTable"_s, u"firstBackup"_s, u"databaseTable"_s,
                   u"protectionTimeline"_s, u"activityList"_s, u"backupTable"_s,
                   u"detailsRestore"_s, u"reportSubject"_s, u"pageMap"_s, u"finding"_s,
                   u"reportTables"_s, u"firstDatabase"_s, u"differencesList"_s, u"diffRows"_s});
    connect(m_sidebar, &Sidebar::pageEntered, panes->next(), &QAction::trigger);
    buildMenus(*menuBar(),
               {*m_actions, m_pages->backupActions(), m_pages->overviewActions(),
                m_pages->verifyActions(), *m_restores, *m_rehearsal, *m_navigation, *panes,
                *m_guard, m_services.settings, m_services.language});
}

void MainWindow::connectAll()
{
    connect(m_actions->quit(), &QAction::triggered, m_guard, &ClosingGuard::quit);
    connect(m_pages, &Pages::damagedCounted, m_sidebar, [this](int backups) {
        m_sidebar->setBadge(Page::Verify, theme::Status::Damaged, backups);
    });
    connect(m_pages, &Pages::restoreRequested, m_restores, &RestoreDesk::restore);
    connect(m_pages, &Pages::undoRequested, m_restores, &RestoreDesk::undo);
    connect(m_restores, &RestoreDesk::backupsRequested, m_navigation,
            [this] { m_navigation->choose(Page::Backups); });
    connect(&m_pages->router(), &Router::routed, this, &MainWindow::onRouted);
    connect(&m_pages->firstRun(), &firstrun::FirstRunPage::chooseRequested,
            m_actions->addDatabase(), &QAction::trigger);
    connect(&m_actions->editor(), &DatabaseEditor::failed, m_databases, &Databases::failed);
    connect(m_databases, &Databases::currentChanged, this,
            [this](const QString& path) { m_services.settings.setValue(kDatabaseKey, path); });
    QAction* refresh = m_pages->backupActions().refresh();
    connect(&m_actions->editor(), &DatabaseEditor::changed, refresh, &QAction::trigger);
    connect(refresh, &QAction::triggered, m_databases, [this] { m_databases->load(); });
    new Refresher(*this, *refresh);
    const auto* config = new ConfigWatch(m_services.engine.workshop.places.configFile, this);
    connect(config, &ConfigWatch::changed, refresh, &QAction::trigger);
    connect(&m_pages->firstRun(), &firstrun::FirstRunPage::filesDropped, m_arrivals,
            &Arrivals::take);
}

void MainWindow::open(const QStringList& databases)
{
    if (databases.isEmpty())
        m_databases->load(m_services.settings.value(kDatabaseKey).toString());
    else
        m_arrivals->take(databases);
}

void MainWindow::onRouted()
{
    const auto page = m_pages->router().page();
    // Before the first backup of the first database there is nothing to go to.
    m_sidebar->setVisible(page || m_databases->all().size() > 1);
    m_sidebar->setPage(page);
    m_statusLine->setPage(page);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_guard->mayClose());
    if (!event->isAccepted())
        return;
    remember();
    Q_EMIT closed();
}

void MainWindow::remember() const
{
    m_services.settings.setValue(kGeometryKey, saveGeometry());
}

} // namespace ui::shell
