#include "core/sqlite/varint.h"

namespace core::sqlite {

Varint readLongVarint(std::span<const std::byte> from)
{
    constexpr std::uint32_t longest = 9;
    Varint number;
    for (const std::byte byte : from) {
        const auto bits = std::to_integer<std::uint64_t>(byte);
        if (++number.bytes == longest) {
            number.value = number.value << 8U | bits; // the ninth byte counts with all its bits
            return number;
        }
        number.value = number.value << 7U | (bits & 0x7fU);
        if (bits < 0x80)
            return number;
    }
    return {};
}

} // namespace core::sqlite
