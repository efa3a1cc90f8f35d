#include "core/restore/exchange.h"

#include "core/base/holders.h"
#include "core/restore/files.h"
#include "core/sqlite/exclusivehold.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

/// A sidecar has its final name only when it is whole: what has it is not copied again.
Result<> bringSidecars(const Record& record)
{
    NoProgress unseen;
    const JobContext quiet{{}, unseen};
    for (const QString& sidecar : sidecarsOf(record.target)) {
        const QString kept = record.sidecarsFrom + u'/' + QFileInfo(sidecar).fileName();
        if (!QFileInfo::exists(kept) || QFileInfo::exists(sidecar))
            continue;
        const QString half = sidecar + u"-half"_s;
        if (auto removed = removeFiles({half}, folderOf(record)); !removed)
            return removed;
        if (auto copied = copyFile(kept, half, ReadThrough::Descriptor, quiet); !copied)
            return copied;
        if (auto renamed = renameDurably(half, sidecar); !renamed)
            return renamed;
    }
    return {};
}

/// The new state is the whole database by itself, or cannot be opened at all.
Result<> retirePresent(const Record& record, std::chrono::milliseconds wait,
                       std::optional<sqlite::ExclusiveHold>& hold, const JobContext& job)
{
    if (!QFileInfo::exists(record.target))
        return {};
    auto taken = sqlite::ExclusiveHold::take(record.target, wait, job);
    if (!taken)
        return heldIfBusy(taken.error(), record.target);
    if (auto retired = taken->retireSidecars(); !retired)
        return heldIfBusy(retired.error(), record.target);
    hold.emplace(std::move(*taken));
    return {};
}

Result<> bringState(Record& record, const JobContext& job)
{
    record.staged = stagedNameFor(record);
    if (auto removed = removeFiles({record.staged}, folderOf(record)); !removed)
        return removed;
    if (!linkFile(record.stateFile(), record.staged)) {
        auto copied = copyFile(record.stateFile(), record.staged, ReadThrough::Descriptor, job);
        if (!copied)
            return copied;
    }
    record.stagedId = idOf(record.staged);
    return {};
}

} // namespace

QString folderOf(const Record& record)
{
    return QFileInfo(record.target).absolutePath();
}

QString stagedNameFor(const Record& record)
{
    return folderOf(record) + u"/."_s + record.id + u".holdfast-staged"_s;
}

Error heldIfBusy(const Error& error, const QString& target)
{
    if (error.code != ErrorCode::SourceBusy)
        return error;
    return {.code = ErrorCode::TargetHeld,
            .path = target,
            .detail = describeHolders(holdersOf(target)),
            .sqliteCode = error.sqliteCode};
}

Result<> exchangeRaw(const Record& record)
{
    // Once the new file is there, what lies beside it may be its own.
    const bool arrived = record.stagedId && idOf(record.target) == record.stagedId;
    if (!arrived) {
        if (auto removed = removeFiles(sidecarsOf(record.target), folderOf(record)); !removed)
            return removed;
        if (auto renamed = renameDurably(record.staged, record.target); !renamed)
            return renamed;
    }
    return record.sidecarsFrom.isEmpty() ? Result<>() : bringSidecars(record);
}

Result<> goBack(Record& record, std::chrono::milliseconds wait, const JobContext& job)
{
    const bool arrived =
        record.goingBack && record.stagedId && idOf(record.target) == record.stagedId;
    std::optional<sqlite::ExclusiveHold> hold;
    if (!arrived) {
        if (auto retired = retirePresent(record, wait, hold, job); !retired)
            return retired;
    }
    const bool wasAbsent = record.before == TargetState::Absent;
    if (!arrived && !wasAbsent) {
        if (auto brought = bringState(record, job); !brought)
            return brought;
    }
    record.goingBack = true;
    record.sidecarsFrom = record.raw ? record.stateFolder() : QString();
    record.state = record.raw ? RecordState::Swapping : RecordState::Swapped;
    if (auto written = writeRecord(record); !written)
        return written;
    if (wasAbsent)
        return removeFiles({record.target}, folderOf(record));
    if (record.raw)
        return exchangeRaw(record);
    return arrived ? Result<>() : renameDurably(record.staged, record.target);
}

} // namespace core::restore
