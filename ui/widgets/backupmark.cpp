#include "ui/widgets/backupmark.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace ui::widgets {

namespace {

constexpr double kRadius = 4.4;
constexpr double kEdge = 1.25;
constexpr double kStatus = 14;

/// Brings a shape forward from shaded days and tinted sections.
QPen edge(const QColor& fill, const theme::Tokens& tokens)
{
    return {theme::mix(fill, tokens.text, 0.18), kEdge};
}

void drawPin(QPainter& painter, const QPointF& centre, const theme::Tokens& tokens)
{
    // On a grid whose unit is half the width of the head.
    constexpr double kUnit = 5.5;
    const auto at = [&](double x, double y) { return centre + QPointF(x, y) * kUnit; };
    QPainterPath drop(at(0, 1.45));
    drop.cubicTo(at(-0.5, 0.7), at(-1.03, 0.35), at(-0.97, -0.35));
    drop.cubicTo(at(-0.92, -1.55), at(0.92, -1.55), at(0.97, -0.35));
    drop.cubicTo(at(1.03, 0.35), at(0.5, 0.7), at(0, 1.45));
    painter.setPen(edge(tokens.pinFill, tokens));
    painter.setBrush(tokens.pinFill);
    painter.drawPath(drop);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.mark);
    painter.drawEllipse(at(0, -0.36), 0.34 * kUnit, 0.34 * kUnit);
}

} // namespace

void drawBackupMark(QPainter& painter, const QPointF& centre, theme::Status status, bool pinned,
                    const theme::Tokens& tokens)
{
    if (status != theme::Status::Verified && status != theme::Status::Ok) {
        const QPointF corner(kStatus / 2, kStatus / 2);
        theme::drawStatus(painter, QRectF(centre - corner, centre + corner), status, tokens);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (pinned) {
        drawPin(painter, centre, tokens);
    } else {
        painter.setPen(edge(tokens.mapTable, tokens));
        painter.setBrush(tokens.mapTable);
        painter.drawEllipse(centre, kRadius, kRadius);
    }
    painter.restore();
}

} // namespace ui::widgets
