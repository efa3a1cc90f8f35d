#include "core/restore/stage.h"

#include "core/base/filedescriptor.h"
#include "core/sqlite/databaseheader.h"
#include "core/sqlite/imagewriter.h"
#include "core/sqlite/rawfile.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace core::restore {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::int64_t kWriteVersion = 18; ///< and the read version behind it

std::span<const std::byte> bytesOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

/// Takes an image in pieces of any size: its first page tells how the writer must be made.
class Feeder
{
public:
    Feeder(PartialFile& file, const StageSpec& spec, const JobContext& job)
        : m_file(file)
        , m_spec(spec)
        , m_job(job)
    {
    }

    Result<> take(std::span<const std::byte> bytes)
    {
        if (m_job.stopRequested())
            return Error{.code = ErrorCode::Cancelled};
        if (!m_writer) {
            if (auto begun = begin(bytes); !begun || !m_writer)
                return begun;
            bytes = bytesOf(m_rest);
        }
        if (bytes.empty())
            return {};
        if (auto written = m_writer->write(bytes, m_at); !written)
            return written;
        m_at += static_cast<std::int64_t>(bytes.size());
        m_job.progress.report({.phase = Phase::Staging,
                               .done = static_cast<std::uint64_t>(m_at),
                               .total = static_cast<std::uint64_t>(m_spec.bytes.value()),
                               .unit = Unit::Bytes,
                               .bytesPerUnit = 1});
        return {};
    }

    Result<sqlite::CapturedImage> finish()
    {
        if (!m_writer)
            return Error{.code = ErrorCode::SourceTruncated, .path = m_spec.artifact};
        return m_writer->finish();
    }

    [[nodiscard]] bool wasWal() const { return m_wasWal; }

private:
    /// Collects page 1; then there is a writer, and m_rest holds what came with it.
    Result<> begin(std::span<const std::byte> bytes)
    {
        m_begin.append(reinterpret_cast<const char*>(bytes.data()),
                       static_cast<qsizetype>(bytes.size()));
        if (static_cast<std::size_t>(m_begin.size()) < sqlite::kHeaderBytes)
            return {};
        const auto header =
            sqlite::parseHeader(bytesOf(m_begin).first(sqlite::kHeaderBytes), m_spec.artifact);
        if (!header)
            return header.error();
        const auto pageBytes = static_cast<qsizetype>(header->pageSize.bytes().value());
        if (m_begin.size() < pageBytes)
            return {};
        m_wasWal = header->walMode;
        m_writer.emplace(m_file, header->pageSize, m_begin.first(pageBytes));
        if (m_spec.bytes > ByteCount(0))
            m_writer->expect(m_spec.bytes.value());
        m_at = pageBytes;
        m_rest = m_begin.sliced(pageBytes);
        m_begin.clear();
        return {};
    }

    PartialFile& m_file;
    const StageSpec& m_spec;
    const JobContext& m_job;
    QByteArray m_begin;
    QByteArray m_rest;
    std::optional<sqlite::ImageWriter> m_writer;
    std::int64_t m_at = 0;
    bool m_wasWal = false;
};

Result<> feedPlain(const StageSpec& spec, Feeder& feeder)
{
    const auto file = FileDescriptor::open(spec.artifact, O_RDONLY, FileRole::Source);
    if (!file)
        return file.error();
    static_cast<void>(::posix_fadvise(file->get(), 0, 0, POSIX_FADV_SEQUENTIAL));
    std::vector<std::byte> piece(kPiece);
    for (std::int64_t at = 0;;) {
        const auto got = readFull(file->get(), piece, at, spec.artifact);
        if (!got)
            return got.error();
        if (*got == 0)
            return {};
        if (auto taken = feeder.take(std::span(piece).first(*got)); !taken)
            return taken;
        at += static_cast<std::int64_t>(*got);
    }
}

Result<> feedPacked(const StageSpec& spec, Feeder& feeder, const JobContext& job)
{
    const auto room = freeSpace(spec.folder);
    if (!room)
        return room.error();
    const auto unpacked = vault::decompress(
        spec.artifact, spec.bytes > ByteCount(0) ? spec.bytes : *room,
        [&](std::span<const std::byte> bytes) { return feeder.take(bytes); }, job);
    if (!unpacked)
        return unpacked.error();
    return {};
}

} // namespace

Result<Staged> stageArtifact(const StageSpec& spec, const JobContext& job)
{
    auto file = PartialFile::create(spec.folder, spec.name);
    if (!file)
        return file.error();
    Feeder feeder(*file, spec, job);
    const bool packed = vault::codecOfFile(spec.artifact) != vault::Codec::None;
    if (auto fed = packed ? feedPacked(spec, feeder, job) : feedPlain(spec, feeder); !fed)
        return fed.error();
    auto image = feeder.finish();
    if (!image)
        return image.error();
    job.progress.report({.phase = Phase::Syncing});
    if (auto synced = file->sync(); !synced)
        return synced.error();
    return Staged{.file = std::move(*file),
                  .pageHashes = std::move(image->pageHashes),
                  .bytes = image->bytes,
                  .wasWal = feeder.wasWal()};
}

Result<> setWalMode(int fd, const QString& path)
{
    constexpr std::array<char, 2> wal{2, 2};
    if (::pwrite(fd, wal.data(), wal.size(), kWriteVersion) != static_cast<ssize_t>(wal.size())
        || ::fsync(fd) != 0)
        return errorFromErrno(errno, path, FileRole::Destination);
    return {};
}

Result<sqlite::PageHashes> hashesOf(const QString& path, const JobContext& job)
{
    const auto file = sqlite::RawFile::open(path);
    if (!file)
        return file.error();
    std::vector<std::byte> piece(kPiece);
    auto got = file->read(piece, 0);
    if (!got)
        return got.error();
    if (*got < sqlite::kHeaderBytes)
        return Error{.code = ErrorCode::SourceTruncated, .path = path};
    const auto header = sqlite::parseHeader(std::span(piece).first(sqlite::kHeaderBytes), path);
    if (!header)
        return header.error();
    piece[kWriteVersion] = std::byte{1};
    piece[kWriteVersion + 1] = std::byte{1};

    sqlite::ImageHasher hasher(header->pageSize);
    for (std::int64_t at = 0; *got > 0;) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = path};
        hasher.add(std::span(piece).first(*got));
        at += static_cast<std::int64_t>(*got);
        job.progress.report({.phase = Phase::Reading,
                             .done = static_cast<std::uint64_t>(at),
                             .total = static_cast<std::uint64_t>(file->size()->value()),
                             .unit = Unit::Bytes,
                             .bytesPerUnit = 1});
        got = file->read(piece, at);
        if (!got)
            return got.error();
    }
    return hasher.pageHashes();
}

} // namespace core::restore
