#include "ui/shell/pages.h"

#include "ui/backups/backupactions.h"
#include "ui/backups/backupspresenter.h"
#include "ui/backups/backupsview.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/overview/overviewactions.h"
#include "ui/overview/overviewpresenter.h"
#include "ui/overview/overviewview.h"
#include "ui/shell/overviewlink.h"
#include "ui/shell/router.h"

#include <QAction>

namespace ui::shell {

Pages::Pages(const Parts& parts, QWidget* parent)
    : QStackedWidget(parent)
    , m_backupsPresenter(new backups::BackupsPresenter(parts.engine, this))
    , m_backupActions(new backups::BackupActions(*m_backupsPresenter, this))
    , m_overviewPresenter(new overview::OverviewPresenter(parts.engine, this))
    , m_overviewActions(new overview::OverviewActions(*m_overviewPresenter, this))
    , m_firstRun(
          new firstrun::FirstRunPage({parts.engine, parts.files, parts.settings, parts.places}))
    , m_backups(new backups::BackupsView(
          {*m_backupsPresenter, *m_backupActions, parts.asker, parts.settings}))
    , m_overview(new overview::OverviewView(
          {.presenter = *m_overviewPresenter,
           .actions = *m_overviewActions,
           .backUp = {*m_backupActions->backUpNow(), *m_backupActions->backUpWith(),
                      *m_backupActions->backUpPinned()},
           .refresh = *m_backupActions->refresh(),
           .settings = parts.settings}))
{
    addWidget(new QWidget); // until it is known what is protected
    addWidget(m_firstRun);
    addWidget(m_backups);
    addWidget(m_overview);
    connect(m_firstRun, &firstrun::FirstRunPage::checkRequested, m_backupActions->refresh(),
            &QAction::trigger);
    // Before the router: what a page shows is new when the page comes to the front.
    connectOverview({.databases = parts.databases,
                     .navigation = parts.navigation,
                     .presenter = *m_overviewPresenter,
                     .actions = *m_overviewActions,
                     .view = *m_overview,
                     .backups = *m_backups});
    m_router = new Router({.databases = parts.databases,
                           .jobs = parts.engine.jobs,
                           .navigation = parts.navigation,
                           .backupsPresenter = *m_backupsPresenter,
                           .overviewPresenter = *m_overviewPresenter,
                           .pages = *this,
                           .firstRun = *m_firstRun,
                           .overview = *m_overview,
                           .backups = *m_backups},
                          this);
}

} // namespace ui::shell
