#include "ui/verify/reportsplit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

constexpr double kSideShare = 0.4; ///< of the width, unless a person wants another one
constexpr int kUsualSide =
    366; ///< at least, where nobody chose: the names of tables are seen whole
constexpr int kLeastSide = 300;
constexpr int kLeastMap = 360;
constexpr int kGap = 12;
constexpr QLatin1StringView kWidthKey("verify/sideWidth");

} // namespace

ReportSplit::ReportSplit(QWidget& map, QWidget& side, QSettings& settings)
    : m_map(map)
    , m_side(side)
    , m_settings(settings)
    , m_splitter(new QSplitter)
{
    m_splitter->setObjectName(u"reportSplit"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(kGap);
    m_splitter->addWidget(&map);
    m_splitter->addWidget(&side);
    map.setMinimumWidth(kLeastMap);
    side.setMinimumWidth(kLeastSide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(kWidthKey, m_side.width()); });
    takeSides();
}

void ReportSplit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        takeSides();
}

/// A QSplitter (6.4) that is read from the right has all its parts a pixel beyond its edge. This
/// one is read from the left everywhere, and its parts change places.
void ReportSplit::takeSides()
{
    m_splitter->setLayoutDirection(Qt::LeftToRight);
    for (QWidget* part : {&m_map, &m_side})
        part->setLayoutDirection(layoutDirection());
    m_splitter->insertWidget(isRightToLeft() ? 0 : 1, &m_side);
    fit();
}

void ReportSplit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Extra width goes to the map.
void ReportSplit::fit()
{
    const int room = width() - kGap;
    const int usual = std::max(kUsualSide, static_cast<int>(kSideShare * room));
    const int wanted = m_settings.value(kWidthKey, usual).toInt();
    const int side = std::clamp(wanted, kLeastSide, std::max(kLeastSide, room - kLeastMap));
    m_splitter->setSizes(isRightToLeft() ? QList{side, room - side} : QList{room - side, side});
}

} // namespace ui::verify
