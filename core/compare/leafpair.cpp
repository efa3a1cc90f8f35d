#include "core/compare/leafpair.h"

#include "core/sqlite/bigendian.h"

#include <algorithm>
#include <cstring>

namespace core::compare {

namespace {

using sqlite::BtreePage;
using sqlite::PageFile;
using sqlite::PageKind;

} // namespace

LeafPair::LeafPair(PageFile first, PageFile second, const sqlite::PageGeometry& geometry,
                   std::atomic<std::uint64_t>& chainPages, std::uint64_t most)
    : m_first(std::move(first))
    , m_second(std::move(second))
    , m_geometry(geometry)
    , m_chainPages(chainPages)
    , m_most(most)
    , m_pages(std::min(usablePages(m_first), usablePages(m_second)))
{
}

const std::byte* LeafPair::samePage(std::uint32_t page)
{
    if (page < 2 || page > m_pages)
        return nullptr;
    const std::byte* first = m_first.read(PageNo(page), m_geometry.pageBytes, m_firstBuffer);
    const std::byte* second = m_second.read(PageNo(page), m_geometry.pageBytes, m_secondBuffer);
    const bool same = first && second && std::memcmp(first, second, m_geometry.pageBytes) == 0;
    return same ? first : nullptr;
}

std::optional<std::uint32_t> LeafPair::sameRows(std::uint32_t page)
{
    const std::byte* bytes = samePage(page);
    const auto view =
        bytes ? BtreePage::at(bytes, PageNo(page), m_geometry) : std::optional<BtreePage>();
    if (!view || !view->hasRoom() || view->kind() != PageKind::TableLeaf)
        return std::nullopt;
    const std::uint32_t rows = view->cells();
    m_chains.clear();
    for (std::uint32_t i = 0; i < rows; ++i) {
        const std::uint32_t offset = view->cellOffset(i);
        const auto cell = view->isInContent(offset) ? view->cell(offset) : std::nullopt;
        if (!cell)
            return std::nullopt;
        if (cell->overflows())
            m_chains.push_back({.first = cell->overflow,
                                .pages = m_geometry.overflowPages(cell->payload, cell->local)});
    }
    // Last: another page may take the place of the leaf in memory.
    const bool same =
        std::ranges::all_of(m_chains, [this](const Chain& chain) { return isSameChain(chain); });
    return same ? std::optional(rows) : std::nullopt;
}

/// The number of the next page comes before the content of each.
bool LeafPair::isSameChain(const Chain& chain)
{
    std::uint32_t page = chain.first;
    for (std::uint32_t left = chain.pages; left > 0; --left) {
        const std::byte* bytes = m_chainPages++ < m_most ? samePage(page) : nullptr;
        if (!bytes)
            return false;
        page = sqlite::bigEndian32(bytes);
    }
    return page == 0;
}

bool LeafPair::isInOrder(Of of, std::uint32_t page, qint64 lowest, qint64 highest)
{
    PageFile& file = of == Of::First ? m_first : m_second;
    if (page < 2 || page > usablePages(file))
        return false;
    const std::byte* bytes = file.read(PageNo(page), m_geometry.pageBytes, m_firstBuffer);
    const auto view =
        bytes ? BtreePage::at(bytes, PageNo(page), m_geometry) : std::optional<BtreePage>();
    if (!view || !view->hasRoom() || view->kind() != PageKind::TableLeaf)
        return false;
    std::optional<qint64> before;
    for (std::uint32_t i = 0; i < view->cells(); ++i) {
        const std::uint32_t offset = view->cellOffset(i);
        const auto cell = view->isInContent(offset) ? view->cell(offset) : std::nullopt;
        if (!cell || cell->rowid < lowest || cell->rowid > highest
            || (before && *before >= cell->rowid))
            return false;
        before = cell->rowid;
    }
    return true;
}

bool LeafPair::lostOneSince()
{
    const bool first = m_first.lostOneSince();
    return m_second.lostOneSince() || first;
}

} // namespace core::compare
