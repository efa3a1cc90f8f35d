#include "ui/theme/paint.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace ui::theme {

namespace {

QRectF indicatorSquare(const QStyleOption& option, const QPainter& painter)
{
    constexpr double kSide = 16;
    const QPointF centre = QRectF(option.rect).center();
    return snapped(painter, QRectF(centre.x() - kSide / 2, centre.y() - kSide / 2, kSide, kSide));
}

BoxLook indicatorLook(const QStyleOption& option, double radius, bool filled)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor accent = enabled ? tokens.accent : tokens.disabled;
    return {.radius = radius,
            .fill = filled ? accent : tokens.field,
            .line = filled ? accent
                : enabled  ? tokens.control
                           : tokens.border,
            .lineWidth = 1.25};
}

} // namespace

void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QRectF square = indicatorSquare(option, painter);
    box(painter, square, indicatorLook(option, 3, on || partly));
    if (!on && !partly)
        return;
    const QPointF origin = square.topLeft();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(tokensFor(option.palette).onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (partly)
        painter.drawLine(origin + QPointF(4.3, 8), origin + QPointF(11.7, 8));
    else
        painter.drawPolyline(QPolygonF{origin + QPointF(4, 8.3), origin + QPointF(6.8, 11),
                                       origin + QPointF(12, 5.2)});
    painter.restore();
}

void drawRadioButton(const QStyleOption& option, QPainter& painter)
{
    const bool on = option.state & QStyle::State_On;
    const QRectF square = indicatorSquare(option, painter);
    box(painter, square, indicatorLook(option, 8, on));
    if (on)
        box(painter, square.adjusted(5, 5, -5, -5),
            {.radius = 3, .fill = tokensFor(option.palette).onAccent});
}

} // namespace ui::theme
