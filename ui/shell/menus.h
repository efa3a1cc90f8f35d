#pragma once

class QMenuBar;
class QSettings;

namespace ui::backups {
class BackupActions;
}
namespace ui::overview {
class OverviewActions;
}

namespace ui::verify {
class VerifyActions;
}

namespace ui::shell {

class ClosingGuard;
class Language;
class Navigation;
class Panes;
class RestoreDesk;
class RehearsalLink;
class WindowActions;

/// Every command of the program, by topic. The parts must outlive the menus.
struct MenuParts
{
    const WindowActions& window;
    const backups::BackupActions& backups;
    const overview::OverviewActions& overview;
    const verify::VerifyActions& verify;
    const RestoreDesk& restores;
    const RehearsalLink& rehearsal;
    const Navigation& navigation;
    const Panes& panes;
    const ClosingGuard& guard;
    QSettings& settings;
    Language& language;
};

void buildMenus(QMenuBar& bar, const MenuParts& parts);

} // namespace ui::shell
