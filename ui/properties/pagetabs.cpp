#include "ui/properties/pagetabs.h"

#include "ui/theme/roles.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace ui::properties {

PageTabs::PageTabs(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int page, bool isChosen) {
        if (isChosen)
            Q_EMIT chosen(page);
    });
}

void PageTabs::addTab(const QString& name, const QString& words)
{
    auto* tab = new QPushButton(words);
    tab->setObjectName(name);
    tab->setCheckable(true);
    tab->setAutoDefault(false);
    const auto page = static_cast<int>(m_tabs.size());
    m_group->addButton(tab, page);
    m_layout->insertWidget(page, tab);
    tab->setChecked(page == 0);
    theme::setCorners(tab, page == 0 ? theme::kLeftCorners : theme::kRightCorners);
    if (page > 1)
        theme::setCorners(m_tabs.back().button, {}); // it stands between two others now
    m_tabs.push_back({.button = tab});
}

void PageTabs::setHasProblem(int page, bool hasProblem)
{
    Tab& tab = m_tabs.at(static_cast<std::size_t>(page));
    if (std::exchange(tab.hasProblem, hasProblem) != hasProblem)
        showMarks();
}

void PageTabs::showMarks()
{
    const QIcon mark = theme::statusIcon(theme::Status::Error, theme::tokensFor(this));
    for (const Tab& tab : m_tabs) {
        const QString words =
            tab.hasProblem ? tr("Something on this page cannot be saved.") : QString();
        tab.button->setIcon(tab.hasProblem ? mark : QIcon());
        tab.button->setToolTip(words);
        tab.button->setAccessibleDescription(words);
    }
}

void PageTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

} // namespace ui::properties
