#pragma once

#include "core/proof/mapsquares.h"

#include <memory>
#include <vector>

namespace ui::report {

/// The squares of a page map in the order of the file. Squares of several pages are worked out
/// once; where each square is a page there may be millions, and each is worked out when asked for.
class SquareList
{
public:
    SquareList() = default;
    /// `report` has a map.
    SquareList(std::shared_ptr<const core::proof::Report> report, std::uint32_t pagesPerSquare);

    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] core::proof::MapSquare at(std::size_t place) const;
    /// Where the page is; it is one of the map.
    [[nodiscard]] std::size_t placeOf(core::PageNo page) const;
    [[nodiscard]] std::uint32_t pagesPerSquare() const { return m_each; }
    /// One of its pages belongs to that tree of the map.
    [[nodiscard]] bool holdsPageOf(std::size_t place, std::uint32_t tree) const;
    /// The page that a square stands for: the first that is damaged, or the first.
    [[nodiscard]] core::PageNo chiefOf(std::size_t place) const;

private:
    std::shared_ptr<const core::proof::Report> m_report;
    std::uint32_t m_each = 1;
    std::vector<core::proof::MapSquare> m_squares; ///< empty where each is a page
};

} // namespace ui::report
