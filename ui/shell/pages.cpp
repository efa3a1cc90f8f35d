#include "ui/shell/pages.h"

#include "ui/backups/backupactions.h"
#include "ui/backups/backupspresenter.h"
#include "ui/backups/backupsview.h"
#include "ui/browse/browser.h"
#include "ui/compare/comparepresenter.h"
#include "ui/compare/compareview.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/overview/overviewactions.h"
#include "ui/overview/overviewpresenter.h"
#include "ui/overview/overviewview.h"
#include "ui/shell/comparelink.h"
#include "ui/shell/overviewlink.h"
#include "ui/shell/router.h"
#include "ui/shell/verifylink.h"
#include "ui/verify/verifyactions.h"
#include "ui/verify/verifypresenter.h"
#include "ui/verify/verifyview.h"

#include <QAction>

namespace ui::shell {

Pages::Pages(const Parts& parts, QWidget* parent)
    : QStackedWidget(parent)
    , m_backupsPresenter(new backups::BackupsPresenter(parts.engine, this))
    , m_backupActions(new backups::BackupActions(*m_backupsPresenter, this))
    , m_overviewPresenter(new overview::OverviewPresenter(parts.engine, this))
    , m_overviewActions(new overview::OverviewActions(*m_overviewPresenter, this))
    , m_verifyPresenter(new verify::VerifyPresenter(parts.engine, this))
    , m_verifyActions(new verify::VerifyActions(*m_verifyPresenter, this))
    , m_comparePresenter(new compare::ComparePresenter(parts.engine, this))
    , m_firstRun(
          new firstrun::FirstRunPage({parts.engine, parts.files, parts.settings, parts.places}))
    , m_backups(new backups::BackupsView(
          {*m_backupsPresenter, *m_backupActions, parts.asker, parts.settings}))
    , m_overview(new overview::OverviewView(
          {.presenter = *m_overviewPresenter,
           .actions = *m_overviewActions,
           .backUp = {*m_backupActions->backUpNow(), *m_backupActions->backUpWith(),
                      *m_backupActions->backUpPinned()},
           .restore = *m_backupActions->restore(),
           .refresh = *m_backupActions->refresh(),
           .settings = parts.settings}))
    , m_verify(new verify::VerifyView({.presenter = *m_verifyPresenter,
                                       .actions = *m_verifyActions,
                                       .backUpNow = *m_backupActions->backUpNow(),
                                       .files = parts.files,
                                       .settings = parts.settings}))
    , m_compare(new compare::CompareView(
          {parts.engine, *m_comparePresenter, parts.files, parts.settings}))
{
    addWidget(new QWidget); // until it is known what is protected
    addWidget(m_firstRun);
    addWidget(m_backups);
    addWidget(m_overview);
    addWidget(m_verify);
    addWidget(m_compare);
    connect(m_firstRun, &firstrun::FirstRunPage::checkRequested, m_backupActions->refresh(),
            &QAction::trigger);
    // Before the router: what a page shows is new when the page comes to the front.
    connectOverview({.databases = parts.databases,
                     .navigation = parts.navigation,
                     .presenter = *m_overviewPresenter,
                     .actions = *m_overviewActions,
                     .view = *m_overview,
                     .backups = *m_backups,
                     .verify = *m_verifyPresenter});
    connectVerify({.databases = parts.databases,
                   .navigation = parts.navigation,
                   .backups = *m_backupsPresenter,
                   .backupActions = *m_backupActions,
                   .backupsView = *m_backups,
                   .presenter = *m_verifyPresenter,
                   .view = *m_verify});
    connectCompare({.databases = parts.databases,
                    .navigation = parts.navigation,
                    .backups = *m_backupsPresenter,
                    .backupActions = *m_backupActions,
                    .presenter = *m_comparePresenter});
    auto* browser = new browse::Browser(parts.engine, parts.files, *this);
    connect(m_backupActions, &backups::BackupActions::browseRequested, browser,
            &browse::Browser::open);
    connect(m_verify, &verify::VerifyView::rowsWanted, browser, &browse::Browser::openTable);
    connect(m_overview, &overview::OverviewView::undoRequested, this, &Pages::undoRequested);
    // What is selected counts only where it is seen.
    connect(m_backupActions, &backups::BackupActions::restoreRequested, this,
            [this](const QString& artifact) {
                Q_EMIT restoreRequested(currentWidget() == m_backups ? artifact : QString(), {});
            });
    connect(m_verify, &verify::VerifyView::restoreRequested, this, &Pages::restoreRequested);
    connect(m_verifyPresenter, &verify::VerifyPresenter::subjectsChanged, this,
            [this] { Q_EMIT damagedCounted(m_verifyPresenter->damagedBackups()); });
    m_router = new Router({.databases = parts.databases,
                           .jobs = parts.engine.jobs,
                           .navigation = parts.navigation,
                           .backupsPresenter = *m_backupsPresenter,
                           .overviewPresenter = *m_overviewPresenter,
                           .verifyPresenter = *m_verifyPresenter,
                           .pages = *this,
                           .firstRun = *m_firstRun,
                           .overview = *m_overview,
                           .backups = *m_backups,
                           .verify = *m_verify,
                           .compare = *m_compare,
                           .comparePresenter = *m_comparePresenter},
                          this);
}

} // namespace ui::shell
