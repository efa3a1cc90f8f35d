#pragma once

#include "ui/report/mapgrid.h"
#include "ui/report/squarelist.h"

#include <functional>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::report {

class SquareTiles;

/// Paints squares and, at the start of some rows, the number of their first page.
class MapPicture
{
public:
    MapPicture(const SquareList& squares, const MapGrid& grid, const theme::Tokens& tokens);

    /// Room for the largest page number, with the gap to the squares. The size bar has it too, so
    /// that the two line up.
    static double labelWidth(const core::proof::Report& report);
    /// Of some rows, without labels that stick out.
    [[nodiscard]] double heightOf(std::size_t rows) const;

    struct Look
    {
        std::size_t firstRow = 0;
        std::size_t rows = 0;
        std::function<bool(std::size_t place)> isFaded{}; ///< none: no square is
        const SquareTiles* tiles = nullptr; ///< of the size of the grid; none: painted as shapes
    };
    /// `origin` is the top left corner of the first row's first square; the labels are beside it.
    void paint(QPainter& painter, const QPointF& origin, const Look& look) const;

private:
    void paintLabel(QPainter& painter, const QPointF& origin, std::size_t row,
                    const Look& look) const;

    const SquareList& m_squares;
    const MapGrid& m_grid;
    const theme::Tokens& m_tokens;
};

} // namespace ui::report
