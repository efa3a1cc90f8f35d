#include "ui/report/mapgrid.h"

#include <algorithm>
#include <cmath>

namespace ui::report {

namespace {

constexpr double kSquare = 8;
constexpr double kGap = 1;

} // namespace

MapGrid MapGrid::inWidth(double width, double ratio)
{
    const double size = std::round(kSquare * ratio);
    const double gap = std::max(1.0, std::floor(kGap * ratio + 0.01));
    MapGrid grid{.size = size / ratio, .pitch = (size + gap) / ratio};
    const double columns = std::floor((width + gap / ratio + 0.01) / grid.pitch);
    grid.columns = static_cast<std::size_t>(std::max(1.0, columns));
    return grid;
}

std::size_t MapGrid::rowsOf(std::size_t squares) const
{
    return (squares + columns - 1) / columns;
}

std::size_t MapGrid::rowsIn(double height) const
{
    const double rows = std::floor((height + pitch - size + 0.01) / pitch);
    return static_cast<std::size_t>(std::max(1.0, rows));
}

QRectF MapGrid::rectOf(std::size_t place, std::size_t firstRow) const
{
    const double row = double(place / columns) - double(firstRow);
    return {double(place % columns) * pitch, row * pitch, size, size};
}

} // namespace ui::report
