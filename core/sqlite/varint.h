#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace core::sqlite {

/// A number of 1 to 9 bytes. Source: https://www.sqlite.org/fileformat2.html, section 1.6.
struct Varint
{
    std::uint64_t value = 0;
    std::uint32_t bytes = 0; ///< that it takes; 0 = it does not end where `from` does
};

[[nodiscard]] Varint readLongVarint(std::span<const std::byte> from);

/// Most are of one byte, and there are millions of them in a file.
[[nodiscard]] inline Varint readVarint(std::span<const std::byte> from)
{
    if (!from.empty() && std::to_integer<unsigned>(from[0]) < 0x80)
        return {.value = std::to_integer<std::uint64_t>(from[0]), .bytes = 1};
    return readLongVarint(from);
}

} // namespace core::sqlite
