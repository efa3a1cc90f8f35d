#include "ui/shell/menus.h"

#include "ui/backups/backupactions.h"
#include "ui/overview/overviewactions.h"
#include "ui/shell/closingguard.h"
#include "ui/shell/languagemenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/panes.h"
#include "ui/shell/rehearsallink.h"
#include "ui/shell/restoredesk.h"
#include "ui/shell/thememenu.h"
#include "ui/shell/windowactions.h"
#include "ui/verify/verifyactions.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace ui::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::shell::Menus)
};

QMenu* addMenu(QMenuBar& bar, const QString& title)
{
    QMenu* menu = bar.addMenu(title);
    menu->setToolTipsVisible(true); // they say why a command cannot be given now
    return menu;
}

void addPages(QMenu& view, const Navigation& navigation)
{
    for (const auto& entry : navigation.entries())
        view.addAction(entry.action);
    view.addSeparator();
}

} // namespace

void buildMenus(QMenuBar& bar, const MenuParts& parts)
{
    const auto& window = parts.window;
    QMenu* file = addMenu(bar, Words::tr("&File"));
    file->addAction(window.addDatabase());
    file->addSeparator();
    file->addAction(window.quit());

    QMenu* database = addMenu(bar, Words::tr("&Database"));
    database->addActions({window.switchDatabase(), window.properties()});
    database->addSeparator();
    database->addAction(window.forget());

    const auto& backups = parts.backups;
    QMenu* backup = addMenu(bar, Words::tr("&Backup"));
    backup->addActions({backups.backUpNow(), backups.backUpWith(), backups.backUpPinned()});
    backup->addSeparator();
    const auto& verify = parts.verify;
    backup->addActions({parts.overview.verifyNewest(), backups.verify(), verify.verifyAll(),
                        verify.verifyOverdue()});
    backup->addActions(
        {backups.openReport(), backups.openReadOnly(), backups.compare(), verify.checkAgain()});
    backup->addActions({verify.saveHtml(), verify.savePdf(), verify.saveJson()});
    backup->addSeparator();
    backup->addAction(parts.rehearsal.action());
    backup->addSeparator();
    backup->addAction(backups.pin());
    backup->addActions({backups.showInFolder(), backups.copyPath()});
    backup->addSeparator();
    backup->addAction(backups.remove());
    backup->addSeparator();
    backup->addAction(backups.cancel());

    QMenu* restore = addMenu(bar, Words::tr("&Restore"));
    restore->addActions({backups.restore(), parts.restores.restores()});

    QMenu* view = addMenu(bar, Words::tr("&View"));
    addPages(*view, parts.navigation);
    view->addActions({backups.find(), backups.refresh()});
    view->addActions({parts.panes.next(), parts.panes.previous()});
    view->addSeparator();
    view->addMenu(new ThemeMenu(parts.settings, view));
    view->addMenu(new LanguageMenu(parts.language, view));
    view->addAction(parts.guard.keepRunning());

    addMenu(bar, Words::tr("&Help"))->addAction(window.about());
}

} // namespace ui::shell
