#pragma once

#include <cstdint>

namespace core::sqlite {

/// The page that holds the byte at 1 GiB, which SQLite locks and never uses. Source:
/// https://www.sqlite.org/fileformat2.html, section 1.4.
[[nodiscard]] constexpr std::uint32_t lockBytePage(std::uint32_t pageBytes)
{
    return (std::uint32_t{1} << 30U) / pageBytes + 1;
}

} // namespace core::sqlite
