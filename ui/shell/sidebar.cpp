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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr int kWidth = 217;
constexpr int kPad = 10;

} // namespace

Sidebar::Sidebar(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_navigation(parts.navigation)
    , m_pages(new widgets::NavList)
{
    setObjectName(u"sidebar"_s);
    setFixedWidth(kWidth);
    auto* switcher = new DatabaseSwitcher(
        parts.databases, {parts.actions.properties(), parts.actions.addDatabase()});
    m_pages->setObjectName(u"pageList"_s);
    fillList();
    auto* add = new QPushButton;
    add->setObjectName(u"addButton"_s);
    add->setAutoDefault(false);
    theme::setLeading(add);
    widgets::follow(*add, *parts.actions.addDatabase());

    auto* layout = new QVBoxLayout(this);
    const int edge = 1; // beside the page
    const bool mirrored = isRightToLeft();
    layout->setContentsMargins(mirrored ? kPad + edge : kPad, 12, mirrored ? kPad : kPad + edge,
                               kPad);
    layout->setSpacing(10);
    layout->addWidget(switcher);
    layout->addWidget(m_pages, 1);
    layout->addWidget(add);
    connect(parts.actions.switchDatabase(), &QAction::triggered, switcher,
            &DatabaseSwitcher::openMenu);
}

void Sidebar::fillList()
{
    for (const auto& entry : m_navigation.entries())
        m_pages->addPage(entry.icon, entry.action->iconText());
    connect(m_pages, &widgets::NavList::currentPageChanged, this, [this](int page) {
        m_navigation.choose(m_navigation.entries().at(static_cast<std::size_t>(page)).page);
    });
    connect(m_pages, &widgets::NavList::pageEntered, this, &Sidebar::pageEntered);
}

void Sidebar::setPage(std::optional<Page> page)
{
    const QSignalBlocker quiet(m_pages); // nobody chose it here
    m_pages->setCurrentRow(-1);
    const auto& entries = m_navigation.entries();
    const auto found = std::ranges::find(entries, page, &Navigation::Entry::page);
    if (found != entries.end())
        m_pages->setCurrentPage(static_cast<int>(found - entries.begin()));
}

void Sidebar::setBadge(Page page, theme::Status status, int count)
{
    const auto& entries = m_navigation.entries();
    const auto found = std::ranges::find(entries, page, &Navigation::Entry::page);
    m_pages->setBadge(static_cast<int>(found - entries.begin()), status, count);
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
