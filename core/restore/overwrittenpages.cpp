#include "core/restore/overwrittenpages.h"

#include "core/base/filedescriptor.h"
#include "core/sqlite/bigendian.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace core::restore {

namespace {

constexpr std::int64_t kWalHeader = 32;
constexpr std::int64_t kFrameHeader = 24;
constexpr std::size_t kSalts = 8; ///< bytes: both of them
constexpr std::uint32_t kMagic = 0x377f0682; ///< its last bit tells the byte order of check sums
constexpr std::size_t kPiece = std::size_t{1} << 20;

struct WalHeader
{
    PageSize pageSize;
    std::array<std::byte, kSalts> salts{};
};

/// None: SQLite takes nothing from it.
std::optional<WalHeader> headerFrom(std::span<const std::byte, kWalHeader> bytes)
{
    const auto pageSize = PageSize::fromBytes(sqlite::bigEndian32(&bytes[8]));
    if ((sqlite::bigEndian32(bytes.data()) & ~std::uint32_t{1}) != kMagic || !pageSize)
        return std::nullopt;
    WalHeader header{.pageSize = *pageSize};
    std::memcpy(header.salts.data(), &bytes[16], kSalts);
    return header;
}

/// Page numbers, each once. Needs memory for those that differ, however often they come.
class PageSet
{
public:
    void add(std::uint32_t page)
    {
        m_pages.push_back(page);
        if (m_pages.size() < m_limit)
            return;
        sort();
        m_limit = std::max(kLeast, 2 * m_pages.size());
    }
    const std::vector<std::uint32_t>& sorted()
    {
        sort();
        return m_pages;
    }

private:
    static constexpr std::size_t kLeast = 1 << 20;

    void sort()
    {
        std::ranges::sort(m_pages);
        const auto same = std::ranges::unique(m_pages);
        m_pages.erase(same.begin(), same.end());
    }

    std::vector<std::uint32_t> m_pages;
    std::size_t m_limit = kLeast;
};

struct Frames
{
    PageSet pages{};
    std::optional<std::uint32_t> smallest{}; ///< pages after a commit
};

void append(std::vector<ByteRange>& ranges, const ByteRange& next)
{
    if (next.begin >= next.end)
        return;
    if (!ranges.empty() && ranges.back().end == next.begin)
        ranges.back().end = next.end;
    else
        ranges.push_back(next);
}

std::vector<ByteRange> rangesOf(Frames& frames, std::int64_t pageSize, std::int64_t mainBytes)
{
    std::vector<ByteRange> ranges;
    const std::int64_t cut =
        frames.smallest ? std::min(*frames.smallest * pageSize, mainBytes) : mainBytes;
    for (const std::uint32_t page : frames.pages.sorted()) {
        const std::int64_t begin = (page - std::int64_t{1}) * pageSize;
        append(ranges, {begin, std::min(begin + pageSize, cut)});
    }
    append(ranges, {cut, mainBytes});
    return ranges;
}

/// As SQLite recovers a -wal, it ends at the first frame that has no page or other salts.
Result<Frames> framesOf(const FileDescriptor& file, const QString& wal, const WalHeader& header,
                        const JobContext& job)
{
    const auto size = file.size(wal);
    if (!size)
        return size.error();
    constexpr int kFramesBetween = 4096; // looks at whether to stop
    const std::int64_t frame = kFrameHeader + header.pageSize.bytes().value();
    Frames frames;
    int seen = 0;
    for (std::int64_t at = kWalHeader; at <= size->value() - frame; at += frame) {
        if (++seen % kFramesBetween == 0 && job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = wal};
        std::array<std::byte, kFrameHeader> bytes{};
        const auto got = readFull(file.get(), bytes, at, wal);
        if (!got)
            return got.error();
        const std::uint32_t page = sqlite::bigEndian32(bytes.data());
        if (*got < bytes.size() || page == 0
            || std::memcmp(&bytes[8], header.salts.data(), kSalts) != 0)
            break;
        frames.pages.add(page);
        if (const std::uint32_t pages = sqlite::bigEndian32(&bytes[4]); pages != 0)
            frames.smallest = std::min(frames.smallest.value_or(pages), pages);
    }
    return frames;
}

} // namespace

Result<std::vector<ByteRange>> overwrittenBy(const QString& wal, ByteCount mainBytes,
                                             const JobContext& job)
{
    // A pipe would be waited for, a link may lead anywhere.
    const auto file =
        FileDescriptor::open(wal, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, FileRole::Source);
    if (!file)
        return file.error();
    std::array<std::byte, kWalHeader> bytes{};
    const auto got = readFull(file->get(), bytes, 0, wal);
    if (!got)
        return got.error();
    const auto header = *got == bytes.size() ? headerFrom(bytes) : std::nullopt;
    if (!header)
        return std::vector<ByteRange>();
    auto frames = framesOf(*file, wal, *header, job);
    if (!frames)
        return frames.error();
    return rangesOf(*frames, header->pageSize.bytes().value(), mainBytes.value());
}

ByteCount lengthOf(std::span<const ByteRange> ranges)
{
    std::int64_t sum = 0;
    for (const ByteRange& range : ranges)
        sum += range.end - range.begin;
    return ByteCount(sum);
}

Result<> copyRanges(const sqlite::RawFile& from, std::span<const ByteRange> ranges, int to,
                    const QString& toPath, const JobContext& job)
{
    std::vector<std::byte> buffer(kPiece);
    for (const ByteRange& range : ranges) {
        if (::lseek(to, range.begin, SEEK_SET) < 0)
            return errorFromErrno(errno, toPath, FileRole::Destination);
        for (std::int64_t at = range.begin; at < range.end;) {
            if (job.stopRequested())
                return Error{.code = ErrorCode::Cancelled, .path = toPath};
            const auto wanted = std::min(static_cast<std::size_t>(range.end - at), buffer.size());
            const auto piece = std::span(buffer).first(wanted);
            const auto got = from.read(piece, at);
            if (!got)
                return got.error();
            if (*got < wanted)
                return Error{.code = ErrorCode::SourceTruncated, .path = toPath};
            if (auto written = writeAll(to, piece, toPath); !written)
                return written;
            at += static_cast<std::int64_t>(wanted);
        }
    }
    return {};
}

} // namespace core::restore
