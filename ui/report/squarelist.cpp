#include "ui/report/squarelist.h"

#include <algorithm>

namespace ui::report {

using core::PageNo;
using core::proof::MapSquare;
using core::proof::PageClass;

SquareList::SquareList(std::shared_ptr<const core::proof::Report> report,
                       std::uint32_t pagesPerSquare)
    : m_report(std::move(report))
    , m_each(pagesPerSquare)
{
    if (m_each > 1)
        m_squares = core::proof::squaresOf(*m_report, m_each);
}

std::size_t SquareList::count() const
{
    if (m_report == nullptr)
        return 0;
    return m_each > 1 ? m_squares.size() : m_report->map->kinds.size();
}

MapSquare SquareList::at(std::size_t place) const
{
    if (m_each > 1)
        return m_squares.at(place);
    const auto page = static_cast<std::uint32_t>(place + 1);
    return {.kind = core::proof::classOf(*m_report, place), .first = page, .last = page};
}

std::size_t SquareList::placeOf(PageNo page) const
{
    return (page.value() - 1) / m_each;
}

bool SquareList::holdsPageOf(std::size_t place, std::uint32_t tree) const
{
    const auto& owners = m_report->map->owners;
    const std::size_t end = std::min(owners.size(), (place + 1) * m_each);
    const auto first = owners.begin() + static_cast<std::ptrdiff_t>(place * m_each);
    const auto last = owners.begin() + static_cast<std::ptrdiff_t>(end);
    return std::find(first, last, tree) != last;
}

PageNo SquareList::chiefOf(std::size_t place) const
{
    const MapSquare square = at(place);
    if (square.kind == PageClass::Damaged) {
        for (std::uint32_t page = square.first; page <= square.last; ++page) {
            if (core::proof::classOf(*m_report, page - 1) == PageClass::Damaged)
                return PageNo(page);
        }
    }
    return PageNo(square.first);
}

} // namespace ui::report
