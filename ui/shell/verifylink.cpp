#include "ui/shell/verifylink.h"

#include "ui/backups/backupactions.h"
#include "ui/backups/backupspresenter.h"
#include "ui/backups/backupsview.h"
#include "ui/shell/databases.h"
#include "ui/shell/navigation.h"
#include "ui/verify/verifypresenter.h"
#include "ui/verify/verifyview.h"

namespace ui::shell {

void connectVerify(const VerifyLink& link)
{
    auto& presenter = link.presenter;
    const auto takeLimit = [&presenter, &databases = link.databases] {
        if (const auto* current = databases.current())
            presenter.setVerifyEvery(current->database.config.settings.verifyEvery);
    };
    QObject::connect(&link.databases, &Databases::changed, &presenter, takeLimit);
    QObject::connect(&link.databases, &Databases::currentChanged, &presenter, takeLimit);
    QObject::connect(
        &link.backups, &backups::BackupsPresenter::databaseChanged, &presenter,
        [&presenter, &backups = link.backups] { presenter.setDatabase(backups.database()); });
    QObject::connect(&link.backups, &backups::BackupsPresenter::backupsChanged, &presenter,
                     [&presenter, &backups = link.backups] {
                         presenter.setBackups(backups.list(), backups.isRead(),
                                              backups.freshness());
                     });
    QObject::connect(&link.backupActions, &backups::BackupActions::reportRequested, &presenter,
                     [&presenter, &navigation = link.navigation](const QString& artifact) {
                         presenter.select(artifact);
                         navigation.choose(Page::Verify);
                     });
    QObject::connect(
        &link.view, &verify::VerifyView::backupWanted, &link.backupsView,
        [&view = link.backupsView, &navigation = link.navigation](const QString& artifact) {
            navigation.choose(Page::Backups);
            view.showBackup(artifact);
        });
}

} // namespace ui::shell
