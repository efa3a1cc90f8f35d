#include "core/sqlite/freelistwalk.h"

namespace core::sqlite {

namespace {

constexpr std::uint32_t kFirstTrunkAt = 32; ///< in the header of the database
constexpr std::uint32_t kCountAt = 36;

class FreeListWalk
{
public:
    FreeListWalk(PageFile& file, MapBuilder& builder, PointerMapCheck& pointers,
                 const PageGeometry& geometry)
        : m_file(file)
        , m_builder(builder)
        , m_pointers(pointers)
        , m_geometry(geometry)
    {
    }

    void run()
    {
        const std::byte* header = m_file.read(PageNo(1), kHeaderBytes, m_buffer);
        if (!header)
            return; // the walk of the first tree said so
        const std::uint32_t count = bigEndian32(header + kCountAt);
        PageNo from(1);
        std::uint32_t trunk = bigEndian32(header + kFirstTrunkAt);
        while (trunk != 0 && !m_builder.isStopped()) {
            if (!claim(trunk, PageKind::FreeTrunk, from))
                return;
            from = PageNo(trunk);
            trunk = takeTrunk(from);
        }
        if (m_isWhole && m_found != count && !m_builder.isStopped())
            fault(PageNo(1), PageFaultKind::BadFreeList, count);
    }

private:
    bool claim(std::uint32_t page, PageKind kind, PageNo from)
    {
        const bool isOurs = m_builder.claim(page, kind, PageMap::kNoTree,
                                            {.from = from, .ifBad = PageFaultKind::BadFreeList});
        if (isOurs)
            m_pointers.expect(page, PointerKind::FreePage, PageNo(0), PageMap::kNoTree);
        m_isWhole = m_isWhole && isOurs;
        ++m_found;
        return isOurs;
    }

    /// Claims the leaves; returns the next trunk.
    std::uint32_t takeTrunk(PageNo page)
    {
        const std::byte* bytes = m_file.read(page, m_geometry.usable, m_buffer);
        if (!bytes) {
            fault(page, PageFaultKind::Unreadable, 0);
            m_isWhole = false;
            return 0;
        }
        const std::uint32_t leaves = bigEndian32(bytes + 4);
        if (leaves > m_geometry.usable / 4 - 2) {
            fault(page, PageFaultKind::BadFreeList, leaves);
            m_isWhole = false;
            return bigEndian32(bytes);
        }
        for (std::uint32_t i = 0; i < leaves && !m_builder.isStopped(); ++i)
            claim(bigEndian32(bytes + 8 + std::size_t{4} * i), PageKind::FreeLeaf, page);
        return bigEndian32(bytes);
    }

    void fault(PageNo page, PageFaultKind kind, std::int64_t other)
    {
        m_builder.addFault({page, kind, PageMap::kNoTree, other});
    }

    PageFile& m_file;
    MapBuilder& m_builder;
    PointerMapCheck& m_pointers;
    const PageGeometry& m_geometry;
    PageFile::Buffer m_buffer;
    std::uint32_t m_found = 0; ///< means something while m_isWhole: each of them was claimed
    bool m_isWhole = true;
};

} // namespace

void walkFreeList(PageFile& file, MapBuilder& builder, PointerMapCheck& pointers,
                  const PageGeometry& geometry)
{
    FreeListWalk(file, builder, pointers, geometry).run();
}

} // namespace core::sqlite
