#include "ui/theme/paint.h"

#include "ui/theme/direction.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace ui::theme {

namespace {

const Tokens& tokensOf(const QPainter& painter)
{
    return tokensFor(dynamic_cast<const QWidget*>(painter.device()));
}

/// A painter that renders a widget into an image does not know where reading starts.
Qt::LayoutDirection layoutOf(const QPainter& painter)
{
    const auto* widget = dynamic_cast<const QWidget*>(painter.device());
    return widget != nullptr ? widget->layoutDirection() : QGuiApplication::layoutDirection();
}

/// Where things begin: a picture in which time runs from the left has a direction of its own.
Qt::LayoutDirection directionOf(const QPainter& painter)
{
    return painter.layoutDirection() != Qt::LayoutDirectionAuto ? painter.layoutDirection()
                                                                : layoutOf(painter);
}

void fillPath(QPainter& painter, const QPainterPath& path, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, colour);
    painter.restore();
}

QRectF inset(const QRectF& rect, double by)
{
    return rect.adjusted(by, by, -by, -by);
}

} // namespace

QColor mix(const QColor& from, const QColor& to, double amount)
{
    const auto between = [amount](float a, float b) { return a + (b - a) * float(amount); };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()), between(from.alphaF(), to.alphaF()));
}

double pixelRatio(const QPainter& painter)
{
    const QTransform toDevice = painter.deviceTransform();
    if (toDevice.type() <= QTransform::TxScale && toDevice.m11() > 0)
        return toDevice.m11();
    return painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1;
}

double hair(const QPainter& painter)
{
    const double ratio = pixelRatio(painter);
    return std::max(1.0, std::floor(ratio + 0.01)) / ratio;
}

QRectF snapped(const QPainter& painter, const QRectF& rect)
{
    const QTransform toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    const QRectF device = toDevice.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

QPainterPath roundPath(const QRectF& rect, double radius, Corners corners)
{
    const double size = std::min({radius * 2, rect.width(), rect.height()});
    const auto at = [&](Corner corner) { return corners.testFlag(corner) ? size : 0.0; };
    const double topLeft = at(Corner::TopLeft);
    const double topRight = at(Corner::TopRight);
    const double bottomRight = at(Corner::BottomRight);
    const double bottomLeft = at(Corner::BottomLeft);

    QPainterPath path(QPointF(rect.left() + topLeft / 2, rect.top()));
    const auto turn = [&path](double x, double y, double by, double angle) {
        if (by > 0)
            path.arcTo(QRectF(x, y, by, by), angle, -90);
        else
            path.lineTo(x, y);
    };
    turn(rect.right() - topRight, rect.top(), topRight, 90);
    turn(rect.right() - bottomRight, rect.bottom() - bottomRight, bottomRight, 0);
    turn(rect.left(), rect.bottom() - bottomLeft, bottomLeft, 270);
    turn(rect.left(), rect.top(), topLeft, 180);
    path.closeSubpath();
    return path;
}

void box(QPainter& painter, const QRectF& rect, const BoxLook& look)
{
    const QRectF outer = snapped(painter, rect);
    const double width = look.lineWidth > 0 ? look.lineWidth : hair(painter);
    if (!look.line.isValid()) {
        fillPath(painter, roundPath(outer, look.radius, look.corners), look.fill);
        return;
    }
    // Edge, then inside: a pen would straddle pixels at 1.25x and 1.5x.
    fillPath(painter, roundPath(outer, look.radius, look.corners), look.line);
    const double innerRadius = std::max(0.0, look.radius - width);
    fillPath(painter, roundPath(inset(outer, width), innerRadius, look.corners), look.fill);
}

void frame(QPainter& painter, const QRectF& rect, const BoxLook& look)
{
    const QRectF outer = snapped(painter, rect);
    const double width = look.lineWidth > 0 ? look.lineWidth : hair(painter);
    QPainterPath path = roundPath(outer, look.radius, look.corners);
    path.addPath(roundPath(inset(outer, width), std::max(0.0, look.radius - width), look.corners));
    path.setFillRule(Qt::OddEvenFill);
    fillPath(painter, path, look.line);
}

void hline(QPainter& painter, double left, double right, double y, const QColor& colour)
{
    const double top = snapped(painter, QRectF(left, y, 1, 1)).top();
    painter.fillRect(QRectF(left, top, right - left, hair(painter)), colour);
}

void vline(QPainter& painter, double x, double top, double bottom, const QColor& colour)
{
    const double left = snapped(painter, QRectF(x, top, 1, 1)).left();
    painter.fillRect(QRectF(left, top, hair(painter), bottom - top), colour);
}

void hatch(QPainter& painter, const QRectF& rect, const QColor& colour, double step)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    const int lines = static_cast<int>((rect.width() + rect.height()) / step) + 1;
    for (int i = 0; i <= lines; ++i) {
        const double x = rect.left() - rect.height() + i * step;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, double radius, Corners corners)
{
    const Tokens& tokens = tokensOf(painter);
    BoxLook look{.radius = radius, .line = tokens.focus, .corners = corners, .lineWidth = 2};
    frame(painter, rect, look);
    look.line = tokens.surface;
    look.radius = std::max(1.0, radius - 2);
    look.lineWidth = hair(painter);
    frame(painter, inset(rect, 2), look);
}

void text(QPainter& painter, const QRectF& rect, const QString& line, const TextLook& look)
{
    painter.save();
    const QFont face = font(look.role);
    painter.setFont(face);
    painter.setPen(look.ink);
    // Half a pixel of grace: the width of a label was rounded when it was laid out.
    const QString shown = QFontMetricsF(face).elidedText(line, look.elide, rect.width() + 0.5);
    const Qt::Alignment alignment = QStyle::visualAlignment(directionOf(painter), look.alignment);
    // SQL reads from the left everywhere.
    const bool isCode = look.role == Role::Mono || look.role == Role::MonoSmall;
    painter.setLayoutDirection(isCode ? Qt::LeftToRight : lineDirection(line, layoutOf(painter)));
    painter.drawText(rect, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    painter.restore();
}

double textWidth(const QString& line, Role role)
{
    return QFontMetricsF(font(role)).horizontalAdvance(line);
}

int lineHeight(Role role)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font(role)).height()));
}

} // namespace ui::theme
