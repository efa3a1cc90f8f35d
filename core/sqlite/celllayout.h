#pragma once

#include "core/sqlite/btreepage.h"

#include <array>
#include <cstdint>

namespace core::sqlite {

/// Which bytes of a page are spoken for.
class ByteCover
{
public:
    void clear(std::uint32_t pageBytes);
    /// False if one of the bytes was taken already. The range is within the page and not empty.
    bool take(std::uint32_t start, std::uint32_t size);
    /// Bytes, if all were taken once.
    [[nodiscard]] std::uint32_t taken() const { return m_taken; }

private:
    std::array<std::uint64_t, 65536 / 64> m_words{};
    std::uint32_t m_taken = 0;
};

/// Follows the list of free blocks of a page and takes their bytes. None if the list is right, or
/// the offset where it is not. Source: https://www.sqlite.org/fileformat2.html, section 1.6.
[[nodiscard]] std::optional<std::uint32_t> wrongFreeBlock(const BtreePage& page, ByteCover& cover);

} // namespace core::sqlite
