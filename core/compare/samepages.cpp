#include "core/compare/samepages.h"

#include "core/compare/leaflist.h"
#include "core/sqlite/bigendian.h"
#include "core/sqlite/btreepage.h"
#include "core/sqlite/pagefile.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <vector>

namespace core::compare {

namespace {

using sqlite::BtreePage;
using sqlite::PageFile;
using sqlite::PageGeometry;

/// Walks one tree in both files at once.
class PairWalk
{
public:
    PairWalk(PageFile& first, PageFile& second)
        : m_first(first)
        , m_second(second)
        , m_geometry(first.pageBytes(), first.header().reservedBytes)
        , m_pages(std::min(usablePages(first), usablePages(second)))
    {
    }

    Result<bool> isSame(std::uint32_t root, const JobContext& job)
    {
        m_waiting = {root};
        while (!m_waiting.empty()) {
            if (job.stopRequested())
                return Error{.code = ErrorCode::Cancelled};
            const std::uint32_t page = m_waiting.back();
            m_waiting.pop_back();
            const std::byte* bytes = samePage(page);
            if (!bytes || !lookInto(bytes, page))
                return false;
        }
        return !m_first.lostOneSince() && !m_second.lostOneSince();
    }

private:
    /// Null if it is not the same. A walk of more pages than there are goes in circles.
    const std::byte* samePage(std::uint32_t page)
    {
        if (page < 2 || page > m_pages || ++m_seen > m_pages)
            return nullptr;
        const PageNo number(page);
        const std::byte* first = m_first.read(number, m_geometry.pageBytes, m_firstBuffer);
        const std::byte* second = m_second.read(number, m_geometry.pageBytes, m_secondBuffer);
        const bool same = first && second && std::memcmp(first, second, m_geometry.pageBytes) == 0;
        return same ? first : nullptr;
    }

    bool lookInto(const std::byte* bytes, std::uint32_t page)
    {
        const auto view = BtreePage::at(bytes, PageNo(page), m_geometry);
        if (!view || !view->hasRoom())
            return false;
        if (!m_isTable)
            m_isTable = view->isTable();
        if (*m_isTable != view->isTable())
            return false;
        m_chains.clear();
        for (std::uint32_t i = 0; i < view->cells(); ++i) {
            if (!takeCell(*view, i))
                return false;
        }
        if (!view->isLeaf())
            m_waiting.push_back(view->child(view->cells()));
        // Last: another page may take the place of this one in memory.
        return m_waiting.size() <= m_pages
            && std::ranges::all_of(m_chains, [this](const Chain& c) { return isSameChain(c); });
    }

    struct Chain
    {
        std::uint32_t first = 0;
        std::uint32_t pages = 0;
    };

    bool takeCell(const BtreePage& view, std::uint32_t index)
    {
        const std::uint32_t offset = view.cellOffset(index);
        if (!view.isInContent(offset))
            return false;
        const auto cell = view.cell(offset);
        if (!cell)
            return false;
        if (!view.isLeaf())
            m_waiting.push_back(view.child(index));
        if (cell->overflows() && view.kind() != sqlite::PageKind::TableInterior)
            m_chains.push_back({.first = cell->overflow,
                                .pages = m_geometry.overflowPages(cell->payload, cell->local)});
        return true;
    }

    /// The number of the next page comes before the content of each.
    bool isSameChain(const Chain& chain)
    {
        std::uint32_t page = chain.first;
        for (std::uint32_t left = chain.pages; left > 0; --left) {
            const std::byte* bytes = samePage(page);
            if (!bytes)
                return false;
            page = sqlite::bigEndian32(bytes);
        }
        return page == 0;
    }

    PageFile& m_first;
    PageFile& m_second;
    const PageGeometry m_geometry;
    const std::uint32_t m_pages;
    std::uint32_t m_seen = 0;
    std::optional<bool> m_isTable; ///< not a tree of index entries
    std::vector<std::uint32_t> m_waiting;
    std::vector<Chain> m_chains; ///< of the page that is looked at
    PageFile::Buffer m_firstBuffer;
    PageFile::Buffer m_secondBuffer;
};

} // namespace

Result<bool> haveSamePages(const QString& first, const QString& second, std::uint32_t root,
                           const JobContext& job)
{
    auto firstFile = PageFile::open(first);
    auto secondFile = PageFile::open(second);
    if (!firstFile || !secondFile || !readTheSameWay(firstFile->header(), secondFile->header()))
        return false;
    return PairWalk(*firstFile, *secondFile).isSame(root, job);
}

} // namespace core::compare
