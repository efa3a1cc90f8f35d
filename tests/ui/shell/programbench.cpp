#include "tests/ui/shell/programbench.h"

#include "ui/desktop/tray.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace testsupport {

void ProgramBench::open(const QStringList& databases)
{
    program = std::make_unique<ui::shell::Program>(
        window.services(),
        ui::shell::Desktop{
            .hasTray = [this] { return hasTray; },
            .makeNotifier =
                [this](ui::desktop::Notifier&) { return std::make_unique<FakeNotifier>(news); }});
    window.asker.agreesNext = databases.size() > 1; // they are all to be protected
    program->open(databases);
    program->window().activateWindow();
}

bool ProgramBench::isShown(const QString& name) const
{
    const auto* found = find<QWidget>(name);
    return found != nullptr && found->isVisible();
}

QString ProgramBench::trayWords() const
{
    return program->tray()->icon().toolTip();
}

QMenu& ProgramBench::trayMenu() const
{
    return *program->tray()->icon().contextMenu();
}

QAction* ProgramBench::trayAction(const QString& name) const
{
    return trayMenu().findChild<QAction*>(name);
}

} // namespace testsupport
