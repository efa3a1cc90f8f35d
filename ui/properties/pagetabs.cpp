#include "ui/properties/pagetabs.h"

#include "ui/theme/roles.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

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
    const auto page = static_cast<int>(m_hasProblem.size());
    m_hasProblem << false;
    m_group->addButton(tab, page);
    m_layout->insertWidget(page, tab);
    theme::setCorners(tab, page == 0 ? theme::kLeftCorners : theme::kRightCorners);
    tab->setChecked(page == 0);
}

void PageTabs::setHasProblem(int page, bool hasProblem)
{
    if (std::exchange(m_hasProblem[page], hasProblem) != hasProblem)
        showMarks();
}

void PageTabs::showMarks()
{
    const QIcon mark = theme::statusIcon(theme::Status::Error, theme::tokensFor(this));
    for (int page = 0; page < m_hasProblem.size(); ++page) {
        auto& tab = *m_group->button(page);
        const QString words =
            m_hasProblem[page] ? tr("Something on this page cannot be saved.") : QString();
        tab.setIcon(m_hasProblem[page] ? mark : QIcon());
        tab.setToolTip(words);
        tab.setAccessibleDescription(words);
    }
}

void PageTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

} // namespace ui::properties
