#include "core/sqlite/pagehashes.h"
#include "core/vault/codecs.h"

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

/// Hands bytes on as long as there are not too many of them and nobody wants to stop: one piece of
/// a hostile file can unpack to a thousand times its size.
class BoundedSink
{
public:
    BoundedSink(const ByteSink& take, ByteCount limit, const JobContext& job)
        : m_take(take)
        , m_left(limit.value())
        , m_job(job)
    {
    }

    Result<> operator()(std::span<const std::byte> bytes)
    {
        if (m_job.stopRequested())
            return Error{.code = ErrorCode::Cancelled};
        if (bytes.empty())
            return {};
        if (std::ssize(bytes) > m_left)
            return Error{.code = ErrorCode::CompressionDamaged,
                         .detail = u"it unpacks to more bytes than the backup can have"_s};
        m_left -= std::ssize(bytes);
        return m_take(bytes);
    }

private:
    const ByteSink& m_take;
    std::int64_t m_left;
    const JobContext& m_job;
};

Error naming(const QString& path, Error error)
{
    if (error.path.isEmpty())
        error.path = path;
    return error;
}

} // namespace

Result<Compressed> decompress(const QString& path, ByteCount limit, const ByteSink& take,
                              const JobContext& job)
{
    return decompress(path, codecOfFile(path), limit, take, job);
}

Result<Compressed> decompress(const QString& path, Codec codec, ByteCount limit,
                              const ByteSink& take, const JobContext& job)
{
    const auto file = FileDescriptor::open(path, O_RDONLY, FileRole::Source);
    if (!file)
        return file.error();
    const auto size = file->size(path);
    if (!size)
        return size.error();

    ::posix_fadvise(file->get(), 0, 0, POSIX_FADV_DONTNEED); // a hint, not more
    const auto decoder = makeDecoder(codec);
    const ByteSink sink = BoundedSink(take, limit, job);
    sqlite::Sha256 digest;
    const Piece piece;
    std::int64_t done = 0;
    for (bool ended = false; !ended;) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = path};
        const auto got = readFull(file->get(), piece.bytes(), done, path);
        if (!got)
            return got.error();
        const auto bytes = piece.bytes().first(*got);
        ended = bytes.size() < kPieceBytes;
        done += std::ssize(bytes);
        digest.add(bytes);
        if (const auto unpacked = decoder->add(bytes, sink); !unpacked)
            return naming(path, unpacked.error());
        job.progress.report({.phase = Phase::Reading,
                             .done = static_cast<std::uint64_t>(done),
                             .total = static_cast<std::uint64_t>(size->value()),
                             .unit = Unit::Bytes,
                             .bytesPerUnit = 1});
    }
    if (const auto finished = decoder->finish(); !finished)
        return naming(path, finished.error());
    return Compressed{ByteCount(done), digest.hex()};
}

} // namespace core::vault
