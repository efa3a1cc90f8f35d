#include "core/sqlite/imagewriter.h"

#include "core/sqlite/databaseheader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace core::sqlite {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::size_t kPiecesWaiting = 6; ///< of 1 MiB, for each of the threads
constexpr std::int64_t kWriteBackStep = 8 << 20;
constexpr qsizetype kWriteVersion = 18;
constexpr qsizetype kReadVersion = 19;

QByteArray withoutWalFlag(QByteArray page)
{
    if (page.size() > kReadVersion) {
        page[kWriteVersion] = 1;
        page[kReadVersion] = 1;
    }
    return page;
}

std::span<const std::byte> bytesOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

/// SQLite's page 1 of a copy differs from the source's in these bytes only: change counter, size in
/// pages, schema cookie, version-valid-for, library version, and the two version flags.
bool sameButForCounters(const QByteArray& a, const QByteArray& b)
{
    static constexpr std::array<std::pair<qsizetype, qsizetype>, 4> counters{
        {{18, 20}, {24, 32}, {40, 44}, {92, 100}}};
    if (a.size() != b.size())
        return false;
    qsizetype at = 0;
    for (const auto& [from, to] : counters) {
        if (std::memcmp(a.constData() + at, b.constData() + at, static_cast<std::size_t>(from - at))
            != 0)
            return false;
        at = to;
    }
    return std::memcmp(a.constData() + at, b.constData() + at,
                       static_cast<std::size_t>(a.size() - at))
        == 0;
}

} // namespace

ImageWriter::ImageWriter(PartialFile& file, PageSize pageSize, QByteArray firstPage)
    : m_file(file)
    , m_pageSize(pageSize)
    , m_firstPage(withoutWalFlag(std::move(firstPage)))
    , m_firstPageKnown(m_firstPage.size() == pageSize.bytes().value())
    , m_inOrder(m_firstPageKnown)
    , m_pieces(kPiece)
    , m_piece(m_pieces.take())
    , m_direct(file.fd())
    , m_hasher(pageSize)
    , m_hash(kPiecesWaiting)
    , m_disks{SerialWorker(kPiecesWaiting), SerialWorker(kPiecesWaiting)}
{
    if (m_firstPageKnown)
        append(bytesOf(m_firstPage));
    else
        m_streamed = pageSize.bytes().value();
}

void ImageWriter::expect(std::int64_t bytes)
{
    // Without room the writing itself says so; some file systems cannot do this at all.
    if (::fallocate(m_file.fd(), 0, 0, bytes) == 0)
        m_expected = bytes;
}

Result<> ImageWriter::write(std::span<const std::byte> bytes, std::int64_t offset)
{
    m_size = std::max(m_size, offset + static_cast<std::int64_t>(bytes.size()));
    if (offset == 0) {
        const QByteArray page(reinterpret_cast<const char*>(bytes.data()),
                              static_cast<qsizetype>(bytes.size()));
        if (m_firstPageKnown && sameButForCounters(page, m_firstPage))
            return {};
        m_inOrder = false;
        m_firstPage = withoutWalFlag(page);
        m_firstPageKnown = false;
        return {};
    }
    const std::int64_t gap = offset - m_streamed;
    if (gap > 0 && gap <= m_pageSize.bytes().value()) // the lock-byte page, which SQLite skips
        append(std::vector<std::byte>(static_cast<std::size_t>(gap)));
    if (offset == m_streamed)
        append(bytes);
    else if (auto written = writeOutOfOrder(bytes, offset); !written)
        return written;
    return failed() ? drain() : Result<>();
}

void ImageWriter::append(std::span<const std::byte> bytes)
{
    m_streamed += static_cast<std::int64_t>(bytes.size());
    while (!bytes.empty()) {
        bytes = m_piece->append(bytes);
        if (m_piece->isFull())
            flushUpTo(m_streamed - static_cast<std::int64_t>(bytes.size()));
    }
}

void ImageWriter::flush()
{
    flushUpTo(m_streamed);
}

void ImageWriter::flushUpTo(std::int64_t end)
{
    if (m_piece->size() == 0)
        return;
    const std::int64_t offset = end - static_cast<std::int64_t>(m_piece->size());
    const std::shared_ptr<const AlignedBytes> piece = std::exchange(m_piece, m_pieces.take());
    nextDisk(piece->bytes(), offset).post([this, piece, offset] {
        return store(piece->bytes(), offset);
    });
    if (m_inOrder) {
        m_hash.post([this, piece]() -> Result<> {
            m_hasher.add(piece->bytes());
            return {};
        });
    }
}

