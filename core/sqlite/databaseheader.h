#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <cstddef>
#include <span>

namespace core::sqlite {

inline constexpr std::size_t kHeaderBytes = 100;

/// The first 100 bytes of a database. Source: https://www.sqlite.org/fileformat2.html, section 1.3.
struct DatabaseHeader
{
    PageSize pageSize = *PageSize::fromBytes(4096);
    bool walMode = false; ///< bytes 18 and 19 are 2
    std::uint8_t readVersion = 1; ///< byte 19: what is above 2 needs a newer SQLite
    PageCount pagesInHeader{}; ///< as the header says; see pagesAreValid
    bool pagesAreValid = false; ///< the change counter equals version-valid-for
    std::uint8_t reservedBytes = 0; ///< unused bytes at the end of each page
    std::uint32_t changeCounter = 0;
    std::uint32_t schemaCookie = 0;
    std::uint32_t autoVacuumRoot = 0; ///< not 0: auto_vacuum or incremental_vacuum
    std::uint32_t textEncoding = 0; ///< 1 UTF-8, 2 UTF-16le, 3 UTF-16be, 0 not set yet
    std::int32_t userVersion = 0;
    std::uint32_t applicationId = 0;

    friend bool operator==(const DatabaseHeader&, const DatabaseHeader&) = default;
};

/// Errors: SourceNotADatabase when the magic is missing or the page size is impossible.
Result<DatabaseHeader> parseHeader(std::span<const std::byte> first100Bytes, const QString& path);

} // namespace core::sqlite
