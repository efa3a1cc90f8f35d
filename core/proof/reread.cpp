#include "core/proof/reread.h"

#include "core/base/filedescriptor.h"
#include "core/base/parallel.h"
#include "core/proof/proofprogress.h"
#include "core/sqlite/databaseheader.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fcntl.h>

namespace core::proof {

namespace {

constexpr std::size_t kPieceBytes = 1024 * 1024;
constexpr std::int64_t kAheadBytes = 16 * 1024 * 1024; ///< asked of the disk before it is needed
constexpr std::int64_t kAskedBytes = 2 * 1024 * 1024; ///< at once

/// A disk that reads so fast from the start has no head to move: rotating disks give up to 280 MB/s
/// and a network of 1 Gbit/s 110. What a device says of itself is of no use, virtual ones all claim
/// to rotate.
constexpr std::int64_t kTrialBytes = 64 * 1024 * 1024;
constexpr double kFastBytesPerSecond = 400e6;

/// SHA-256 takes longer than reading and the page hashes together, so it has a thread of its own.
class TwoHashers
{
public:
    TwoHashers(PageSize pageSize, bool takeSha256)
        : m_takeSha256(takeSha256)
        , m_pages(pageSize)
    {
    }

    /// Where the next piece may be read to: one piece is being digested, one waits.
    std::span<std::byte> room() { return m_pieces[m_next]; }

    void add(std::span<const std::byte> piece)
    {
        if (m_takeSha256) {
            m_digester.post([this, piece]() -> Result<> {
                m_sha256.add(piece);
                return {};
            });
        }
        m_pages.add(piece);
        m_next = (m_next + 1) % m_pieces.size();
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
    std::array<std::vector<std::byte>, 3> m_pieces{std::vector<std::byte>(kPieceBytes),
                                                   std::vector<std::byte>(kPieceBytes),
                                                   std::vector<std::byte>(kPieceBytes)};
    std::size_t m_next = 0;
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
        static_cast<void>(::posix_fadvise(m_fd, 0, 0, POSIX_FADV_DONTNEED));
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
    TwoHashers hashers(spec.pageSize, spec.takeSha256);
    Trial trial(spec.onFastDisk);
    for (std::int64_t offset = 0;;) {
        if (stop.stop_requested())
            return Error{.code = ErrorCode::Cancelled, .path = spec.image};
        ahead.reach(offset);
        const std::span<std::byte> room = hashers.room();
        const auto got = readFull(file->get(), room, offset, spec.image);
        if (!got) {
            result.failure = got.error();
            break;
        }
        if (*got == 0)
            break;
        hashers.add(room.first(*got));
        offset += static_cast<std::int64_t>(*got);
        progress.read(static_cast<std::uint64_t>(offset / spec.pageSize.bytes().value()));
        trial.reached(offset);
    }
    if (auto finished = hashers.finish(result); !finished)
        return finished.error();
    return result;
}

} // namespace core::proof
