#include "ui/shell/comparelink.h"

#include "ui/backups/backupactions.h"
#include "ui/backups/backupspresenter.h"
#include "ui/compare/comparepresenter.h"
#include "ui/facts/databasefacts.h"
#include "ui/shell/databases.h"
#include "ui/shell/navigation.h"

namespace ui::shell {

void connectCompare(const CompareLink& link)
{
    auto& presenter = link.presenter;
    const auto takeDatabases = [&presenter, &databases = link.databases] {
        std::vector<compare::NamedDatabase> named;
        for (const auto& status : databases.all())
            named.push_back({.path = status.database.config.path, .name = facts::nameOf(status)});
        presenter.setDatabases(std::move(named));
    };
    QObject::connect(&link.databases, &Databases::changed, &presenter, takeDatabases);
    QObject::connect(
        &link.backups, &backups::BackupsPresenter::databaseChanged, &presenter,
        [&presenter, &backups = link.backups] { presenter.setDatabase(backups.database()); });
    QObject::connect(&link.backups, &backups::BackupsPresenter::backupsChanged, &presenter,
                     [&presenter, &backups = link.backups] {
                         if (backups.isRead())
                             presenter.setBackups(backups.database(), backups.list());
                     });
    QObject::connect(&link.backupActions, &backups::BackupActions::compareRequested, &presenter,
                     [&presenter, &backups = link.backups,
                      &navigation = link.navigation](const QString& artifact) {
                         navigation.choose(Page::Compare);
                         presenter.compareWithBackup(backups.database(), artifact);
                     });
}

} // namespace ui::shell
