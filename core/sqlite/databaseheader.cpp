#include "core/sqlite/databaseheader.h"

#include "core/sqlite/bigendian.h"

#include <cstring>

namespace core::sqlite {

namespace {

std::uint32_t byteAt(std::span<const std::byte> bytes, std::size_t offset)
{
    return std::to_integer<std::uint32_t>(bytes[offset]);
}

} // namespace

Result<DatabaseHeader> parseHeader(std::span<const std::byte> bytes, const QString& path)
{
    static constexpr char magic[] = "SQLite format 3"; // with its NUL: 16 bytes
    if (bytes.size() < kHeaderBytes || std::memcmp(bytes.data(), magic, sizeof magic) != 0)
        return Error{.code = ErrorCode::SourceNotADatabase, .path = path};

    const std::uint32_t stored = bigEndian16(&bytes[16]);
    const auto pageSize = PageSize::fromBytes(stored == 1 ? 65536 : stored);
    if (!pageSize)
        return Error{.code = ErrorCode::SourceNotADatabase, .path = path};

    DatabaseHeader header;
    header.pageSize = *pageSize;
    header.walMode = byteAt(bytes, 18) == 2 || byteAt(bytes, 19) == 2;
    header.readVersion = std::to_integer<std::uint8_t>(bytes[19]);
    header.reservedBytes = std::to_integer<std::uint8_t>(bytes[20]);
    header.changeCounter = bigEndian32(&bytes[24]);
    header.pagesInHeader = PageCount(bigEndian32(&bytes[28]));
    header.pagesAreValid =
        bigEndian32(&bytes[92]) == header.changeCounter && header.pagesInHeader != PageCount(0);
    header.schemaCookie = bigEndian32(&bytes[40]);
    header.autoVacuumRoot = bigEndian32(&bytes[52]);
    header.textEncoding = bigEndian32(&bytes[56]);
    header.userVersion = static_cast<std::int32_t>(bigEndian32(&bytes[60]));
    header.applicationId = bigEndian32(&bytes[68]);
    return header;
}

} // namespace core::sqlite
