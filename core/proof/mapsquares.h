#pragma once

#include "core/proof/report.h"

namespace core::proof {

/// The kinds of pages that a person tells apart.
enum class PageClass { Table, Index, Overflow, Schema, Other, Free, Damaged };
inline constexpr int kPageClasses = 7;

/// What a page of the map counts as: damaged above all, then by its owner.
[[nodiscard]] PageClass classOf(const Report& report, std::size_t page);
/// "Table", "Index" …
[[nodiscard]] QString nameOf(PageClass kind);

/// Some pages one after the other, drawn as one square.
struct MapSquare
{
    PageClass kind = PageClass::Table;
    std::uint32_t first = 0; ///< page number
    std::uint32_t last = 0;

    friend bool operator==(const MapSquare&, const MapSquare&) = default;
};

/// The smallest power of two with which `pages` fit into that many squares.
[[nodiscard]] std::uint32_t pagesPerSquare(std::uint32_t pages, std::uint32_t mostSquares);
/// A square takes the commonest kind of its pages, but damaged and schema always win. Empty without
/// a map.
[[nodiscard]] std::vector<MapSquare> squaresOf(const Report& report, std::uint32_t perSquare);

/// Pages of each PageClass.
[[nodiscard]] std::vector<std::uint32_t> pagesByClass(const Report& report);

/// A table, an index, or what belongs to none, with its pages.
struct OwnerShare
{
    QString name{}; ///< empty for free pages and for others without an owner
    PageClass kind = PageClass::Table;
    std::uint32_t pages = 0;

    friend bool operator==(const OwnerShare&, const OwnerShare&) = default;
};

/// The whole file by owner: tables, then indexes, then the rest, each with the largest first.
[[nodiscard]] std::vector<OwnerShare> sharesOf(const Report& report);

} // namespace core::proof
