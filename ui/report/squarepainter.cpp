#include "ui/report/squarepainter.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace ui::report {

using core::proof::PageClass;

namespace {

constexpr double kTableMix = 0.24; ///< into a dark ground: most of a map is tables
constexpr double kIndexMix = 0.18;
constexpr double kInk = 0.62; ///< of a pattern, from its colour to the mark
constexpr double kHatchInk = 0.5;
constexpr double kHatchStep = 6;
constexpr double kStroke = 1.0 / 6; ///< of the size of a square
constexpr double kDot = 0.2;
constexpr double kHole = 0.3;
constexpr double kCross = 0.24;

bool isDarkGround(const theme::Tokens& tokens)
{
    return tokens.surface.lightness() < 128;
}

QRectF inset(const QRectF& rect, double by)
{
    return rect.adjusted(by, by, -by, -by);
}

void drawLines(QPainter& painter, const QRectF& rect, const QPen& pen,
               std::initializer_list<QLineF> lines)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(pen);
    for (const QLineF& line : lines)
        painter.drawLine(line);
    painter.restore();
}

void drawDot(QPainter& painter, const QRectF& rect, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(rect.center(), rect.width() * kDot, rect.width() * kDot);
    painter.restore();
}

} // namespace

QColor squareColour(PageClass kind, const theme::Tokens& tokens)
{
    const bool dark = isDarkGround(tokens);
    switch (kind) {
    case PageClass::Table:
        return dark ? theme::mix(tokens.mapTable, tokens.surface, kTableMix) : tokens.mapTable;
    case PageClass::Index:
        return dark ? theme::mix(tokens.mapIndex, tokens.surface, kIndexMix) : tokens.mapIndex;
    case PageClass::Overflow: return tokens.mapOverflow;
    case PageClass::Free: return tokens.mapFree;
    case PageClass::Schema: return tokens.mapSchema;
    case PageClass::Damaged: return tokens.mapDamaged;
    case PageClass::Other: break;
    }
    return tokens.control;
}

void drawSquare(QPainter& painter, const QRectF& rect, PageClass kind, const theme::Tokens& tokens,
                double strength)
{
    const QColor fill = theme::mix(tokens.surface, squareColour(kind, tokens), strength);
    const QColor ink = theme::mix(fill, tokens.mark, kInk);
    const double size = rect.width();
    painter.fillRect(rect, fill);
    switch (kind) {
    case PageClass::Table: break;
    case PageClass::Free:
        painter.fillRect(inset(rect, theme::hair(painter)), tokens.surface);
        break;
    case PageClass::Index:
        drawLines(painter, rect, QPen(ink, size * kStroke),
                  {QLineF(rect.bottomLeft(), rect.topRight())});
        break;
    case PageClass::Overflow: drawDot(painter, rect, ink); break;
    case PageClass::Schema:
        painter.fillRect(theme::snapped(painter, inset(rect, size * kHole)), tokens.surface);
        break;
    case PageClass::Damaged: {
        const QRectF cross = inset(rect, size * kCross);
        drawLines(painter, rect,
                  QPen(tokens.mark, std::max(1.1, size * kStroke), Qt::SolidLine, Qt::RoundCap),
                  {QLineF(cross.topLeft(), cross.bottomRight()),
                   QLineF(cross.topRight(), cross.bottomLeft())});
        break;
    }
    case PageClass::Other:
        drawLines(painter, rect, QPen(ink, size * kStroke),
                  {QLineF(rect.left() + size * kCross, rect.center().y(),
                          rect.right() - size * kCross, rect.center().y())});
        break;
    }
}

void drawBarPart(QPainter& painter, const QRectF& rect, PageClass kind, const theme::Tokens& tokens)
{
    const QColor fill = squareColour(kind, tokens);
    if (kind == PageClass::Free) {
        theme::box(painter, rect, {.fill = tokens.surface, .line = fill});
        return;
    }
    painter.fillRect(rect, fill);
    if (kind == PageClass::Index)
        theme::hatch(painter, rect, theme::mix(fill, tokens.mark, kHatchInk), kHatchStep);
}

} // namespace ui::report
