#include "core/restore/settle.h"

#include "core/base/durable.h"
#include "core/restore/exchange.h"
#include "core/restore/files.h"
#include "core/restore/onlinearrival.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

constexpr std::chrono::milliseconds kWait{2000};

bool hasEnded(const Record& record)
{
    return record.state == RecordState::Done || record.state == RecordState::RolledBack
        || record.state == RecordState::Interrupted;
}

/// What its process left beside the target: the new file, or half of it.
Result<> tidy(const Record& record)
{
    QStringList staged{stagedNameFor(record)};
    if (!record.staged.isEmpty())
        staged.append(record.staged);
    static_cast<void>(sweepPartials(folderOf(record)));
    return removeFiles(staged, folderOf(record));
}

Result<Outcome> takenBack(const Record& record, const QString& index)
{
    if (auto tidied = tidy(record); !tidied)
        return tidied.error();
    if (auto dropped = dropRecord(record, index); !dropped)
        return dropped.error();
    return Outcome::TakenBack;
}

Result<Outcome> finished(Record& record)
{
    if (auto tidied = tidy(record); !tidied)
        return tidied.error();
    record.state = RecordState::Interrupted;
    record.endedAt = systemNow();
    record.staged.clear();
    if (auto written = writeRecord(record); !written)
        return written.error();
    return Outcome::Finished;
}

/// SQLite itself undid or finished the transaction; the cookie tells which.
Result<Outcome> settleOnline(Record& record, const QString& index, const JobContext& job)
{
    if (!record.schemaBefore)
        return takenBack(record, index);
    const auto arrived = arrivedOnline(
        {.target = record.target, .schemaBefore = *record.schemaBefore, .wait = kWait}, job);
    if (!arrived)
        return arrived.error();
    return *arrived ? finished(record) : takenBack(record, index);
}

/// SQLite itself undid or finished this transaction as well. Before the intent was written it
/// cannot have been committed; whether it was after that, the rows tell. Of a database that is gone
/// they tell nothing: then what was kept of it stays.
Result<Outcome> settleTables(Record& record, const QString& index, const CommitCheck& wasCommitted)
{
    if (record.state == RecordState::Running)
        return takenBack(record, index);
    if (record.state == RecordState::Swapping && QFileInfo::exists(record.target)) {
        const auto committed = wasCommitted(record);
        if (!committed)
            return committed.error();
        if (!*committed)
            return takenBack(record, index);
    }
    return finished(record);
}

/// While its lock is held: nobody else settles it meanwhile.
Result<Outcome> settleHeld(Record& record, const QString& index, const CommitCheck& wasCommitted,
                           const JobContext& job)
{
    if (record.tables)
        return settleTables(record, index, wasCommitted);
    if (record.goingBack) {
        if (auto back = goBack(record, kWait, job); !back)
            return back.error();
        return takenBack(record, index);
    }
    if (record.online)
        return settleOnline(record, index, job);
    if (record.state == RecordState::Swapping) {
        const bool isLost =
            !record.staged.isEmpty() && !hasArrived(record) && !QFileInfo::exists(record.staged);
        if (isLost) { // somebody removed it: what was there before is all there is
            if (auto back = goBack(record, kWait, job); !back)
                return back.error();
            return takenBack(record, index);
        }
        if (auto done = exchangeRaw(record); !done)
            return done.error();
        return finished(record);
    }
    // Nothing was staged to take its place: an undo took it away. What was kept of it is all there
    // is.
    const bool isGone = record.before != TargetState::Absent && !QFileInfo::exists(record.target)
        && record.before != TargetState::Unreadable && QFileInfo::exists(record.stateFile());
    if (record.state == RecordState::Swapped || hasArrived(record) || isGone)
        return finished(record);
    return takenBack(record, index);
}

} // namespace

Result<Outcome> settle(Record& record, const QString& index, const CommitCheck& wasCommitted,
                       const JobContext& job)
{
    if (hasEnded(record))
        return Outcome::Nothing;
    const auto lock = lockRecord(record, job.stop);
    if (!lock && lock.error().code == ErrorCode::JobRunning)
        return Outcome::StillRuns;
    if (!lock)
        return QFileInfo::exists(record.folder) ? Result<Outcome>(lock.error()) : Outcome::Nothing;
    // What was read before is what was so then: meanwhile it may have ended, or others settled it.
    auto now = readRecord(record.folder);
    if (!now)
        return now.error().code == ErrorCode::SourceMissing ? Result<Outcome>(Outcome::Nothing)
                                                            : now.error();
    record = std::move(*now);
    return hasEnded(record) ? Outcome::Nothing : settleHeld(record, index, wasCommitted, job);
}

} // namespace core::restore
