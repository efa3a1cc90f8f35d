#include "ui/shell/mainwindow.h"

#include "ui/backups/backupactions.h"
#include "ui/backups/backupspresenter.h"
#include "ui/backups/backupsview.h"
#include "ui/shell/closingguard.h"
#include "ui/shell/databases.h"
#include "ui/shell/firstrunpage.h"
#include "ui/shell/menus.h"
#include "ui/shell/panes.h"
#include "ui/shell/router.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr QSize kLeastSize(1120, 700);
constexpr QSize kFirstSize(1280, 800);
constexpr int kStatusHeight = 26;
constexpr QLatin1StringView kGeometryKey("window/geometry");
constexpr QLatin1StringView kDatabaseKey("window/database");

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_databases(new Databases(services.engine, this))
    , m_presenter(new backups::BackupsPresenter(services.engine, this))
    , m_backupActions(new backups::BackupActions(*m_presenter, this))
    , m_actions(new WindowActions({*m_databases, services.files, services.asker, *this}))
    , m_guard(new ClosingGuard({services.engine, services.asker, services.settings, *this}))
    , m_statusLine(new StatusLine(*m_databases, services.engine.jobs))
    , m_pages(new QStackedWidget)
    , m_sidebar(new Sidebar(*m_databases, *m_actions))
    , m_firstRun(new FirstRunPage)
    , m_backups(new backups::BackupsView({*m_presenter, *m_backupActions, services.settings}))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Holdfast"));
    setAcceptDrops(true);
    setMinimumSize(kLeastSize);
    resize(kFirstSize);
    restoreGeometry(services.settings.value(kGeometryKey).toByteArray());
    const auto* panes =
        new Panes(*this, {u"databaseSwitcher"_s, u"backupTable"_s, u"detailsPin"_s});
    buildMenus(
        *menuBar(),
        {*m_actions, *m_backupActions, *panes, *m_guard, services.settings, services.language});
    connect(m_actions->quit(), &QAction::triggered, m_guard, &ClosingGuard::quit);
    makePages();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setMinimumHeight(kStatusHeight);
    statusBar()->addWidget(m_statusLine, 1);
    onRouted();
}

void MainWindow::makePages()
{
    auto* blank = new QWidget; // until it is known what is protected
    for (QWidget* page :
         {blank, static_cast<QWidget*>(m_firstRun), static_cast<QWidget*>(m_backups)})
        m_pages->addWidget(page);
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);

    auto* router = new Router({.databases = *m_databases,
                               .jobs = m_services.engine.jobs,
                               .presenter = *m_presenter,
                               .pages = *m_pages,
                               .firstRun = *m_firstRun,
                               .backups = *m_backups},
                              this);
    connect(router, &Router::routed, this, &MainWindow::onRouted);
    connect(m_firstRun, &FirstRunPage::chooseRequested, m_actions->addDatabase(),
            &QAction::trigger);
    connect(m_databases, &Databases::currentChanged, this,
            [this](const QString& path) { m_services.settings.setValue(kDatabaseKey, path); });
    connect(m_backupActions->refresh(), &QAction::triggered, m_databases,
            [this] { m_databases->load(); });
}

void MainWindow::open(const QStringList& databases)
{
    if (databases.isEmpty())
        m_databases->load(m_services.settings.value(kDatabaseKey).toString());
    else
        m_databases->add(databases);
}

void MainWindow::onRouted()
{
    const bool onBackups = m_pages->currentWidget() == m_backups;
    // Before the first backup of the first database there is nothing to go to.
    m_sidebar->setVisible(onBackups || m_databases->all().size() > 1);
    m_statusLine->setOnBackups(onBackups);
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

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (localPaths(*event->mimeData()).isEmpty())
        return;
    // The file stays where it is, whatever the file manager had in mind.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_databases->add(localPaths(*event->mimeData()));
}

} // namespace ui::shell
