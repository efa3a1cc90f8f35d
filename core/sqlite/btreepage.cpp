#include "core/sqlite/btreepage.h"

#include "core/sqlite/varint.h"

#include <algorithm>

namespace core::sqlite {

namespace {

constexpr std::uint32_t kChildBytes = 4;
constexpr std::uint32_t kSmallestCell =
    4; ///< a smaller one takes as much, to be a free block later
constexpr std::uint64_t kLargestPayload = 2'147'483'647; // https://www.sqlite.org/limits.html

std::optional<PageKind> kindOf(std::byte first)
{
    switch (std::to_integer<int>(first)) {
    case 2: return PageKind::IndexInterior;
    case 5: return PageKind::TableInterior;
    case 10: return PageKind::IndexLeaf;
    case 13: return PageKind::TableLeaf;
    default: return std::nullopt;
    }
}

} // namespace

PageGeometry::PageGeometry(std::uint32_t bytes, std::uint32_t reservedBytes)
    : pageBytes(bytes)
    , usable(bytes - reservedBytes) // 512 - 255 at the least
    , leastLocal((usable - 12) * 32 / 255 - 23)
    , mostLocalTable(usable - 35)
    , mostLocalIndex((usable - 12) * 64 / 255 - 23)
{
}

std::uint32_t PageGeometry::localBytes(std::uint32_t payload, bool isTable) const
{
    const std::uint32_t most = isTable ? mostLocalTable : mostLocalIndex;
    if (payload <= most)
        return payload;
    const std::uint32_t filled = leastLocal + (payload - leastLocal) % (usable - 4);
    return filled <= most ? filled : leastLocal;
}

std::uint32_t PageGeometry::overflowPages(std::uint32_t payload, std::uint32_t local) const
{
    const std::uint32_t aPage = usable - 4;
    return (payload - local) / aPage + ((payload - local) % aPage != 0 ? 1 : 0);
}

std::optional<BtreePage> BtreePage::at(const std::byte* bytes, PageNo page,
                                       const PageGeometry& geometry)
{
    BtreePage view;
    view.m_bytes = bytes;
    view.m_header = bytes + headerAt(page);
    const auto kind = kindOf(view.m_header[0]);
    if (!kind)
        return std::nullopt;
    view.m_kind = *kind;
    view.m_geometry = &geometry;
    view.m_pointers = view.m_header + (view.isLeaf() ? 8 : 8 + kChildBytes);
    view.m_cells = bigEndian16(view.m_header + 3);
    const std::uint32_t start = bigEndian16(view.m_header + 5);
    view.m_contentStart = start == 0 ? 65536 : start;
    return view;
}

std::uint32_t BtreePage::pointersAt() const
{
    return static_cast<std::uint32_t>(m_pointers - m_bytes);
}

bool BtreePage::hasRoom() const
{
    return m_contentStart <= m_geometry->usable && pointersAt() + 2 * m_cells <= m_contentStart;
}

bool BtreePage::isInContent(std::uint32_t offset) const
{
    return offset >= m_contentStart && offset <= m_geometry->usable - kSmallestCell;
}

std::uint32_t BtreePage::child(std::uint32_t index) const
{
    return bigEndian32(index < m_cells ? m_bytes + cellOffset(index) : m_header + 8);
}

std::optional<Cell> BtreePage::cell(std::uint32_t offset) const
{
    const std::uint32_t usable = m_geometry->usable;
    Cell cell{.offset = offset};
    std::uint32_t at = offset + (isLeaf() ? 0 : kChildBytes);
    const auto next = [&] {
        const Varint number = readVarint({m_bytes + at, usable - at});
        at += number.bytes;
        return number;
    };
    if (m_kind != PageKind::TableInterior) {
        const Varint payload = next();
        if (payload.bytes == 0 || payload.value > kLargestPayload)
            return std::nullopt;
        cell.payload = static_cast<std::uint32_t>(payload.value);
    }
    if (isTable()) {
        const Varint rowid = next();
        if (rowid.bytes == 0)
            return std::nullopt;
        cell.rowid = static_cast<std::int64_t>(rowid.value);
    }
    cell.payloadAt = at;
    cell.local = m_geometry->localBytes(cell.payload, isTable());
    const std::uint32_t end = at + cell.local + (cell.overflows() ? 4 : 0);
    cell.size = std::max(end - offset, kSmallestCell);
    if (offset + cell.size > usable)
        return std::nullopt;
    if (cell.overflows())
        cell.overflow = bigEndian32(m_bytes + at + cell.local);
    return cell;
}

} // namespace core::sqlite
