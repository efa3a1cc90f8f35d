#include "core/sqlite/pointermapcheck.h"

#include "core/sqlite/lockbytepage.h"

namespace core::sqlite {

namespace {

constexpr std::uint32_t kEntryBytes = 5;
constexpr std::uint32_t kFirstMapPage = 2;

} // namespace

PointerMapCheck::PointerMapCheck(PageFile& file, MapBuilder& builder, const PageGeometry& geometry)
    : m_file(file)
    , m_builder(builder)
    , m_geometry(geometry)
    , m_isThere(file.header().autoVacuumRoot != 0)
{
}

std::uint32_t PointerMapCheck::mapPageOf(std::uint32_t page) const
{
    const std::uint32_t group = m_geometry.usable / kEntryBytes + 1; // with the map itself
    const std::uint32_t first = (page - kFirstMapPage) / group * group + kFirstMapPage;
    return first == lockBytePage(m_geometry.pageBytes) ? first + 1 : first;
}

void PointerMapCheck::claimPages()
{
    const std::uint64_t group = m_geometry.usable / kEntryBytes + 1;
    std::uint64_t page = kFirstMapPage;
    for (; m_isThere && page <= m_file.pages() && !m_builder.isStopped(); page += group) {
        const std::uint32_t map = mapPageOf(static_cast<std::uint32_t>(page));
        if (m_builder.isPage(map) && map <= m_file.pages())
            m_builder.claim(map, PageKind::PointerMap, PageMap::kNoTree, {});
    }
}

const std::byte* PointerMapCheck::look(std::uint32_t mapPage)
{
    if (mapPage != m_looksAt) {
        m_looksAt = mapPage;
        m_bytes = m_file.read(PageNo(mapPage), m_geometry.pageBytes, m_buffer);
        if (!m_bytes)
            m_builder.addFault({.page = PageNo(mapPage),
                                .kind = PageFaultKind::Unreadable,
                                .tree = PageMap::kNoTree});
    }
    return m_bytes;
}

void PointerMapCheck::expect(std::uint32_t page, PointerKind kind, PageNo parent,
                             std::uint32_t tree)
{
    if (!m_isThere || page < kFirstMapPage || !m_builder.isPage(page))
        return;
    const std::uint32_t map = mapPageOf(page);
    if (page <= map || map > m_file.pages())
        return; // the lock-byte page, or one behind the end
    const std::byte* bytes = look(map);
    if (!bytes)
        return;
    const std::byte* entry = bytes + std::size_t{kEntryBytes} * (page - map - 1);
    const bool isRight = std::to_integer<std::uint8_t>(entry[0]) == static_cast<std::uint8_t>(kind)
        && bigEndian32(entry + 1) == parent.value();
    if (!isRight)
        m_builder.addFault({.page = PageNo(map),
                            .kind = PageFaultKind::BadPointerMap,
                            .tree = tree,
                            .other = page});
}

} // namespace core::sqlite
