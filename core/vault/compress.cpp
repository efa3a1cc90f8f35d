#include "core/sqlite/pagehashes.h"
#include "core/vault/codecs.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

/// For messages: the name behind a descriptor. Source: proc(5), /proc/PID/fd.
QString pathOf(int fd)
{
    return QFile::symLinkTarget(u"/proc/self/fd/"_s + QString::number(fd));
}

void reportDone(const JobContext& job, std::int64_t done, ByteCount size)
{
    job.progress.report({.phase = Phase::Compressing,
                         .done = static_cast<std::uint64_t>(done),
                         .total = static_cast<std::uint64_t>(size.value()),
                         .unit = Unit::Bytes,
                         .bytesPerUnit = 1});
}

} // namespace

Result<Compressed> compress(int fromFd, ByteCount size, PartialFile& to, const Compression& how,
                            const JobContext& job)
{
    const QString source = pathOf(fromFd);
    const auto encoder = makeEncoder(how, size);
    sqlite::Sha256 digest;
    ByteCount stored;
    const ByteSink store = [&](std::span<const std::byte> bytes) -> Result<> {
        digest.add(bytes);
        stored = stored + ByteCount(std::ssize(bytes));
        return writeAll(to.fd(), bytes, to.path());
    };

    const Piece piece;
    std::int64_t done = 0;
    do {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = to.path()};
        const auto wanted = std::min<std::int64_t>(kPieceBytes, size.value() - done);
        const auto bytes = piece.bytes().first(static_cast<std::size_t>(wanted));
        const auto got = readFull(fromFd, bytes, done, source);
        if (!got)
            return got.error();
        if (*got < bytes.size())
            return Error{.code = ErrorCode::SourceReadFailed,
                         .path = source,
                         .detail = u"it ended before its %1 bytes were read"_s.arg(size.value())};
        done += wanted;
        if (const auto packed = encoder->add(bytes, done == size.value(), store); !packed)
            return packed.error();
        reportDone(job, done, size);
    } while (done < size.value());
    return Compressed{stored, digest.hex()};
}

} // namespace core::vault
