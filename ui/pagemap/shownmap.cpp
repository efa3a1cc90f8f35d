#include "ui/pagemap/shownmap.h"

#include <cmath>

namespace ui::pagemap {

namespace {

std::uint32_t pagesEach(const report::MapGrid& grid, double height, std::size_t pages,
                        ShownMap::Zoom zoom)
{
    const std::size_t most = grid.columns * grid.rowsIn(height);
    return zoom == ShownMap::Zoom::SinglePages
        ? 1
        : core::proof::pagesPerSquare(static_cast<std::uint32_t>(pages),
                                      static_cast<std::uint32_t>(most));
}

} // namespace

double ShownMap::heightIn(const QSizeF& area, std::size_t pages, Zoom zoom, double ratio)
{
    const auto grid = report::MapGrid::inWidth(area.width(), ratio);
    const std::size_t each = pagesEach(grid, area.height(), pages, zoom);
    return double(grid.rowsOf((pages + each - 1) / each)) * grid.pitch;
}

void ShownMap::layOut(std::shared_ptr<const core::proof::Report> report, Zoom zoom,
                      const QRectF& area, double ratio)
{
    m_area = area;
    m_grid = report::MapGrid::inWidth(area.width(), ratio);
    const std::uint32_t each = pagesEach(m_grid, area.height(), report->map->kinds.size(), zoom);
    if (report == m_report && each == m_squares.pagesPerSquare())
        return;
    m_report = std::move(report);
    m_squares = report::SquareList(m_report, each);
    m_tree.reset();
}

QRectF ShownMap::rectOf(std::size_t place, std::size_t firstRow) const
{
    return m_grid.rectOf(place, firstRow).translated(m_area.topLeft());
}

std::optional<std::size_t> ShownMap::placeAt(const QPointF& point, std::size_t firstRow) const
{
    const QPointF inside = point - m_area.topLeft();
    const double column = std::floor(inside.x() / m_grid.pitch);
    const double row = std::floor(inside.y() / m_grid.pitch);
    const bool beside =
        column < 0 || column >= double(m_grid.columns) || row < 0 || row >= double(rowsInView());
    if (beside)
        return std::nullopt;
    const std::size_t place = (firstRow + static_cast<std::size_t>(row)) * m_grid.columns
        + static_cast<std::size_t>(column);
    return place < m_squares.count() ? std::optional(place) : std::nullopt;
}

const std::vector<bool>& ShownMap::squaresOfTree(std::uint32_t tree)
{
    if (m_tree != tree) {
        m_tree = tree;
        m_ofTree.assign(m_squares.count(), false);
        for (std::size_t place = 0; place < m_ofTree.size(); ++place)
            m_ofTree[place] = m_squares.holdsPageOf(place, tree);
    }
    return m_ofTree;
}

} // namespace ui::pagemap
