#include "ui/report/mappicture.h"

#include "ui/report/sizebarpicture.h"
#include "ui/report/squarepainter.h"
#include "ui/report/squaretiles.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::report {

namespace {

constexpr std::size_t kRowsPerLabel = 8;
constexpr double kLabelLead = 4; ///< the focus ring of a widget is there
constexpr double kLabelGap = 6;

} // namespace

MapPicture::MapPicture(const SquareList& squares, const MapGrid& grid, const theme::Tokens& tokens)
    : m_squares(squares)
    , m_grid(grid)
    , m_tokens(tokens)
{
}

double MapPicture::labelWidth(const core::proof::Report& report)
{
    const std::size_t pages = report.map ? report.map->kinds.size() : 0;
    const QString number = QLocale().toString(static_cast<qulonglong>(pages));
    const double widest = std::max(theme::textWidth(number, theme::Role::Micro),
                                   theme::textWidth(SizeBarPicture::title(), theme::Role::Micro));
    return kLabelLead + std::ceil(widest) + kLabelGap;
}

double MapPicture::heightOf(std::size_t rows) const
{
    return rows == 0 ? 0 : double(rows - 1) * m_grid.pitch + m_grid.size;
}

void MapPicture::paint(QPainter& painter, const QPointF& origin, const Look& look) const
{
    const std::size_t begin = look.firstRow * m_grid.columns;
    const std::size_t end =
        std::min(m_squares.count(), (look.firstRow + look.rows) * m_grid.columns);
    for (std::size_t place = begin; place < end; ++place) {
        const QRectF rect = m_grid.rectOf(place, look.firstRow).translated(origin);
        const core::proof::PageClass kind = m_squares.at(place).kind;
        const bool faded = look.isFaded && look.isFaded(place);
        if (look.tiles != nullptr)
            look.tiles->draw(painter, rect.topLeft(), kind, faded);
        else
            drawSquare(painter, rect, kind, m_tokens, faded ? kFadedStrength : 1);
    }
    for (std::size_t row = look.firstRow; row * m_grid.columns < end; ++row) {
        if (row % kRowsPerLabel == 0)
            paintLabel(painter, origin, row, look);
    }
}

void MapPicture::paintLabel(QPainter& painter, const QPointF& origin, std::size_t row,
                            const Look& look) const
{
    const auto first = qulonglong(row) * m_grid.columns * m_squares.pagesPerSquare() + 1;
    const QRectF square = m_grid.rectOf(row * m_grid.columns, look.firstRow).translated(origin);
    const double height = theme::lineHeight(theme::Role::Micro);
    const double width = origin.x() - kLabelGap;
    // Half of a line is higher than a square: the first number stays below the upper edge.
    const double top = std::max(0.0, square.center().y() - height / 2);
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    theme::text(painter, QRectF(origin.x() - kLabelGap - width, top, width, height),
                QLocale().toString(first),
                {.role = theme::Role::Micro,
                 .ink = m_tokens.text3,
                 .alignment = Qt::AlignRight | Qt::AlignVCenter,
                 .elide = Qt::ElideNone});
    painter.restore();
}

} // namespace ui::report
