#include "core/sqlite/overflowwalk.h"

#include <algorithm>

namespace core::sqlite {

namespace {

constexpr std::uint32_t kNextBytes = 4; ///< the number of the next page, before the content

} // namespace

OverflowWalk::OverflowWalk(PageFile& file, MapBuilder& builder, PointerMapCheck& pointers,
                           const PageGeometry& geometry)
    : m_file(file)
    , m_builder(builder)
    , m_pointers(pointers)
    , m_geometry(geometry)
{
}

bool OverflowWalk::follow(const Cell& cell, PageNo from, std::uint32_t tree,
                          std::vector<std::byte>* content, std::size_t wanted)
{
    std::uint32_t left = m_geometry.overflowPages(cell.payload, cell.local);
    std::uint32_t rest = cell.payload - cell.local;
    PageNo before = from;
    PointerKind kind = PointerKind::FirstOverflow;
    std::uint32_t page = cell.overflow;
    for (; left > 0; --left) {
        if (page == 0) {
            m_builder.addFault({before, PageFaultKind::OverflowEndsEarly, tree, left});
            return false;
        }
        if (!m_builder.claim(page, PageKind::Overflow, tree, {.from = before})
            || m_builder.isStopped())
            return false;
        m_pointers.expect(page, kind, before, tree);
        const bool isWanted = content && content->size() < wanted;
        const std::byte* bytes = m_file.read(
            PageNo(page), isWanted ? m_geometry.usable : std::size_t{kNextBytes}, m_buffer);
        if (!bytes) {
            m_builder.addFault({PageNo(page), PageFaultKind::Unreadable, tree, 0});
            return false;
        }
        const std::uint32_t here = std::min(rest, m_geometry.usable - kNextBytes);
        if (isWanted)
            content->insert(content->end(), bytes + kNextBytes, bytes + kNextBytes + here);
        rest -= here;
        before = PageNo(page);
        kind = PointerKind::LaterOverflow;
        page = bigEndian32(bytes);
    }
    if (page != 0)
        m_builder.addFault({before, PageFaultKind::OverflowTooLong, tree, page});
    return page == 0;
}

} // namespace core::sqlite
