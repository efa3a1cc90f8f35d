#include "core/capture/capture.h"
#include "core/sqlite/capturetarget.h"
#include "core/sqlite/onlinebackup.h"
#include "core/sqlite/sourceaccess.h"

#include <algorithm>
#include <utility>

namespace core::capture {

namespace {

using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

/// About 1 MiB a step: some milliseconds, so that a cancel is felt at once.
PageCount pagesPerStep(PageSize size)
{
    return PageCount(static_cast<std::uint32_t>((1 << 20) / size.bytes().value()));
}

/// SQLite only says "disk I/O error" or "full": the destination knows which file and why.
Error reasonOf(const Error& seen, const sqlite::CaptureTarget& target)
{
    return target.failure().value_or(seen);
}

Result<> copyPages(sqlite::OnlineBackup& backup, const sqlite::Source& source,
                   sqlite::CaptureTarget& target, const JobContext& job)
{
    using Step = sqlite::OnlineBackup::Step;
    const PageSize pageSize = source.header().pageSize;
    bool expected = false;
    for (Step step = Step::More; step != Step::Done;) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled};
        const auto stepped = backup.step(pagesPerStep(pageSize));
        if (!stepped)
            return reasonOf(stepped.error(), target);
        step = *stepped;
        // Nobody else knows the destination and the snapshot is pinned: a lock here is a fault of
        // ours.
        if (step == Step::Busy)
            return Error{.code = ErrorCode::Internal,
                         .detail = QStringLiteral("busy inside the pin")};
        if (!std::exchange(expected, true))
            target.expect(ByteCount(backup.total().value() * pageSize.bytes().value()));
        job.progress.report({.phase = Phase::Copying,
                             .done = (backup.total() - backup.remaining()).value(),
                             .total = backup.total().value(),
                             .unit = Unit::Pages,
                             .bytesPerUnit = pageSize.bytes().value()});
    }
    if (const auto finished = backup.finish(); !finished)
        return reasonOf(finished.error(), target);
    return {};
}

Result<> copyInto(sqlite::CaptureTarget& target, sqlite::Source& source, const JobContext& job)
{
    auto destination = target.open();
    if (!destination)
        return reasonOf(destination.error(), target);
    {
        auto backup = sqlite::OnlineBackup::begin(*destination, source.connection());
        if (!backup)
            return reasonOf(backup.error(), target);
        if (auto copied = copyPages(*backup, source, target, job); !copied)
            return copied.error();
    }
    if (auto closed = destination->close(); !closed)
        return reasonOf(closed.error(), target);
    return {};
}

Error aboutSource(Error error, const CaptureSpec& spec)
{
    if (error.path.isEmpty())
        error.path = spec.source;
    return error;
}

} // namespace

Result<Captured> captureOnline(const CaptureSpec& spec, const JobContext& job)
{
    const auto begun = SteadyClock::now();
    job.progress.report({.phase = Phase::Preparing});
    auto source = sqlite::Source::open(
        {.path = spec.source, .workFolder = spec.workFolder, .wait = spec.wait}, job);
    if (!source)
        return aboutSource(source.error(), spec);
    const auto pinned = SteadyClock::now();

    auto image = PartialFile::create(spec.folder, spec.finalName);
    if (!image)
        return image.error();
    sqlite::CaptureTarget target(*image, source->header().pageSize, source->firstPage());
    if (auto copied = copyInto(target, *source, job); !copied)
        return aboutSource(copied.error(), spec);
    // In rollback mode writers wait for this moment: what does not need the pin comes after it.
    if (auto unpinned = source->unpin(); !unpinned)
        return aboutSource(unpinned.error(), spec);
    const double held = secondsSince(pinned);

    job.progress.report({.phase = Phase::Syncing});
    auto written = target.finish();
    if (!written)
        return written.error();
    if (auto synced = image->sync(); !synced)
        return synced.error();

    const auto pageSize = static_cast<std::uint32_t>(source->header().pageSize.bytes().value());
    return Captured{.image = std::move(*image),
                    .pageHashes = std::move(written->pageHashes),
                    .bytes = written->bytes,
                    .pages = static_cast<std::uint32_t>(written->bytes.value() / pageSize),
                    .pageSize = pageSize,
                    .journalMode =
                        source->header().walMode ? QStringLiteral("wal") : QStringLiteral("delete"),
                    .seconds = secondsSince(begun),
                    .copySeconds = held,
                    .longestStallSeconds = source->pinBlocksWriters() ? held : 0};
}

} // namespace core::capture
