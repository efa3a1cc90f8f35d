#include "tests/shots/scenes.h"
#include "ui/desktop/tray.h"
#include "ui/shell/aboutdialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

void aboutDialog(const Take& take)
{
    ui::shell::AboutDialog dialog;
    dialog.show();
    QTest::qWait(50);
    take(dialog);
}

/// Every health at every size, on a light and on a dark panel.
void trayIcons(const Take& take)
{
    QWidget sheet;
    auto* rows = new QGridLayout(&sheet);
    using ui::theme::Status;
    const std::optional<Status> all[] = {std::nullopt, Status::Ok, Status::Warning, Status::Error,
                                         Status::NotChecked};
    int row = 0;
    for (const auto& status : all) {
        int column = 0;
        for (const QColor& panel : {QColor(Qt::white), QColor(u"#2e3436"_s), QColor(Qt::black)}) {
            for (const int side : {16, 22, 24, 32, 48, 64}) {
                auto* icon = new QLabel;
                icon->setAutoFillBackground(true);
                icon->setPalette(panel);
                icon->setPixmap(ui::desktop::trayIcon(status).pixmap(QSize(side, side), 1.0));
                rows->addWidget(icon, row, column++);
            }
        }
        ++row;
    }
    sheet.show();
    take(sheet);
}

} // namespace

std::vector<Scene> programScenes()
{
    return {{u"14-about"_s, &aboutDialog}, {u"15-tray-icons"_s, &trayIcons}};
}

} // namespace shots
