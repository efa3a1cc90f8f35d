#include "ui/shell/sidebar.h"

#include "ui/shell/databaseswitcher.h"
#include "ui/shell/windowactions.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/navlist.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr int kWidth = 217;
constexpr int kPad = 10;

} // namespace

Sidebar::Sidebar(Databases& databases, const WindowActions& actions, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setFixedWidth(kWidth);
    auto* switcher = new DatabaseSwitcher(databases, {actions.properties(), actions.addDatabase()});
    auto* pages = new widgets::NavList;
    pages->setObjectName(u"pageList"_s);
    pages->addPage(u"backups"_s, tr("Backups"));
    pages->setCurrentPage(0);
    auto* add = new QPushButton;
    add->setObjectName(u"addButton"_s);
    add->setAutoDefault(false);
    theme::setLeading(add);
    widgets::follow(*add, *actions.addDatabase());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPad, 12, kPad + 1, kPad);
    layout->setSpacing(10);
    layout->addWidget(switcher);
    layout->addWidget(pages, 1);
    layout->addWidget(add);
    connect(actions.switchDatabase(), &QAction::triggered, switcher, &DatabaseSwitcher::openMenu);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sidebar);
    const double edge = width() - theme::hair(painter);
    theme::vline(painter, layoutDirection() == Qt::RightToLeft ? 0 : edge, 0, height(),
                 tokens.border);
}

} // namespace ui::shell
