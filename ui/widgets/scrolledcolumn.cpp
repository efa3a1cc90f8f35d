#include "ui/widgets/scrolledcolumn.h"

#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::widgets {

namespace {

constexpr int kToBar = 8; ///< at least, from what is shown

} // namespace

ScrolledColumn::ScrolledColumn(const QMargins& margins, QWidget* parent)
    : QScrollArea(parent)
    , m_margins(margins)
    , m_rows(nullptr)
{
    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrolledColumn::keepMargins);
    keepMargins();
}

void ScrolledColumn::setReadByKeys(const QString& name)
{
    setAccessibleName(name);
    const auto fit = [this] {
        setFocusPolicy(verticalScrollBar()->maximum() > 0 ? Qt::TabFocus : Qt::NoFocus);
    };
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, fit);
    fit();
}

void ScrolledColumn::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepMargins();
}

/// The viewport's: the rows lie on it, and fill nothing.
void ScrolledColumn::paintEvent(QPaintEvent*)
{
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    theme::focusRing(painter, viewport()->rect(), theme::kControlRadius);
}

/// The margins are given for reading from the left; the bar stands where reading ends.
void ScrolledColumn::keepMargins()
{
    const QScrollBar* bar = verticalScrollBar();
    QMargins margins = m_margins;
    if (bar->maximum() > 0)
        margins.setRight(std::max(kToBar, margins.right() - bar->sizeHint().width()));
    if (isRightToLeft())
        margins = {margins.right(), margins.top(), margins.left(), margins.bottom()};
    m_rows->setContentsMargins(margins);
}

} // namespace ui::widgets
