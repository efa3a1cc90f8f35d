#include "core/proof/reread.h"

#include "core/base/filedescriptor.h"
#include "core/base/mappedfile.h"
#include "core/base/parallel.h"
#include "core/proof/proofprogress.h"
#include "core/sqlite/databaseheader.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fcntl.h>
#include <sys/mman.h>

namespace core::proof {

namespace {

constexpr std::int64_t kPieceBytes = 2 * 1024 * 1024;
constexpr std::int64_t kAheadBytes = 32 * 1024 * 1024; ///< asked of the disk before it is needed
constexpr std::int64_t kAskedBytes = 8 * 1024 * 1024; ///< at once

/// A disk that reads so fast from the start has no head to move: rotating disks give up to 280 MB/s
/// and a network of 1 Gbit/s 110. What a device says of itself is of no use, virtual ones all claim
/// to rotate.
constexpr std::int64_t kTrialBytes = 64 * 1024 * 1024;
constexpr double kFastBytesPerSecond = 400e6;

/// The file in pieces: mapped, which spares a copy, or read where that cannot be or where the
/// device does not deliver (then the reading says why).
class Pieces
{
public:
    Pieces(int fd, std::int64_t size, const QString& path)
        : m_fd(fd)
        , m_size(size)
        , m_path(path)
        , m_map(MappedFile::map(fd, size))
    {
    }

    /// Empty at the end. Stays until three more were asked for.
    Result<std::span<const std::byte>> at(std::int64_t offset)
    {
        const auto bytes = std::clamp<std::int64_t>(m_size - offset, 0, kPieceBytes);
        if (m_map && bytes > 0 && isThere(m_map->data() + offset, static_cast<std::size_t>(bytes)))
            return std::span<const std::byte>(m_map->data() + offset,
                                              static_cast<std::size_t>(bytes));
        return read(offset);
    }

    /// True if a piece of the map got lost while it was looked at.
    bool lostOneSince() { return m_map && m_map->takeFault(); }

private:
    /// Source: madvise(2), MADV_POPULATE_READ (Linux 5.14).
    static bool isThere(std::byte* at, std::size_t bytes)
    {
        return ::madvise(at, bytes, MADV_POPULATE_READ) == 0;
    }

    Result<std::span<const std::byte>> read(std::int64_t offset)
    {
        std::vector<std::byte>& room = m_rooms[m_next];
        m_next = (m_next + 1) % m_rooms.size();
        room.resize(kPieceBytes);
        const auto got = readFull(m_fd, room, offset, m_path);
        if (!got)
            return got.error();
        return std::span<const std::byte>(room).first(*got);
    }

    int m_fd;
    std::int64_t m_size;
    const QString& m_path;
    std::unique_ptr<MappedFile> m_map;
    std::array<std::vector<std::byte>, 3> m_rooms{}; ///< one is digested, one waits, one is filled
    std::size_t m_next = 0;
};

/// SHA-256 takes longer than reading and the page hashes together, so it has a thread of its own.
class TwoHashers
{
public:
    TwoHashers(PageSize pageSize, bool takeSha256)
        : m_takeSha256(takeSha256)
        , m_pages(pageSize)
    {
    }

    void add(std::span<const std::byte> piece)
    {
        if (m_takeSha256) {
            m_digester.post([this, piece]() -> Result<> {
                m_sha256.add(piece);
                return {};
            });
        }
        m_pages.add(piece);
    }

    Result<> finish(Reread& into)
    {
        if (auto drained = m_digester.drain(); !drained)
            return drained;
        into.pageHashes = m_pages.pageHashes();
        if (m_takeSha256)
            into.sha256 = m_sha256.hex();
        return {};
    }

private:
    bool m_takeSha256;
    sqlite::ImageHasher m_pages;
    sqlite::Sha256 m_sha256;
    SerialWorker m_digester{1}; ///< last: ends before what it works on
};

/// Lets the disk work ahead of the reading. Advice only: a file system that does not take it still
/// gives the right bytes.
class DiskAhead
{
public:
    explicit DiskAhead(int fd)
        : m_fd(fd)
    {
        static_cast<void>(::posix_fadvise(m_fd, 0, 0, POSIX_FADV_SEQUENTIAL));
    }

    /// To be told before each reading. Nothing is asked for twice: that costs more than reading.
    void reach(std::int64_t offset)
    {
        for (; m_asked < offset + kAheadBytes; m_asked += kAskedBytes)
            static_cast<void>(::posix_fadvise(m_fd, m_asked, kAskedBytes, POSIX_FADV_WILLNEED));
    }

private:
    int m_fd;
    std::int64_t m_asked = 0;
};

/// Times the first pieces of a reading.
class Trial
{
public:
    explicit Trial(const std::function<void()>& onFast)
        : m_onFast(onFast)
    {
    }

    void reached(std::int64_t offset)
    {
        if (m_over || offset < kTrialBytes)
            return;
        m_over = true;
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - m_start;
        if (m_onFast && static_cast<double>(offset) > taken.count() * kFastBytesPerSecond)
            m_onFast();
    }

private:
    const std::function<void()>& m_onFast;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    bool m_over = false;
};

} // namespace

Result<PageSize> pageSizeOf(const QString& image)
{
    auto file = FileDescriptor::open(image, O_RDONLY, FileRole::Source);
    if (!file)
        return file.error();
    std::array<std::byte, sqlite::kHeaderBytes> bytes{};
    const auto read = readFull(file->get(), bytes, 0, image);
    if (!read)
        return read.error();
    if (*read == 0)
        return Error{.code = ErrorCode::SourceEmpty, .path = image};
    const auto header = sqlite::parseHeader(std::span(bytes).first(*read), image);
    if (!header)
        return header.error();
    return header->pageSize;
}

void dropFromCache(const QString& image)
{
    if (const auto file = FileDescriptor::open(image, O_RDONLY, FileRole::Source))
        static_cast<void>(::posix_fadvise(file->get(), 0, 0, POSIX_FADV_DONTNEED));
}

Result<Reread> reread(const RereadSpec& spec, ProofProgress& progress, const std::stop_token& stop)
{
    auto file = FileDescriptor::open(spec.image, O_RDONLY, FileRole::Source);
    if (!file)
        return file.error();
    const auto size = file->size(spec.image);
    if (!size)
        return size.error();

    DiskAhead ahead(file->get());
    Reread result{.bytes = *size};
    Pieces pieces(file->get(), size->value(), spec.image);
    TwoHashers hashers(spec.pageSize, spec.takeSha256); // after the pieces that it looks at
    Trial trial(spec.onFastDisk);
    for (std::int64_t offset = 0;;) {
        if (stop.stop_requested())
            return Error{.code = ErrorCode::Cancelled, .path = spec.image};
        ahead.reach(offset);
        const auto piece = pieces.at(offset);
        if (!piece) {
            result.failure = piece.error();
            break;
        }
        if (piece->empty())
            break;
        hashers.add(*piece);
        if (pieces.lostOneSince()) {
            result.failure = Error{.code = ErrorCode::SourceReadFailed, .path = spec.image};
            break;
        }
        offset += static_cast<std::int64_t>(piece->size());
        progress.read(static_cast<std::uint64_t>(offset / spec.pageSize.bytes().value()));
        trial.reached(offset);
    }
    if (auto finished = hashers.finish(result); !finished)
        return finished.error();
    return result;
}

} // namespace core::proof
