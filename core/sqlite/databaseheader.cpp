#include "core/sqlite/databaseheader.h"

#include <cstring>

namespace core::sqlite {

namespace {

std::uint32_t byteAt(std::span<const std::byte> bytes, std::size_t offset)
{
    return std::to_integer<std::uint32_t>(bytes[offset]);
}

std::uint32_t bigEndian(std::span<const std::byte> bytes, std::size_t offset)
{
    return byteAt(bytes, offset) << 24U | byteAt(bytes, offset + 1) << 16U
        | byteAt(bytes, offset + 2) << 8U | byteAt(bytes, offset + 3);
}

} // namespace

Result<DatabaseHeader> parseHeader(std::span<const std::byte> bytes, const QString& path)
{
    static constexpr char magic[] = "SQLite format 3"; // with its NUL: 16 bytes
    if (bytes.size() < kHeaderBytes || std::memcmp(bytes.data(), magic, sizeof magic) != 0)
        return Error{.code = ErrorCode::SourceNotADatabase, .path = path};

    const std::uint32_t stored = byteAt(bytes, 16) << 8U | byteAt(bytes, 17);
    const auto pageSize = PageSize::fromBytes(stored == 1 ? 65536 : stored);
    if (!pageSize)
        return Error{.code = ErrorCode::SourceNotADatabase, .path = path};

    DatabaseHeader header;
    header.pageSize = *pageSize;
    header.walMode = byteAt(bytes, 18) == 2 || byteAt(bytes, 19) == 2;
    header.readVersion = std::to_integer<std::uint8_t>(bytes[19]);
    header.reservedBytes = std::to_integer<std::uint8_t>(bytes[20]);
    header.changeCounter = bigEndian(bytes, 24);
    header.pagesInHeader = PageCount(bigEndian(bytes, 28));
    header.pagesAreValid =
        bigEndian(bytes, 92) == header.changeCounter && header.pagesInHeader != PageCount(0);
    header.schemaCookie = bigEndian(bytes, 40);
    header.autoVacuumRoot = bigEndian(bytes, 52);
    header.textEncoding = bigEndian(bytes, 56);
    header.userVersion = static_cast<std::int32_t>(bigEndian(bytes, 60));
    header.applicationId = bigEndian(bytes, 68);
    return header;
}

} // namespace core::sqlite
