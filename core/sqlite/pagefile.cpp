#include "core/sqlite/pagefile.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace core::sqlite {

namespace {

/// The kernel maps 64 KiB around each address that is touched: 64 MiB at the most are resident.
constexpr unsigned kLooksUntilLetGo = 1024;
/// https://www.sqlite.org/limits.html, "Maximum Number Of Pages In A Database File".
constexpr std::int64_t kMostPages = 4'294'967'294;

} // namespace

PageFile::PageFile(const QString& path, FileDescriptor fd, ByteCount size,
                   const DatabaseHeader& header)
    : m_path(path)
    , m_fd(std::move(fd))
    , m_header(header)
    , m_pageBytes(static_cast<std::uint32_t>(header.pageSize.bytes().value()))
{
    m_pages = static_cast<std::uint32_t>(std::min(size.value() / m_pageBytes, kMostPages));
    m_mappedBytes = std::size_t{m_pages} * m_pageBytes;
    m_map = MappedFile::map(m_fd.get(), static_cast<std::int64_t>(m_mappedBytes));
}

Result<PageFile> PageFile::open(const QString& path)
{
    // Not to wait for a pipe that nobody writes to; for a file it means nothing.
    auto fd = FileDescriptor::open(path, O_RDONLY | O_NONBLOCK, FileRole::Source);
    if (!fd)
        return fd.error();
    struct stat facts = {};
    if (::fstat(fd->get(), &facts) != 0)
        return errorFromErrno(errno, path, FileRole::Source);
    if (!S_ISREG(facts.st_mode))
        return Error{.code = ErrorCode::SourceNotAFile, .path = path};
    if (facts.st_size == 0)
        return Error{.code = ErrorCode::SourceEmpty, .path = path};
    std::array<std::byte, kHeaderBytes> first{};
    const auto got = readFull(fd->get(), first, 0, path);
    if (!got)
        return got.error();
    const auto header = parseHeader(std::span(first).first(*got), path);
    if (!header)
        return header.error();
    return PageFile(path, std::move(*fd), ByteCount(facts.st_size), *header);
}

const std::byte* PageFile::read(PageNo page, std::size_t bytes, Buffer& buffer)
{
    const std::size_t offset = (std::size_t{page.value()} - 1) * m_pageBytes;
    if (m_map)
        return lookAt(offset, bytes);
    buffer.resize(m_pageBytes);
    const auto got = readFull(m_fd.get(), std::span(buffer).first(bytes),
                              static_cast<std::int64_t>(offset), m_path);
    return got && *got == bytes ? buffer.data() : nullptr;
}

/// Touches what will be looked at, so that what cannot be read is known before it is believed.
const std::byte* PageFile::lookAt(std::size_t offset, std::size_t bytes)
{
    if (++m_looks == kLooksUntilLetGo) {
        m_looks = 0;
        ::madvise(m_map->data(), m_mappedBytes, MADV_DONTNEED); // the page cache keeps them
    }
    const std::byte* at = m_map->data() + offset;
    for (std::size_t i = 0; i < bytes; i += kSystemPage)
        static_cast<void>(*static_cast<const volatile std::byte*>(at + i));
    return isLost(offset, bytes) ? nullptr : at;
}

/// A piece fails once; where pages are smaller, the next one in it looks like zeros.
bool PageFile::isLost(std::size_t offset, std::size_t bytes)
{
    const bool failed = m_map->takeFault();
    if (!failed && m_lost.empty())
        return false;
    m_lost.resize(m_mappedBytes / kSystemPage + 1);
    const auto first = m_lost.begin() + static_cast<std::ptrdiff_t>(offset / kSystemPage);
    const auto pieces = static_cast<std::ptrdiff_t>((bytes + kSystemPage - 1) / kSystemPage);
    if (failed)
        std::fill_n(first, pieces, true);
    return std::find(first, first + pieces, true) != first + pieces;
}

} // namespace core::sqlite
