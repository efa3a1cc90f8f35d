#include "core/sqlite/copysnapshot.h"

#include "core/sqlite/onlinebackup.h"

#include <utility>

namespace core::sqlite {

namespace {

/// SQLite only says "disk I/O error" or "full": the destination knows which file and why.
Error reasonOf(const Error& seen, const CaptureTarget& target)
{
    return target.failure().value_or(seen);
}

Result<> copyPages(OnlineBackup& backup, const Source& source, CaptureTarget& target, Phase phase,
                   const JobContext& job)
{
    using Step = OnlineBackup::Step;
    const PageSize pageSize = source.header().pageSize;
    bool expected = false;
    for (Step step = Step::More; step != Step::Done;) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled};
        const auto stepped = backup.step(OnlineBackup::pagesPerStep(pageSize));
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
        job.progress.report({.phase = phase,
                             .done = (backup.total() - backup.remaining()).value(),
                             .total = backup.total().value(),
                             .unit = Unit::Pages,
                             .bytesPerUnit = pageSize.bytes().value()});
    }
    if (const auto finished = backup.finish(); !finished)
        return reasonOf(finished.error(), target);
    return {};
}

} // namespace

Result<> copySnapshot(Source& source, CaptureTarget& target, Phase phase, const JobContext& job)
{
    auto destination = target.open();
    if (!destination)
        return reasonOf(destination.error(), target);
    {
        auto backup = OnlineBackup::begin(*destination, source.connection());
        if (!backup)
            return reasonOf(backup.error(), target);
        if (auto copied = copyPages(*backup, source, target, phase, job); !copied)
            return copied.error();
    }
    if (auto closed = destination->close(); !closed)
        return reasonOf(closed.error(), target);
    return {};
}

} // namespace core::sqlite
