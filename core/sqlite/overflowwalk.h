#pragma once

#include "core/sqlite/pointermapcheck.h"

#include <vector>

namespace core::sqlite {

/// The chains of pages that hold what does not fit on a b-tree page. Source:
/// https://www.sqlite.org/fileformat2.html, section 1.7.
class OverflowWalk
{
public:
    OverflowWalk(PageFile& file, MapBuilder& builder, PointerMapCheck& pointers,
                 const PageGeometry& geometry);

    /// Claims the pages of `cell`, which lies on `from`; what they hold is appended to `content`
    /// until it has `wanted` bytes. False if the chain is not what the cell says.
    bool follow(const Cell& cell, PageNo from, std::uint32_t tree,
                std::vector<std::byte>* content = nullptr, std::size_t wanted = 0);

private:
    PageFile& m_file;
    MapBuilder& m_builder;
    PointerMapCheck& m_pointers;
    const PageGeometry& m_geometry;
    PageFile::Buffer m_buffer;
};

} // namespace core::sqlite
