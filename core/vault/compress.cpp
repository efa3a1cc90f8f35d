#include "core/base/parallel.h"
#include "core/sqlite/pagehashes.h"
#include "core/vault/codecs.h"

#include <QFile>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

/// Small enough for a cancel, and for progress, at the slowest level.
constexpr std::int64_t kSliceBytes = 128 << 10;

/// For messages: the name behind a descriptor. Source: proc(5), /proc/PID/fd.
QString pathOf(int fd)
{
    return QFile::symLinkTarget(u"/proc/self/fd/"_s + QString::number(fd));
}

/// One compress(): its stretches are packed by several threads and written in their order.
class Packing
{
public:
    Packing(int fromFd, ByteCount size, PartialFile& to, const Compression& how,
            const JobContext& job)
        : m_from(fromFd)
        , m_source(pathOf(fromFd))
        , m_size(size.value())
        , m_stretch(std::max<std::int64_t>(stretchBytes(how, size).value(), 1))
        , m_to(to)
        , m_how(how)
        , m_job(job)
    {
    }

    [[nodiscard]] std::size_t stretches() const
    {
        return static_cast<std::size_t>(std::max<std::int64_t>((m_size + m_stretch - 1) / m_stretch,
                                                               1)); // an empty file is a stream too
    }

    /// Whoever waits for its turn is told when it will not come.
    Result<> pack(std::size_t number)
    {
        Result<> done;
        try {
            done = packStretch(number);
        } catch (const std::exception& exception) {
            done = errorFromException(exception);
        }
        if (!done) {
            const std::lock_guard guard(m_mutex);
            if (!m_error)
                m_error.emplace(done.error());
            m_turn.notify_all();
        }
        return done;
    }

    [[nodiscard]] Compressed result() { return {m_stored, m_digest.hex()}; }

private:
    Result<> packStretch(std::size_t number)
    {
        const std::int64_t begin = static_cast<std::int64_t>(number) * m_stretch;
        const std::int64_t end = std::min(begin + m_stretch, m_size);
        const auto encoder = makeEncoder(m_how, ByteCount(end - begin));
        std::vector<std::byte> held;
        const ByteSink take = [&](std::span<const std::byte> bytes) {
            return holdOrStore(number, held, bytes);
        };
        const Piece piece;
        std::int64_t at = begin;
        do {
            if (m_job.stopRequested())
                return Error{.code = ErrorCode::Cancelled, .path = m_to.path()};
            const auto bytes =
                piece.bytes().first(static_cast<std::size_t>(std::min(kSliceBytes, end - at)));
            if (const auto got = readAll(bytes, at); !got)
                return got;
            at += std::ssize(bytes);
            if (const auto packed = encoder->add(bytes, at == end, take); !packed)
                return packed;
            reportMore(std::ssize(bytes));
        } while (at < end);
        return finish(number, held);
    }

    Result<> readAll(std::span<std::byte> bytes, std::int64_t at) const
    {
        const auto got = readFull(m_from, bytes, at, m_source);
        if (!got)
            return got.error();
        if (*got < bytes.size())
            return Error{.code = ErrorCode::SourceReadFailed,
                         .path = m_source,
                         .detail = u"it ended before its %1 bytes were read"_s.arg(m_size)};
        return {};
    }

    /// Held in memory until it is this stretch's turn.
    Result<> holdOrStore(std::size_t number, std::vector<std::byte>& held,
                         std::span<const std::byte> bytes)
    {
        {
            const std::lock_guard guard(m_mutex);
            if (m_next != number) {
                held.insert(held.end(), bytes.begin(), bytes.end());
                return {};
            }
        }
        if (const auto stored = store(held); !stored)
            return stored;
        held.clear();
        return store(bytes);
    }

    /// Only by the one whose turn it is.
    Result<> store(std::span<const std::byte> bytes)
    {
        m_digest.add(bytes);
        m_stored = m_stored + ByteCount(std::ssize(bytes));
        return writeAll(m_to.fd(), bytes, m_to.path());
    }

    Result<> finish(std::size_t number, const std::vector<std::byte>& held)
    {
        {
            std::unique_lock lock(m_mutex);
            m_turn.wait(lock, m_job.stop, [&] { return m_next == number || m_error; });
            if (m_error)
                return *m_error;
            if (m_next != number)
                return Error{.code = ErrorCode::Cancelled, .path = m_to.path()};
        }
        if (const auto stored = store(held); !stored)
            return stored;
        const std::lock_guard guard(m_mutex);
        ++m_next;
        m_turn.notify_all();
        return {};
    }

    void reportMore(std::int64_t bytes)
    {
        const std::lock_guard guard(m_mutex);
        m_done += bytes;
        m_job.progress.report({.phase = Phase::Compressing,
                               .done = static_cast<std::uint64_t>(m_done),
                               .total = static_cast<std::uint64_t>(m_size),
                               .unit = Unit::Bytes,
                               .bytesPerUnit = 1});
    }

    const int m_from;
    const QString m_source;
    const std::int64_t m_size;
    const std::int64_t m_stretch;
    PartialFile& m_to;
    const Compression m_how;
    const JobContext& m_job;

    sqlite::Sha256 m_digest;
    ByteCount m_stored;

    std::mutex m_mutex;
    std::condition_variable_any m_turn;
    std::size_t m_next = 0; ///< the stretch that is written now
    std::int64_t m_done = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<Compressed> compress(int fromFd, ByteCount size, PartialFile& to, const Compression& how,
                            const JobContext& job)
{
    Packing packing(fromFd, size, to, how, job);
    const auto packed = parallelFor(packing.stretches(), usefulWorkers(),
                                    [&](std::size_t number) { return packing.pack(number); });
    if (!packed)
        return packed.error();
    return packing.result();
}

} // namespace core::vault
