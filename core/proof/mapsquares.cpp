#include "core/proof/mapsquares.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace core::proof {

namespace {

using sqlite::PageKind;
using sqlite::PageMap;

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::PageClass)
};

bool isDamaged(const Report& report, std::size_t page)
{
    return page < report.damaged.size() && report.damaged[page];
}

const sqlite::PageTree* ownerOf(const PageMap& map, std::size_t page)
{
    const std::uint32_t owner = map.owners[page];
    return owner < map.trees.size() ? &map.trees[owner] : nullptr;
}

PageClass classOfTree(const sqlite::PageTree& tree)
{
    if (tree.root == PageNo(1))
        return PageClass::Schema;
    return tree.isIndex ? PageClass::Index : PageClass::Table;
}

/// By what it is for, whether or not it is damaged.
PageClass purposeOf(const PageMap& map, std::size_t page)
{
    switch (map.kinds[page]) {
    case PageKind::Overflow: return PageClass::Overflow;
    case PageKind::FreeTrunk:
    case PageKind::FreeLeaf: return PageClass::Free;
    case PageKind::LockByte:
    case PageKind::PointerMap: return PageClass::Other;
    default: break;
    }
    const sqlite::PageTree* owner = ownerOf(map, page);
    return owner ? classOfTree(*owner) : PageClass::Other;
}

} // namespace

PageClass classOf(const Report& report, std::size_t page)
{
    return isDamaged(report, page) ? PageClass::Damaged : purposeOf(*report.map, page);
}

QString nameOf(PageClass kind)
{
    switch (kind) {
    case PageClass::Table: return Names::tr("Table");
    case PageClass::Index: return Names::tr("Index");
    case PageClass::Overflow: return Names::tr("Overflow");
    case PageClass::Free: return Names::tr("Free");
    case PageClass::Schema: return Names::tr("Schema");
    case PageClass::Damaged: return Names::tr("Damaged");
    case PageClass::Other: break;
    }
    return Names::tr("Other");
}

std::uint32_t pagesPerSquare(std::uint32_t pages, std::uint32_t mostSquares)
{
    std::uint64_t each = 1;
    while ((pages + each - 1) / each > mostSquares)
        each *= 2;
    return static_cast<std::uint32_t>(each);
}

std::vector<MapSquare> squaresOf(const Report& report, std::uint32_t perSquare)
{
    std::vector<MapSquare> squares;
    const std::size_t pages = report.map ? report.map->kinds.size() : 0;
    for (std::size_t first = 0; first < pages; first += perSquare) {
        const std::size_t end = std::min<std::size_t>(pages, first + perSquare);
        std::array<std::uint32_t, kPageClasses> counts{};
        for (std::size_t page = first; page < end; ++page)
            ++counts[static_cast<std::size_t>(classOf(report, page))];
        auto kind =
            static_cast<PageClass>(std::distance(counts.begin(), std::ranges::max_element(counts)));
        for (const PageClass wins : {PageClass::Schema, PageClass::Damaged}) {
            if (counts[static_cast<std::size_t>(wins)] > 0)
                kind = wins;
        }
        squares.push_back({.kind = kind,
                           .first = static_cast<std::uint32_t>(first + 1),
                           .last = static_cast<std::uint32_t>(end)});
    }
    return squares;
}

std::vector<std::uint32_t> pagesByClass(const Report& report)
{
    std::vector<std::uint32_t> counts(kPageClasses);
    const std::size_t pages = report.map ? report.map->kinds.size() : 0;
    for (std::size_t page = 0; page < pages; ++page)
        ++counts[static_cast<std::size_t>(classOf(report, page))];
    return counts;
}

std::vector<OwnerShare> sharesOf(const Report& report)
{
    if (!report.map)
        return {};
    const PageMap& map = *report.map;
    std::vector<OwnerShare> shares;
    for (const sqlite::PageTree& tree : map.trees)
        shares.push_back({.name = tree.name, .kind = classOfTree(tree)});
    OwnerShare free{.kind = PageClass::Free};
    OwnerShare other{.kind = PageClass::Other};
    for (std::size_t page = 0; page < map.kinds.size(); ++page) {
        if (map.owners[page] < shares.size())
            ++shares[map.owners[page]].pages;
        else
            ++(purposeOf(map, page) == PageClass::Free ? free : other).pages;
    }
    shares.push_back(free);
    shares.push_back(other);
    std::erase_if(shares, [](const OwnerShare& share) { return share.pages == 0; });
    std::ranges::stable_sort(shares, [](const OwnerShare& a, const OwnerShare& b) {
        return std::tuple(a.kind, b.pages) < std::tuple(b.kind, a.pages);
    });
    return shares;
}

} // namespace core::proof
