#pragma once

#include <QRectF>

#include <cstddef>

namespace ui::report {

/// Where the squares of a page map stand: from left to right in every language, row below row.
struct MapGrid
{
    double size = 8; ///< of a square
    double pitch = 9; ///< a square and the gap behind it
    std::size_t columns = 1;

    /// All squares and gaps are the same whole number of device pixels wide, `ratio` of them to a
    /// logical one: a gap that is now one pixel, now two, would look like a pattern of its own.
    static MapGrid inWidth(double width, double ratio);

    [[nodiscard]] std::size_t rowsOf(std::size_t squares) const;
    [[nodiscard]] std::size_t rowsIn(double height) const;
    /// Of a square, from the top left corner of the row `firstRow`.
    [[nodiscard]] QRectF rectOf(std::size_t place, std::size_t firstRow = 0) const;

    friend bool operator==(const MapGrid&, const MapGrid&) = default;
};

} // namespace ui::report
