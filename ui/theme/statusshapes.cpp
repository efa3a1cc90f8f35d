#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::theme {

namespace {

/// Draws on a grid of 16 x 16 units, whatever the real size.
class Grid
{
public:
    Grid(QPainter& painter, const QRectF& rect)
        : m_painter(painter)
        , m_unit(std::min(rect.width(), rect.height()) / 16)
        , m_origin(rect.center() - QPointF(8 * m_unit, 8 * m_unit))
    {
    }

    [[nodiscard]] QPointF at(double x, double y) const { return m_origin + QPointF(x, y) * m_unit; }

    [[nodiscard]] QPen pen(const QColor& colour, double width) const
    {
        return {colour, width * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }

    void disc(const QColor& fill, double x, double y, double radius) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawEllipse(at(x, y), radius * m_unit, radius * m_unit);
    }

    void ring(const QPen& pen, double radius) const
    {
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(at(8, 8), radius * m_unit, radius * m_unit);
    }

    void line(const QPen& pen, const QPointF& from, const QPointF& to) const
    {
        m_painter.setPen(pen);
        m_painter.drawLine(at(from.x(), from.y()), at(to.x(), to.y()));
    }

    [[nodiscard]] QPolygonF polygon(std::initializer_list<QPointF> points) const
    {
        QPolygonF shape;
        for (const QPointF& point : points)
            shape << at(point.x(), point.y());
        return shape;
    }

private:
    QPainter& m_painter;
    double m_unit;
    QPointF m_origin;
};

void tickedDisc(QPainter& painter, const Grid& grid, const Tokens& tokens)
{
    grid.disc(tokens.okFill, 8, 8, 7);
    painter.setPen(grid.pen(tokens.mark, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(grid.polygon({{4.9, 8.3}, {7.1, 10.5}, {11.2, 5.9}}));
}

void triangle(QPainter& painter, const Grid& grid, const Tokens& tokens)
{
    painter.setPen(grid.pen(tokens.warnEdge, 1.6));
    painter.setBrush(tokens.warnFill);
    painter.drawPolygon(grid.polygon({{8, 1.9}, {14.6, 13.4}, {1.4, 13.4}}));
    grid.line(grid.pen(tokens.warnMark, 1.8), {8, 5.9}, {8, 9.2});
    grid.disc(tokens.warnMark, 8, 11.7, 1.05);
}

void octagon(QPainter& painter, const Grid& grid, const Tokens& tokens)
{
    painter.setPen(grid.pen(tokens.errFill, 0.8));
    painter.setBrush(tokens.errFill);
    painter.drawPolygon(grid.polygon({{4.9, 1.1},
                                      {11.1, 1.1},
                                      {14.9, 4.9},
                                      {14.9, 11.1},
                                      {11.1, 14.9},
                                      {4.9, 14.9},
                                      {1.1, 11.1},
                                      {1.1, 4.9}}));
    grid.line(grid.pen(tokens.mark, 1.8), {5.5, 5.5}, {10.5, 10.5});
    grid.line(grid.pen(tokens.mark, 1.8), {10.5, 5.5}, {5.5, 10.5});
}

void arc(QPainter& painter, const Grid& grid, const Tokens& tokens, double turn)
{
    grid.ring(grid.pen(mix(tokens.marker, tokens.surface, 0.7), 2), 6);
    painter.setPen(grid.pen(tokens.marker, 2));
    const int start = static_cast<int>(std::lround((90 - turn * 360) * 16));
    painter.drawArc(QRectF(grid.at(2, 2), grid.at(14, 14)), start, -220 * 16);
}

void roundedSquare(QPainter& painter, const Grid& grid, const Tokens& tokens)
{
    const QRectF square(grid.at(1.4, 1.4), grid.at(14.6, 14.6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.infoFill);
    painter.drawRoundedRect(square, square.width() * 0.3, square.width() * 0.3);
    grid.disc(tokens.mark, 8, 4.9, 1.1);
    grid.line(grid.pen(tokens.mark, 1.8), {8, 7.7}, {8, 11.4});
}

void dashedRing(const Grid& grid, const Tokens& tokens)
{
    QPen dashes = grid.pen(tokens.neutral, 1.6);
    dashes.setCapStyle(Qt::FlatCap);
    dashes.setDashPattern({1.6, 1.9});
    grid.ring(dashes, 6.1);
    grid.line(grid.pen(tokens.neutral, 1.7), {5.6, 8}, {10.4, 8});
}

void questionRing(QPainter& painter, const Grid& grid, const Tokens& tokens)
{
    grid.ring(grid.pen(tokens.neutral, 1.6), 6.3);
    QPainterPath hook(grid.at(6.2, 6.5));
    hook.cubicTo(grid.at(6.3, 3.9), grid.at(10, 4.1), grid.at(9.9, 6.4));
    hook.cubicTo(grid.at(9.8, 7.8), grid.at(8, 7.8), grid.at(8, 9.3));
    painter.setPen(grid.pen(tokens.neutral, 1.6));
    painter.drawPath(hook);
    grid.disc(tokens.neutral, 8, 11.4, 0.95);
}

/// The mark of what is pinned, on timelines as in lists; the command to pin has the thumbtack.
void drop(QPainter& painter, const Grid& grid, const Tokens& tokens)
{
    QPainterPath outline(grid.at(8, 15));
    outline.cubicTo(grid.at(5.2, 10.9), grid.at(2.3, 9), grid.at(2.7, 5.1));
    outline.cubicTo(grid.at(2.9, -0.5), grid.at(13.1, -0.5), grid.at(13.3, 5.1));
    outline.cubicTo(grid.at(13.7, 9), grid.at(10.8, 10.9), grid.at(8, 15));
    painter.setPen(grid.pen(mix(tokens.pinFill, tokens.text, 0.18), 1.2));
    painter.setBrush(tokens.pinFill);
    painter.drawPath(outline);
    painter.setPen(Qt::NoPen);
    grid.disc(tokens.mark, 8, 5.9, 1.9);
}

void pausedRing(const Grid& grid, const Tokens& tokens)
{
    grid.ring(grid.pen(tokens.control, 1.6), 6.1);
    grid.line(grid.pen(tokens.neutral, 1.7), {6.4, 5.8}, {6.4, 10.2});
    grid.line(grid.pen(tokens.neutral, 1.7), {9.6, 5.8}, {9.6, 10.2});
}

} // namespace

void drawStatus(QPainter& painter, const QRectF& rect, Status status, const Tokens& tokens,
                double turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Grid grid(painter, snapped(painter, rect));
    switch (status) {
    case Status::Ok:
    case Status::Verified: tickedDisc(painter, grid, tokens); break;
    case Status::Warning: triangle(painter, grid, tokens); break;
    case Status::Error:
    case Status::Damaged: octagon(painter, grid, tokens); break;
    case Status::Running: arc(painter, grid, tokens, turn); break;
    case Status::Note: roundedSquare(painter, grid, tokens); break;
    case Status::NotChecked: dashedRing(grid, tokens); break;
    case Status::CannotJudge: questionRing(painter, grid, tokens); break;
    case Status::Waiting: grid.ring(grid.pen(tokens.control, 1.6), 6.1); break;
    case Status::Off: pausedRing(grid, tokens); break;
    case Status::Pinned: drop(painter, grid, tokens); break;
    }
    painter.restore();
}

QIcon statusIcon(Status status, const Tokens& tokens)
{
    constexpr int side = 16;
    constexpr int sharp = 2;
    QPixmap pixmap(side * sharp, side * sharp);
    pixmap.setDevicePixelRatio(sharp);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawStatus(painter, QRectF(0, 0, side, side), status, tokens);
    painter.end();
    return pixmap;
}

} // namespace ui::theme
