#include "core/proof/pageowners.h"

#include <algorithm>

namespace core::proof {

namespace {

constexpr std::size_t kMaxPages = 100;
constexpr std::size_t kMaxOwners = 20; ///< what is wrong everywhere is not told name by name

/// The table or index; empty for pages that belong to none.
QString nameOfOwner(std::uint32_t page, const sqlite::PageMap& map)
{
    if (page == 0 || page > map.owners.size())
        return {};
    const std::uint32_t tree = map.owners[page - 1];
    return tree < map.trees.size() ? map.trees[tree].name : QString();
}

PageOwner& ownerNamed(const QString& name, std::vector<PageOwner>& owners, PageOwner& nobody)
{
    if (name.isEmpty())
        return nobody;
    const auto known = std::ranges::find(owners, name, &PageOwner::name);
    if (known != owners.end())
        return *known;
    return owners.size() < kMaxOwners ? owners.emplace_back(PageOwner{.name = name}) : nobody;
}

} // namespace

std::vector<PageOwner> ownersOf(const std::vector<sqlite::PageRange>& ranges,
                                std::uint32_t pagesInFile, const sqlite::PageMap& map)
{
    std::vector<PageOwner> owners;
    PageOwner nobody;
    for (const sqlite::PageRange& range : ranges) {
        for (std::uint32_t page = range.first; page <= std::min(range.last, pagesInFile); ++page) {
            PageOwner& owner = ownerNamed(nameOfOwner(page, map), owners, nobody);
            ++owner.count;
            if (owner.pages.size() < kMaxPages)
                owner.pages.emplace_back(page);
        }
        const std::int64_t behind =
            std::max<std::int64_t>(range.first, std::int64_t{pagesInFile} + 1);
        nobody.count += std::max<std::int64_t>(0, range.last - behind + 1);
    }
    if (nobody.count > 0)
        owners.push_back(std::move(nobody));
    return owners;
}

} // namespace core::proof
