#pragma once

#include "core/base/strong.h"

#include <cstdint>
#include <optional>

namespace core {

/// 1-based page number, as in the SQLite file format. 0 is never a page.
using PageNo = Strong<struct PageNoTag, std::uint32_t>;
using PageCount = Strong<struct PageCountTag, std::uint32_t>;
/// Signed: differences are meaningful, and qint64 is what QFile and sqlite3_int64 speak.
using ByteCount = Strong<struct ByteCountTag, std::int64_t>;

/// A page size that SQLite accepts: a power of two in 512..65536 bytes.
/// Source: https://www.sqlite.org/fileformat2.html, section 1.3.2.
class PageSize
{
public:
    [[nodiscard]] static constexpr std::optional<PageSize> fromBytes(std::int64_t bytes)
    {
        const bool inRange = bytes >= 512 && bytes <= 65536;
        if (!inRange || (bytes & (bytes - 1)) != 0)
            return std::nullopt;
        return PageSize(static_cast<std::uint32_t>(bytes));
    }
    [[nodiscard]] constexpr ByteCount bytes() const { return ByteCount(m_bytes); }

    friend constexpr bool operator==(PageSize, PageSize) = default;

private:
    constexpr explicit PageSize(std::uint32_t bytes)
        : m_bytes(bytes)
    {
    }
    std::uint32_t m_bytes;
};

[[nodiscard]] constexpr ByteCount operator*(PageCount pages, PageSize size)
{
    return ByteCount(std::int64_t{pages.value()} * size.bytes().value());
}

} // namespace core
