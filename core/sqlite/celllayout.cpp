#include "core/sqlite/celllayout.h"

#include <algorithm>

namespace core::sqlite {

void ByteCover::clear(std::uint32_t pageBytes)
{
    std::fill_n(m_words.begin(), pageBytes / 64, 0U);
    m_taken = 0;
}

bool ByteCover::take(std::uint32_t start, std::uint32_t size)
{
    const std::uint32_t last = start + size - 1;
    const std::uint64_t fromStart = ~std::uint64_t{0} << (start % 64);
    const std::uint64_t toLast = ~std::uint64_t{0} >> (63 - last % 64);
    const auto bitsOf = [&](std::uint32_t word) {
        return (word == start / 64 ? fromStart : ~std::uint64_t{0})
            & (word == last / 64 ? toLast : ~std::uint64_t{0});
    };
    for (std::uint32_t word = start / 64; word <= last / 64; ++word) {
        if ((m_words[word] & bitsOf(word)) != 0)
            return false;
    }
    for (std::uint32_t word = start / 64; word <= last / 64; ++word)
        m_words[word] |= bitsOf(word);
    m_taken += size;
    return true;
}

std::optional<std::uint32_t> wrongFreeBlock(const BtreePage& page, ByteCover& cover)
{
    constexpr std::uint32_t smallest = 4; // what is smaller is a fragment
    const std::uint32_t usable = page.geometry().usable;
    std::uint32_t block = page.firstFreeBlock();
    while (block != 0) {
        if (!page.isInContent(block))
            return block;
        const std::uint32_t next = bigEndian16(page.bytes() + block);
        const std::uint32_t size = bigEndian16(page.bytes() + block + 2);
        const bool fits = size >= smallest && block + size <= usable;
        const bool rises = next == 0 || next >= block + size + smallest;
        if (!fits || !rises || !cover.take(block, size))
            return block;
        block = next;
    }
    return std::nullopt;
}

} // namespace core::sqlite
