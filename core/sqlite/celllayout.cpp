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
    const std::uint32_t lastWord = last / 64;
    std::uint64_t bits = ~std::uint64_t{0} << (start % 64);
    std::uint64_t twice = 0;
    for (std::uint32_t word = start / 64; word < lastWord; ++word) {
        twice |= m_words[word] & bits;
        m_words[word] |= bits;
        bits = ~std::uint64_t{0};
    }
    bits &= ~std::uint64_t{0} >> (63 - last % 64);
    twice |= m_words[lastWord] & bits;
    m_words[lastWord] |= bits;
    m_taken += size;
    return twice == 0;
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