/// Writes that pass by the page cache may overtake each other; no other ones may be among them.
SerialWorker& ImageWriter::nextDisk(std::span<const std::byte> piece, std::int64_t offset)
{
    if (m_direct.isOn() && !m_direct.fits(piece, offset)) {
        static_cast<void>(drain()); // an error stays, and is asked for after each write
        m_direct.end();
    }
    return m_direct.isOn() ? m_disks[++m_turn % m_disks.size()] : m_disks.front();
}

bool ImageWriter::failed() const
{
    return std::ranges::any_of(m_disks, &SerialWorker::failed);
}

Result<> ImageWriter::drain()
{
    Result<> outcome;
    for (SerialWorker& disk : m_disks) {
        if (auto drained = disk.drain(); !drained && outcome)
            outcome = std::move(drained);
    }
    return outcome;
}

Result<> ImageWriter::writeOutOfOrder(std::span<const std::byte> bytes, std::int64_t offset)
{
    flush();
    m_inOrder = false;
    m_streamed = std::max(m_streamed, offset + static_cast<std::int64_t>(bytes.size()));
    if (auto drained = drain(); !drained)
        return drained;
    m_direct.end();
    return store(bytes, offset);
}

Result<> ImageWriter::store(std::span<const std::byte> piece, std::int64_t offset)
{
    for (std::size_t done = 0; done < piece.size();) {
        const std::int64_t at = offset + static_cast<std::int64_t>(done);
        const bool direct = m_direct.isOn();
        const auto wrote = ::pwrite(m_file.fd(), piece.data() + done, piece.size() - done, at);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0 && errno == EINVAL && direct) { // larger blocks, or a write cut short
            m_direct.end();
            continue;
        }
        if (wrote < 0)
            return errorFromErrno(errno, m_file.path(), FileRole::Destination);
        done += static_cast<std::size_t>(wrote);
    }
    if (!m_direct.isOn())
        writeBack(offset + static_cast<std::int64_t>(piece.size()));
    return {};
}

/// Only a hint: an error of the device is reported by the fsync that follows.
void ImageWriter::writeBack(std::int64_t end)
{
    if (end - m_writtenBack < kWriteBackStep)
        return;
    ::sync_file_range(m_file.fd(), m_writtenBack, end - m_writtenBack, SYNC_FILE_RANGE_WRITE);
    m_writtenBack = end;
}

Result<std::size_t> ImageWriter::read(std::span<std::byte> into, std::int64_t offset)
{
    if (offset >= m_size)
        return std::size_t{0};
    flush();
    if (auto written = drain(); !written)
        return written.error();
    m_direct.end();
    return readFull(m_file.fd(), into, offset, m_file.path());
}

Result<> ImageWriter::truncate(std::int64_t size)
{
    m_size = size;
    if (size >= m_streamed)
        return {};
    flush();
    m_inOrder = false;
    m_streamed = size;
    if (auto drained = drain(); !drained)
        return drained;
    return cutTo(size);
}

Result<> ImageWriter::cutTo(std::int64_t size)
{
    if (::ftruncate(m_file.fd(), size) != 0)
        return errorFromErrno(errno, m_file.path(), FileRole::Destination);
    m_expected = std::min(m_expected, size);
    return {};
}

std::optional<Error> ImageWriter::failure()
{
    if (!failed())
        return std::nullopt;
    return drain().error();
}

Result<CapturedImage> ImageWriter::finish()
{
    const std::int64_t lockPageAtEnd = m_size - m_streamed;
    if (lockPageAtEnd > 0 && lockPageAtEnd <= m_pageSize.bytes().value())
        append(std::vector<std::byte>(static_cast<std::size_t>(lockPageAtEnd)));
    flush();
    if (auto written = drain(); !written)
        return written.error();
    if (auto hashed = m_hash.drain(); !hashed)
        return hashed.error();
    m_direct.end();
    if (m_expected > m_streamed) {
        if (auto cut = cutTo(m_streamed); !cut)
            return cut.error();
    }
    if (m_inOrder && m_hasher.size() == ByteCount(m_streamed))
        return CapturedImage{.pageHashes = m_hasher.pageHashes(), .bytes = ByteCount(m_streamed)};
    if (auto stored = storeFirstPage(); !stored)
        return stored.error();
    return hashAgain();
}

Result<> ImageWriter::storeFirstPage()
{
    return store(bytesOf(m_firstPage), 0);
}

Result<CapturedImage> ImageWriter::hashAgain()
{
    ImageHasher hasher(m_pageSize);
    std::vector<std::byte> piece(kPiece);
    for (std::int64_t offset = 0;; offset += static_cast<std::int64_t>(piece.size())) {
        const auto got = readFull(m_file.fd(), piece, offset, m_file.path());
        if (!got)
            return got.error();
        hasher.add(std::span(piece).first(*got));
        if (*got < piece.size())
            break;
    }
    return CapturedImage{.pageHashes = hasher.pageHashes(), .bytes = hasher.size()};
}

} // namespace core::sqlite
