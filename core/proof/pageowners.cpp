#include "core/proof/pageowners.h"

#include "core/proof/sqlfault.h"
#include "core/proof/viewpool.h"
#include "core/sqlite/statement.h"

#include <algorithm>

namespace core::proof {

namespace {

using sqlite::PageRange;

constexpr std::size_t kMaxPages = 100;
constexpr std::size_t kMaxOwners = 20; ///< what is wrong everywhere is not told name by name

/// A set of pages from few ranges, from which owners are taken away one by one.
class Unclaimed
{
public:
    Unclaimed(const std::vector<PageRange>& ranges, std::uint32_t pagesInFile)
        : m_pages(pagesInFile + std::size_t{1})
    {
        for (const PageRange& range : ranges) {
            for (std::size_t page = range.first; page <= range.last && page < m_pages.size();
                 ++page)
                m_pages[page] = true;
        }
    }

    [[nodiscard]] bool holds(std::size_t page) const
    {
        return page < m_pages.size() && m_pages[page];
    }
    void take(std::size_t page) { m_pages[page] = false; }
    [[nodiscard]] std::size_t end() const { return m_pages.size(); }

private:
    std::vector<bool> m_pages;
};

void addPage(PageOwner& owner, std::size_t page)
{
    ++owner.count;
    if (owner.pages.size() < kMaxPages)
        owner.pages.emplace_back(static_cast<std::uint32_t>(page));
}

/// How many of the pages lie behind the end of a file that was cut off.
qint64 missingPages(const std::vector<PageRange>& ranges, std::uint32_t pagesInFile)
{
    qint64 missing = 0;
    for (const PageRange& range : ranges) {
        const qint64 first = std::max<qint64>(range.first, pagesInFile + qint64{1});
        missing += std::max<qint64>(0, range.last - first + 1);
    }
    return missing;
}

/// Follows the trees from their roots with SQLite's own table of pages. Ends where they break.
/// Source: https://www.sqlite.org/dbstat.html
Result<> claim(sqlite::Connection& view, Unclaimed& unclaimed, std::vector<PageOwner>& owners)
{
    auto pages = view.prepare("SELECT name, pageno FROM dbstat('main')");
    if (!pages)
        return pages.error();
    for (;;) {
        const auto row = pages->step();
        if (!row)
            return row.error();
        if (*row == sqlite::Statement::Row::Done)
            return {};
        const auto page = static_cast<std::size_t>(pages->integer(1));
        if (!unclaimed.holds(page))
            continue;
        const QString name = pages->text(0);
        auto owner = std::ranges::find(owners, name, &PageOwner::name);
        if (owner == owners.end() && owners.size() >= kMaxOwners)
            continue;
        if (owner == owners.end())
            owner = owners.insert(owners.end(), PageOwner{.name = name});
        unclaimed.take(page);
        addPage(*owner, page);
    }
}

} // namespace

Result<std::vector<PageOwner>> ownersOf(const std::vector<PageRange>& ranges,
                                        std::uint32_t pagesInFile, ViewPool& views)
{
    Unclaimed unclaimed(ranges, pagesInFile);
    std::vector<PageOwner> owners;
    if (auto lease = views.take()) {
        // A tree that cannot be followed leaves its pages without an owner; they are still named.
        const auto claimed = claim(lease->view(), unclaimed, owners);
        if (!claimed && stoppedByUs(claimed.error()))
            return claimed.error();
    }
    for (PageOwner& owner : owners)
        std::ranges::sort(owner.pages);

    PageOwner nobody;
    for (std::size_t page = 1; page < unclaimed.end(); ++page) {
        if (unclaimed.holds(page))
            addPage(nobody, page);
    }
    nobody.count += missingPages(ranges, pagesInFile);
    if (nobody.count > 0)
        owners.push_back(std::move(nobody));
    return owners;
}

} // namespace core::proof
