#include "ui/overview/scrolledpage.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::overview {

namespace {

constexpr int kPageMargin = 20;
constexpr int kBottom = 16;
constexpr int kGap = 12;

} // namespace

ScrolledPage::ScrolledPage(QWidget* parent)
    : QScrollArea(parent)
    , m_rows(nullptr)
{
    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setSpacing(kGap);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrolledPage::keepMargins);
    keepMargins();
}

void ScrolledPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepMargins();
}

void ScrolledPage::keepMargins()
{
    const QScrollBar* bar = verticalScrollBar();
    const int taken = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    const int beside = std::max(0, kPageMargin - taken);
    const bool mirrored = isRightToLeft();
    m_rows->setContentsMargins(mirrored ? beside : kPageMargin, 0, mirrored ? kPageMargin : beside,
                               kBottom);
}

} // namespace ui::overview
