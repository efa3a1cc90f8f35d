#include "ui/rehearsal/rehearsalchart.h"

#include "ui/rehearsal/chartpicture.h"
#include "ui/rehearsal/pastwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tablecontent.h"
#include "ui/widgets/tablemenu.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::rehearsal {

RehearsalChart::RehearsalChart(core::Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
{
    widgets::installPaintedItems();
    setObjectName(u"rehearsalChart"_s);
    setAccessibleName(tr("Rehearsals in time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    new widgets::TableMenu(
        *this,
        [this] {
            return pastTable({m_past.rbegin(), m_past.rend()}, m_clock());
        },
        [this] { return m_current >= 0 ? itemSentence(m_current) : QString(); });
}

void RehearsalChart::setPast(const std::vector<core::jobs::PastRehearsal>& past)
{
    m_past.assign(past.rbegin(), past.rend());
    m_hovered = -1;
    m_current = itemCount() - 1;
    setAccessibleDescription(pastSummary(past, m_clock()));
    updateGeometry();
    update();
    describe();
    widgets::announceItems(*this);
}

QSize RehearsalChart::sizeHint() const
{
    return {2 * ChartPicture::leastWidth(), ChartPicture::height()};
}

QSize RehearsalChart::minimumSizeHint() const
{
    return {ChartPicture::leastWidth(), ChartPicture::height()};
}

int RehearsalChart::itemCount() const
{
    return static_cast<int>(m_past.size());
}

QString RehearsalChart::itemSentence(int item) const
{
    return pastSentence(m_past.at(static_cast<std::size_t>(item)), m_clock());
}

QRect RehearsalChart::itemRect(int item) const
{
    return ChartPicture(m_past, size(), layoutDirection()).column(item).toAlignedRect();
}

int RehearsalChart::itemAt(const QPoint& position) const
{
    return ChartPicture(m_past, size(), layoutDirection()).at(position);
}

/// What there is no room for is in the table.
int RehearsalChart::firstShown() const
{
    const ChartPicture picture(m_past, size(), layoutDirection());
    int first = itemCount() - 1;
    while (first > 0 && !picture.column(first - 1).isEmpty())
        --first;
    return first;
}

void RehearsalChart::chooseItem(int item)
{
    if (item < 0 || item >= itemCount() || item == m_current)
        return;
    m_current = item;
    update();
    describe();
    widgets::announceCurrentItem(*this);
}

void RehearsalChart::setHovered(int item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    update();
    describe();
}

void RehearsalChart::describe()
{
    const int item = m_hovered >= 0 ? m_hovered : m_current;
    Q_EMIT described(item >= 0 ? itemSentence(item) : QString());
}

bool RehearsalChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int item = itemAt(help->pos());
    if (item >= 0)
        QToolTip::showText(help->globalPos(), itemSentence(item), this, itemRect(item));
    else
        QToolTip::hideText();
    return true;
}

void RehearsalChart::paintEvent(QPaintEvent*)
{
    const bool byKeyboard = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    ChartPicture(m_past, size(), layoutDirection())
        .paint(painter, theme::tokensFor(this), m_clock(),
               {.current = m_current, .hovered = m_hovered, .focused = byKeyboard});
}

void RehearsalChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    widgets::announceCurrentItem(*this);
}

void RehearsalChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RehearsalChart::keyPressEvent(QKeyEvent* event)
{
    const int first = std::max(0, firstShown());
    switch (event->key()) {
    case Qt::Key_Left: chooseItem(std::max(first, m_current - 1)); break;
    case Qt::Key_Right: chooseItem(m_current + 1); break;
    case Qt::Key_Home: chooseItem(first); break;
    case Qt::Key_End: chooseItem(itemCount() - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void RehearsalChart::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(itemAt(event->position().toPoint()));
}

void RehearsalChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        chooseItem(itemAt(event->position().toPoint()));
}

void RehearsalChart::leaveEvent(QEvent*)
{
    setHovered(-1);
}

void RehearsalChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    updateGeometry(); // type, language or direction
}

} // namespace ui::rehearsal
