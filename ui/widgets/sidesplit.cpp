#include "ui/widgets/sidesplit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace ui::widgets {

namespace {

constexpr int kGap = 12;

} // namespace

SideSplit::SideSplit(QWidget& main, QWidget& side, const Plan& plan, QSettings& settings)
    : m_main(main)
    , m_side(side)
    , m_plan(plan)
    , m_settings(settings)
    , m_splitter(new QSplitter)
{
    m_splitter->setObjectName(plan.name);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(kGap);
    m_splitter->addWidget(&main);
    m_splitter->addWidget(&side);
    main.setMinimumWidth(plan.leastMain);
    side.setMinimumWidth(plan.leastSide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(m_plan.key, m_side.width()); });
    takeSides();
}

void SideSplit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        takeSides();
}

/// A QSplitter (6.4) that is read from the right has all its parts a pixel beyond its edge. This
/// one is read from the left everywhere, and its parts change places.
void SideSplit::takeSides()
{
    m_splitter->setLayoutDirection(Qt::LeftToRight);
    for (QWidget* part : {&m_main, &m_side})
        part->setLayoutDirection(layoutDirection());
    m_splitter->insertWidget(isRightToLeft() ? 0 : 1, &m_side);
    fit();
}

void SideSplit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Extra width goes to the large part.
void SideSplit::fit()
{
    const int room = width() - kGap;
    const int usual = std::max(m_plan.usualSide, static_cast<int>(m_plan.share * room));
    const int wanted = m_settings.value(m_plan.key, usual).toInt();
    const int most = std::max(m_plan.leastSide, room - m_plan.leastMain);
    const int side = std::clamp(wanted, m_plan.leastSide, most);
    m_splitter->setSizes(isRightToLeft() ? QList{side, room - side} : QList{room - side, side});
}

} // namespace ui::widgets
