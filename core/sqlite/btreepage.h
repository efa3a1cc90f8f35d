#pragma once

#include "core/sqlite/bigendian.h"
#include "core/sqlite/pagemap.h"

#include <cstddef>
#include <optional>

namespace core::sqlite {

/// How payloads are laid out in the pages of one file. Source:
/// https://www.sqlite.org/fileformat2.html, sections 1.3.4 and 1.6.
struct PageGeometry
{
    PageGeometry(std::uint32_t pageBytes, std::uint32_t reservedBytes);

    /// Bytes of a payload that lie on the b-tree page itself.
    [[nodiscard]] std::uint32_t localBytes(std::uint32_t payload, bool isTable) const;
    /// Pages that hold the rest of it.
    [[nodiscard]] std::uint32_t overflowPages(std::uint32_t payload, std::uint32_t local) const;

    std::uint32_t pageBytes;
    std::uint32_t usable; ///< without the reserved bytes at the end of each page
    std::uint32_t leastLocal;
    std::uint32_t mostLocalTable;
    std::uint32_t mostLocalIndex;
};

/// One cell of a b-tree page.
struct Cell
{
    std::uint32_t offset = 0; ///< in the page
    std::uint32_t size = 0; ///< on the page
    std::uint32_t payloadAt = 0; ///< in the page
    std::uint32_t payload = 0; ///< bytes, with those on overflow pages
    std::uint32_t local = 0; ///< bytes of it on the page
    std::uint32_t overflow = 0; ///< first overflow page; means nothing if !overflows()
    std::int64_t rowid = 0; ///< in tables

    [[nodiscard]] bool overflows() const { return payload > local; }
};

/// A look at the bytes of a b-tree page; owns nothing, trusts nothing. Source:
/// https://www.sqlite.org/fileformat2.html, section 1.6.
class BtreePage
{
public:
    /// Where the header of a b-tree page is: on page 1 that of the database comes first.
    [[nodiscard]] static std::size_t headerAt(PageNo page) { return page == PageNo(1) ? 100 : 0; }
    /// None if the first byte names no kind of page. `bytes` is a whole page.
    static std::optional<BtreePage> at(const std::byte* bytes, PageNo page,
                                       const PageGeometry& geometry);

    [[nodiscard]] PageKind kind() const { return m_kind; }
    [[nodiscard]] bool isTable() const
    {
        return m_kind == PageKind::TableLeaf || m_kind == PageKind::TableInterior;
    }
    [[nodiscard]] bool isLeaf() const
    {
        return m_kind == PageKind::TableLeaf || m_kind == PageKind::IndexLeaf;
    }
    [[nodiscard]] std::uint32_t cells() const { return m_cells; }
    /// False if not even the list of cells fits in the page: then there is nothing to ask for.
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] std::uint32_t contentStart() const { return m_contentStart; }
    [[nodiscard]] std::uint32_t firstFreeBlock() const { return bigEndian16(m_header + 1); }
    [[nodiscard]] std::uint32_t fragmentedBytes() const
    {
        return std::to_integer<std::uint32_t>(m_header[7]);
    }

    /// The following need hasRoom().
    [[nodiscard]] std::uint32_t cellOffset(std::uint32_t index) const
    {
        return bigEndian16(m_pointers + std::size_t{2} * index);
    }
    /// False: there is no cell there that could be read.
    [[nodiscard]] bool isInContent(std::uint32_t offset) const;
    /// None if the cell does not end within the page. Needs isInContent(offset).
    [[nodiscard]] std::optional<Cell> cell(std::uint32_t offset) const;
    /// Child number 0..cells() of an interior page; the last one is the right-most. Needs
    /// isInContent() of its cell.
    [[nodiscard]] std::uint32_t child(std::uint32_t index) const;

    [[nodiscard]] const std::byte* bytes() const { return m_bytes; }
    [[nodiscard]] const PageGeometry& geometry() const { return *m_geometry; }

private:
    BtreePage() = default;
    [[nodiscard]] std::uint32_t pointersAt() const;

    const std::byte* m_bytes = nullptr;
    const std::byte* m_header = nullptr;
    const std::byte* m_pointers = nullptr;
    const PageGeometry* m_geometry = nullptr;
    std::uint32_t m_cells = 0;
    std::uint32_t m_contentStart = 0;
    PageKind m_kind = PageKind::TableLeaf;
};

} // namespace core::sqlite
