#include "ui/backups/sidepane.h"

#include "ui/theme/roles.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

constexpr int kPaneWidth = 332;
constexpr int kLeastPaneWidth = 300;
constexpr QLatin1StringView kWidthKey("backups/detailsWidth");

} // namespace

SidePane::SidePane(QWidget& list, QWidget& pane, QSettings& settings)
    : m_list(list)
    , m_pane(pane)
    , m_settings(settings)
    , m_splitter(new QSplitter)
    , m_tabs(new QWidget)
    , m_group(new QButtonGroup(this))
    , m_listTab(addTab(u"listTab"_s))
    , m_paneTab(addTab(u"detailsTab"_s))
{
    theme::setCorners(m_listTab, theme::kLeftCorners);
    theme::setCorners(m_paneTab, theme::kRightCorners);
    m_listTab->setChecked(true);
    auto* tabs = new QHBoxLayout(m_tabs);
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->setSpacing(0);
    tabs->addWidget(m_listTab);
    tabs->addWidget(m_paneTab);
    tabs->addStretch(1);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(&list);
    m_splitter->addWidget(&pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    pane.setMinimumWidth(kLeastPaneWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addWidget(m_splitter, 1);
    connect(m_group, &QButtonGroup::buttonToggled, this, &SidePane::showParts);
    connect(m_splitter, &QSplitter::splitterMoved, this, &SidePane::rememberWidth);
    takeSides();
    showParts();
}

QPushButton* SidePane::addTab(const QString& name)
{
    auto* tab = new QPushButton;
    tab->setObjectName(name);
    tab->setCheckable(true);
    tab->setAutoDefault(false);
    m_group->addButton(tab);
    return tab;
}

void SidePane::setTitles(const QString& list, const QString& pane)
{
    m_listTab->setText(list);
    m_paneTab->setText(pane);
}

void SidePane::setLeastListWidth(int pixels)
{
    if (pixels == m_leastListWidth)
        return;
    m_leastListWidth = pixels;
    reflow();
}

void SidePane::setPaneVisible(bool visible)
{
    m_paneVisible = visible;
    showParts();
}

void SidePane::showList()
{
    m_listTab->setChecked(true);
}

void SidePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        takeSides();
}

/// A QSplitter (6.4) that is read from the right has all its parts a pixel beyond its edge. This
/// one is read from the left everywhere, and its parts change places.
void SidePane::takeSides()
{
    m_splitter->setLayoutDirection(Qt::LeftToRight);
    for (QWidget* part : {&m_list, &m_pane})
        part->setLayoutDirection(layoutDirection());
    m_splitter->insertWidget(isRightToLeft() ? 0 : 1, &m_pane);
}

void SidePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    reflow();
}

void SidePane::reflow()
{
    const int gap = m_splitter->handleWidth();
    m_narrow = width() < m_leastListWidth + gap + kLeastPaneWidth;
    showParts();
    if (m_narrow || width() == 0)
        return;
    // Extra width goes to the list; the pane keeps what a person gave it, as long as there is room.
    const int most = width() - gap - m_leastListWidth;
    const int wanted = m_settings.value(kWidthKey, kPaneWidth).toInt();
    const int pane = std::clamp(wanted, kLeastPaneWidth, std::max(kLeastPaneWidth, most));
    const int list = width() - gap - pane;
    m_splitter->setSizes(isRightToLeft() ? QList{pane, list} : QList{list, pane});
}

void SidePane::showParts()
{
    const bool tabbed = m_narrow && m_paneVisible;
    m_tabs->setVisible(tabbed);
    m_list.setVisible(!tabbed || m_listTab->isChecked());
    m_pane.setVisible(m_paneVisible && (!tabbed || m_paneTab->isChecked()));
}

void SidePane::rememberWidth()
{
    m_settings.setValue(kWidthKey, m_pane.width());
}

} // namespace ui::backups
