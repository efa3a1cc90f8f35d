#include "core/restore/exchange.h"

#include "core/base/filelock.h"
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

/// Makes the present state one file that nobody uses. False where SQLite cannot: then its sidecars
/// are to go by hand.
Result<bool> retirePresent(const Record& record, std::chrono::milliseconds wait,
                           std::optional<sqlite::ExclusiveHold>& hold, const JobContext& job)
{
    if (auto isFree = waitUntilNobodyHolds(record.target, wait, job); !isFree)
        return isFree.error();
    if (!QFileInfo::exists(record.target))
        return false;
    auto taken = sqlite::ExclusiveHold::take(record.target, wait, job);
    auto retired = taken ? taken->retireSidecars() : Result<>(taken.error());
    if (!retired && isUnreadable(retired.error()))
        return false;
    if (!retired)
        return heldIfBusy(retired.error(), record.target);
    hold.emplace(std::move(*taken));
    return true;
}

/// A raw state may have no main file.
Result<> bringState(Record& record, const JobContext& job)
{
    record.staged = stagedNameFor(record);
    record.stagedId.reset();
    if (auto removed = removeFiles({record.staged}, folderOf(record)); !removed)
        return removed;
    if (record.raw && !QFileInfo::exists(record.stateFile())) {
        record.staged.clear();
        return {};
    }
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
    return folderOf(record) + u"/."_s + record.id + kStagedSuffix;
}

bool hasArrived(const Record& record)
{
    const auto now = idOf(record.target);
    return record.stagedId && now && now->inode == record.stagedId->inode;
}

bool isUnreadable(const Error& error)
{
    return error.code == ErrorCode::SourceDamaged || error.code == ErrorCode::SourceNotADatabase
        || error.code == ErrorCode::SourceTruncated || error.code == ErrorCode::CannotJudge;
}

Result<> waitUntilNobodyHolds(const QString& target, std::chrono::milliseconds wait,
                              const JobContext& job)
{
    constexpr std::chrono::milliseconds pause{100};
    const auto deadline = std::chrono::steady_clock::now() + wait;
    for (;;) {
        const auto holders = holdersOf(target);
        if (holders.empty())
            return {};
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = target};
        if (std::chrono::steady_clock::now() >= deadline)
            return Error{
                .code = ErrorCode::TargetHeld, .path = target, .detail = describeHolders(holders)};
        pauseFor(pause, job.stop);
    }
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
    if (!hasArrived(record)) {
        if (auto removed = removeFiles(sidecarsOf(record.target), folderOf(record)); !removed)
            return removed;
        auto exchanged = record.staged.isEmpty() ? removeFiles({record.target}, folderOf(record))
                                                 : renameDurably(record.staged, record.target);
        if (!exchanged)
            return exchanged;
    }
    return record.sidecarsFrom.isEmpty() ? Result<>() : bringSidecars(record);
}

Result<> goBack(Record& record, std::chrono::milliseconds wait, const JobContext& job)
{
    const bool arrived = record.goingBack && hasArrived(record);
    bool byHand = record.raw;
    std::optional<sqlite::ExclusiveHold> hold;
    if (!arrived) {
        const auto retired = retirePresent(record, wait, hold, job);
        if (!retired)
            return retired.error();
        byHand = byHand || !*retired;
    }
    const bool wasAbsent = record.before == TargetState::Absent;
    if (!arrived && !wasAbsent) {
        if (auto brought = bringState(record, job); !brought)
            return brought;
    }
    record.goingBack = true;
    record.sidecarsFrom = record.raw ? record.stateFolder() : QString();
    record.state = byHand ? RecordState::Swapping : RecordState::Swapped;
    if (auto written = writeRecord(record); !written)
        return written;
    if (wasAbsent)
        return removeFiles(QStringList{record.target} + sidecarsOf(record.target),
                           folderOf(record));
    if (byHand)
        return exchangeRaw(record);
    return arrived ? Result<>() : renameDurably(record.staged, record.target);
}

} // namespace core::restore
