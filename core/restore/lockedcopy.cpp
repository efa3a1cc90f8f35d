#include "core/restore/lockedcopy.h"

#include "core/sqlite/copysnapshot.h"
#include "core/sqlite/rawfile.h"
#include "core/sqlite/sourceaccess.h"

#include <algorithm>
#include <vector>

namespace core::restore {

namespace {

/// In WAL mode readers go on beside the lock, also those of this process.
Result<sqlite::Source> openSource(const QString& database, const QString& workFolder,
                                  const JobContext& job)
{
    return sqlite::Source::open({.path = database, .workFolder = workFolder}, job);
}

Result<> copySnapshot(const QString& database, PartialFile& to, const JobContext& job)
{
    auto source = openSource(database, to.folder(), job);
    if (!source)
        return source.error();
    sqlite::CaptureTarget target(to, source->header().pageSize, source->firstPage());
    if (auto copied = sqlite::copySnapshot(*source, target, Phase::Keeping, job); !copied)
        return copied.error();
    if (auto unpinned = source->unpin(); !unpinned)
        return unpinned.error();
    if (const auto written = target.finish(); !written)
        return written.error();
    return {};
}

/// In rollback mode the lock keeps every other connection out, and the main file is all there is.
Result<> copyBytes(const QString& database, PartialFile& to, const JobContext& job)
{
    auto file = sqlite::RawFile::open(database);
    if (!file)
        return file.error();
    const auto size = file->size();
    if (!size)
        return size.error();
    std::vector<std::byte> piece(1 << 20);
    for (std::int64_t done = 0; done < size->value();) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = database};
        const auto got = file->read(piece, done);
        if (!got)
            return got.error();
        if (*got == 0)
            return Error{.code = ErrorCode::SourceChanged, .path = database};
        if (auto written = writeAll(to.fd(), std::span(piece).first(*got), to.path()); !written)
            return written.error();
        done += static_cast<std::int64_t>(*got);
        job.progress.report({.phase = Phase::Keeping,
                             .done = static_cast<std::uint64_t>(done),
                             .total = static_cast<std::uint64_t>(size->value()),
                             .unit = Unit::Bytes,
                             .bytesPerUnit = 1});
    }
    return {};
}

} // namespace

Result<std::optional<sqlite::DatabaseHeader>> headerUnderLock(const QString& database,
                                                              const JobContext& job)
{
    using Header = std::optional<sqlite::DatabaseHeader>;
    const auto peeked = sqlite::peekHeader(database);
    if (!peeked && peeked.error().code == ErrorCode::SourceEmpty)
        return Header();
    if (!peeked)
        return peeked.error();
    if (!peeked->walMode)
        return Header(*peeked);
    const auto source = openSource(database, {}, job);
    if (!source)
        return source.error();
    return Header(source->header());
}

Result<> copyLocked(const QString& database, PartialFile& to, const JobContext& job)
{
    const auto header = sqlite::peekHeader(database);
    if (!header && header.error().code == ErrorCode::SourceEmpty)
        return {};
    if (!header)
        return header.error();
    return header->walMode ? copySnapshot(database, to, job) : copyBytes(database, to, job);
}

} // namespace core::restore
