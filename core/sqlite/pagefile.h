#pragma once

#include "core/base/filedescriptor.h"
#include "core/base/mappedfile.h"
#include "core/sqlite/databaseheader.h"

#include <memory>
#include <vector>

namespace core::sqlite {

/// The pages of a database file at rest, read without SQLite. Mapped into memory where that is
/// possible; a little of it stays resident at a time.
class PageFile
{
public:
    /// Holds what was read last where the file is not mapped; one for each page that is needed at
    /// the same time.
    using Buffer = std::vector<std::byte>;

    /// Errors: SourceMissing, SourceUnreadable, SourceNotAFile, SourceEmpty, SourceReadFailed,
    /// SourceNotADatabase.
    static Result<PageFile> open(const QString& path);

    [[nodiscard]] const DatabaseHeader& header() const { return m_header; }
    [[nodiscard]] std::uint32_t pageBytes() const { return m_pageBytes; }
    /// Whole pages in the file.
    [[nodiscard]] std::uint32_t pages() const { return m_pages; }

    /// The first `bytes` of a page of the file, at most pageBytes(); null where the device did not
    /// deliver them. Valid until `buffer` is used again.
    const std::byte* read(PageNo page, std::size_t bytes, Buffer& buffer);
    /// True if a page that read() delivered got lost while it was looked at: the device failed, or
    /// the file was cut off.
    [[nodiscard]] bool lostOneSince() { return m_map && m_map->takeFault(); }

private:
    static constexpr std::size_t kSystemPage = 4096; ///< the smallest there is

    PageFile(const QString& path, FileDescriptor fd, ByteCount size, const DatabaseHeader& header);
    const std::byte* lookAt(std::size_t offset, std::size_t bytes);
    [[nodiscard]] bool isLost(std::size_t offset, std::size_t bytes);

    QString m_path;
    FileDescriptor m_fd;
    DatabaseHeader m_header;
    std::uint32_t m_pageBytes;
    std::uint32_t m_pages = 0;
    std::unique_ptr<MappedFile> m_map; ///< null: pages are read
    std::size_t m_mappedBytes = 0;
    /// Pieces of kSystemPage bytes that could not be read, and are zeros now; empty while all
    /// could.
    std::vector<bool> m_lost;
    unsigned m_looks = 0; ///< since the mapping was last let go
};

} // namespace core::sqlite
