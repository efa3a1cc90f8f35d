#include "ui/shell/overviewlink.h"

#include "ui/backups/backupsview.h"
#include "ui/overview/overviewactions.h"
#include "ui/overview/overviewpresenter.h"
#include "ui/overview/overviewview.h"
#include "ui/shell/databases.h"
#include "ui/shell/navigation.h"
#include "ui/verify/verifypresenter.h"

#include <QAction>

namespace ui::shell {

void connectOverview(const OverviewLink& link)
{
    auto& presenter = link.presenter;
    QObject::connect(
        &link.databases, &Databases::changed, &presenter,
        [&presenter, &databases = link.databases] { presenter.setDatabases(databases.all()); });
    QObject::connect(&link.databases, &Databases::currentChanged, &presenter,
                     &overview::OverviewPresenter::setCurrent);
    QObject::connect(&link.view, &overview::OverviewView::databaseChosen, &link.databases,
                     &Databases::setCurrent);
    QObject::connect(link.actions.showBackups(), &QAction::triggered, &link.navigation,
                     [&navigation = link.navigation] { navigation.choose(Page::Backups); });
    QObject::connect(link.actions.openReport(), &QAction::triggered, &link.verify,
                     [&navigation = link.navigation, &verify = link.verify] {
                         verify.select({}); // the newest
                         navigation.choose(Page::Verify);
                     });
    QObject::connect(&link.view, &overview::OverviewView::dayChosen, &link.backups,
                     [&navigation = link.navigation, &backups = link.backups](QDate day) {
                         navigation.choose(Page::Backups);
                         backups.showDay(day);
                     });
}

} // namespace ui::shell
