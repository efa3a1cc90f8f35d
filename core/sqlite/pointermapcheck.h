#pragma once

#include "core/sqlite/btreepage.h"
#include "core/sqlite/mapbuilder.h"
#include "core/sqlite/pagefile.h"

namespace core::sqlite {

/// What a pointer map says of a page. Source: https://www.sqlite.org/fileformat2.html, section 1.8.
enum class PointerKind : std::uint8_t {
    Root = 1,
    FreePage = 2,
    FirstOverflow = 3,
    LaterOverflow = 4,
    TreePage = 5
};

/// The pointer maps of an auto_vacuum database, compared with what the walks find.
class PointerMapCheck
{
public:
    PointerMapCheck(PageFile& file, MapBuilder& builder, const PageGeometry& geometry);

    /// Claims the pages that hold them.
    void claimPages();
    /// `page` was reached from `parent` (0 for roots and free pages).
    void expect(std::uint32_t page, PointerKind kind, PageNo parent, std::uint32_t tree);

private:
    [[nodiscard]] std::uint32_t mapPageOf(std::uint32_t page) const;
    const std::byte* look(std::uint32_t mapPage);

    PageFile& m_file;
    MapBuilder& m_builder;
    const PageGeometry& m_geometry;
    bool m_isThere; ///< the database has pointer maps
    PageFile::Buffer m_buffer;
    std::uint32_t m_looksAt = 0; ///< the pointer map that was looked at last
    const std::byte* m_bytes = nullptr; ///< null: it cannot be read
};

} // namespace core::sqlite
