#pragma once

#include <cstddef>
#include <cstdint>

namespace core::sqlite {

/// Numbers of the file format: big-endian. The caller has made sure that the bytes are there.
[[nodiscard]] inline std::uint32_t bigEndian16(const std::byte* at)
{
    return std::to_integer<std::uint32_t>(at[0]) << 8U | std::to_integer<std::uint32_t>(at[1]);
}

[[nodiscard]] inline std::uint32_t bigEndian32(const std::byte* at)
{
    return bigEndian16(at) << 16U | bigEndian16(at + 2);
}

} // namespace core::sqlite
