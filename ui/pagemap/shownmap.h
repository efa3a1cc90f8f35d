#pragma once

#include "ui/report/mapgrid.h"
#include "ui/report/squarelist.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace ui::pagemap {

/// Squares laid out in an area: how many pages each stands for, where it is, which are in view.
class ShownMap
{
public:
    enum class Zoom { Fit, SinglePages };

    ShownMap() = default;
    /// `report` has a map. What is worked out for one report and number of pages a square is kept.
    void layOut(std::shared_ptr<const core::proof::Report> report, Zoom zoom, const QRectF& area,
                double ratio);

    /// How much of an area of that size all squares of `pages` take: more than it has where they
    /// must scroll.
    [[nodiscard]] static double heightIn(const QSizeF& area, std::size_t pages, Zoom zoom,
                                         double ratio);

    [[nodiscard]] const report::SquareList& squares() const { return m_squares; }
    [[nodiscard]] const report::MapGrid& grid() const { return m_grid; }
    [[nodiscard]] QPointF origin() const { return m_area.topLeft(); }
    [[nodiscard]] std::size_t rows() const { return m_grid.rowsOf(m_squares.count()); }
    [[nodiscard]] std::size_t rowsInView() const { return m_grid.rowsIn(m_area.height()); }

    [[nodiscard]] QRectF rectOf(std::size_t place, std::size_t firstRow) const;
    /// The square whose cell, with the gap behind it, holds the point.
    [[nodiscard]] std::optional<std::size_t> placeAt(const QPointF& point,
                                                     std::size_t firstRow) const;

    /// The squares that hold a page of that tree; worked out once for each.
    [[nodiscard]] const std::vector<bool>& squaresOfTree(std::uint32_t tree);

private:
    std::shared_ptr<const core::proof::Report> m_report;
    report::SquareList m_squares;
    report::MapGrid m_grid;
    QRectF m_area;
    std::vector<bool> m_ofTree;
    std::optional<std::uint32_t> m_tree; ///< that m_ofTree is about
};

} // namespace ui::pagemap
