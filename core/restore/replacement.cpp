#include "core/restore/replacement.h"

#include "core/base/durable.h"
#include "core/base/filedescriptor.h"
#include "core/restore/asfound.h"
#include "core/restore/attributes.h"
#include "core/restore/exchange.h"
#include "core/restore/files.h"
#include "core/restore/safetycopy.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace core::restore {

namespace {

/// Another name for it, else a copy; one that is changed is always a copy.
Result<> bringCopy(const Record& earlier, const QString& staged, const JobContext& job)
{
    if (!earlier.onlineWal && linkFile(earlier.stateFile(), staged))
        return {};
    if (auto copied = copyFile(earlier.stateFile(), staged, ReadThrough::Descriptor, job); !copied)
        return copied;
    if (!earlier.onlineWal)
        return {};
    const auto file = FileDescriptor::open(staged, O_RDWR, FileRole::Destination);
    return file ? setWalMode(file->get(), staged) : Result<>(file.error());
}

} // namespace

Replacement::Replacement(ReplacementSpec spec, Record record, FileLock lock)
    : m_spec(std::move(spec))
    , m_record(std::move(record))
    , m_lock(std::move(lock))
{
}

Replacement::Replacement(Replacement&& other) noexcept
    : m_spec(std::move(other.m_spec))
    , m_record(std::move(other.m_record))
    , m_lock(std::move(other.m_lock))
    , m_hold(std::move(other.m_hold))
    , m_file(std::move(other.m_file))
    , m_wasWal(other.m_wasWal)
    , m_swapped(other.m_swapped)
    , m_ended(std::exchange(other.m_ended, true))
{
}

Replacement::~Replacement()
{
    if (!m_ended && !m_swapped)
        abandon();
}

/// What cannot be removed now, the next start removes.
void Replacement::abandon() noexcept
{
    m_ended = true;
    m_hold.reset();
    m_file.reset();
    if (!m_record.staged.isEmpty())
        ::unlink(QFile::encodeName(m_record.staged).constData());
    m_lock.reset();
    static_cast<void>(m_record.safetyCopy ? dropRecord(m_record, m_spec.index)
                                          : removeRecord(m_record, m_spec.index));
}

Result<Replacement> Replacement::begin(const ReplacementSpec& spec, const JobContext& job)
{
    Record wanted = spec.record;
    wanted.state = RecordState::Running;
    wanted.before = spec.target.state;
    auto begun = beginRecord(std::move(wanted), spec.root, spec.index, job.stop);
    if (!begun)
        return begun.error();
    return Replacement(spec, std::move(begun->record), std::move(begun->lock));
}

void Replacement::useTarget(const Target& target)
{
    m_spec.target = target;
    m_record.before = target.state;
}

Result<> Replacement::note(RecordState state)
{
    m_record.state = state;
    return writeRecord(m_record);
}

/// The target can be opened: it is held from here on.
Result<> Replacement::keepHeld(const JobContext& job)
{
    if (auto kept = keepFound(m_record, m_spec.target, m_spec.roomForNew, job); !kept)
        return kept;
    auto hold = sqlite::ExclusiveHold::take(m_record.target, m_spec.wait, job);
    if (!hold)
        return hold.error();
    // Who came since it was looked for holders has no lock, and waits for ours.
    if (auto isFree = waitUntilNobodyHolds(m_record.target, m_spec.wait, job); !isFree)
        return isFree;
    if (auto kept = keepLog(m_record, m_spec.target, m_spec.roomForNew, job); !kept)
        return kept;
    if (auto retired = hold->retireSidecars(); !retired)
        return retired;
    m_hold.emplace(std::move(*hold));
    noteFolded(m_record);
    if (m_record.folded) { // what was kept is of use only to who knows this
        if (auto noted = note(RecordState::Running); !noted)
            return noted;
    }
    if (auto kept = keepState(m_record, job); !kept)
        return kept;
    noteFolded(m_record); // a copy has a time of its own
    return {};
}

Result<> Replacement::keep(const JobContext& job)
{
    job.progress.report({.phase = Phase::Keeping});
    if (m_record.before == TargetState::Absent)
        return note(RecordState::Running);
    if (m_record.before != TargetState::Unreadable) {
        auto kept = keepHeld(job);
        if (kept)
            return note(RecordState::Running);
        if (!isUnreadable(kept.error()))
            return heldIfBusy(kept.error(), m_record.target);
        m_hold.reset();
        m_record.before = TargetState::Unreadable;
    }
    if (auto kept = keepRaw(m_record, m_spec.target, job); !kept)
        return kept;
    return note(RecordState::Running);
}

Result<sqlite::PageHashes> Replacement::stageBackup(const StageSpec& spec, const JobContext& job)
{
    auto staged = stageArtifact(spec, job);
    if (!staged)
        return staged.error();
    m_file.emplace(std::move(staged->file));
    m_wasWal = staged->wasWal;
    m_record.staged = m_file->path();
    m_record.stagedId = idOf(m_record.staged);
    if (auto noted = note(RecordState::Running); !noted)
        return noted.error();
    return std::move(staged->pageHashes);
}

Result<> Replacement::stageState(const Record& earlier, const JobContext& job)
{
    if (earlier.raw)
        m_record.sidecarsFrom = earlier.stateFolder();
    const bool hasMain = !earlier.raw || QFileInfo::exists(earlier.stateFile());
    if (earlier.before == TargetState::Absent || !hasMain)
        return note(RecordState::Running); // what is put back is that there is none
    const QString staged = stagedNameFor(m_record);
    if (auto brought = bringCopy(earlier, staged, job); !brought)
        return brought;
    return noteStaged(staged);
}

Result<> Replacement::stageFound(const Record& earlier, const JobContext& job)
{
    if (QFileInfo::exists(earlier.foundFolder()))
        m_record.sidecarsFrom = earlier.foundFolder();
    const QString staged = stagedNameFor(m_record);
    if (auto written = writeAsFound(earlier, staged, job); !written)
        return written;
    return noteStaged(staged);
}

Result<> Replacement::noteStaged(const QString& staged)
{
    m_record.staged = staged;
    m_record.stagedId = idOf(staged);
    if (auto noted = note(RecordState::Running); !noted)
        return noted;
    return syncFolder(QFileInfo(staged).absolutePath());
}

Result<QString> Replacement::finishStaged(bool walMode, unsigned mode)
{
    if (walMode) {
        if (auto set = setWalMode(m_file->fd(), m_file->path()); !set)
            return set.error();
    }
    Result<QString> left = QString();
    if (QFileInfo::exists(m_record.target)) {
        left = takeAttributesOf(m_record.target, m_file->fd(), m_record.staged);
    } else if (auto owned =
                   takeOwnerOfFolder(m_file->folder(), mode, m_file->fd(), m_record.staged);
               !owned) {
        left = owned.error();
    }
    if (!left)
        return left;
    if (auto synced = m_file->sync(); !synced)
        return synced.error();
    return left;
}

/// SQLite could not retire the sidecars: they are taken away by hand, and what was meant is written
/// down before, so that the next start can finish it.
Result<> Replacement::swapRaw()
{
    const QString safe = stagedNameFor(m_record); // partial files are swept by others
    if (m_record.staged != safe && !m_record.staged.isEmpty()) {
        if (auto renamed = renameDurably(m_record.staged, safe); !renamed)
            return renamed;
        m_record.staged = safe;
    }
    if (auto noted = note(RecordState::Swapping); !noted)
        return noted;
    m_swapped = true; // from here on it is not as it was, however far this comes
    return exchangeRaw(m_record);
}

Result<> Replacement::swap(const JobContext& job)
{
    job.progress.report({.phase = Phase::Replacing});
    if (m_record.before == TargetState::Absent && QFileInfo::exists(m_record.target)
        && QFileInfo(m_record.target).size() > 0)
        return Error{.code = ErrorCode::DestinationExists, .path = m_record.target};
    // An application that was started again while the backup was copied waits for our lock.
    if (auto isFree = waitUntilNobodyHolds(m_record.target, m_spec.wait, job); !isFree)
        return isFree;
    if (m_record.before == TargetState::Unreadable || !m_record.sidecarsFrom.isEmpty()) {
        if (auto done = swapRaw(); !done)
            return done;
    } else if (m_record.staged.isEmpty()) { // an undo of what made the database
        auto removed = removeFiles({m_record.target}, folderOf(m_record));
        m_swapped = !QFileInfo::exists(m_record.target);
        if (!removed)
            return removed;
    } else {
        // It may have got its name and not be durable: then it has to go back.
        auto renamed = renameDurably(m_record.staged, m_record.target);
        m_swapped = hasArrived(m_record);
        if (!renamed)
            return renamed;
    }
    m_swapped = true;
    m_hold.reset(); // of the file that has no name here any more
    m_file.reset(); // before SQLite opens it: closing a descriptor drops its locks
    // Where there is no room to write it down, the file itself says it: settle() sees it arrived.
    static_cast<void>(note(RecordState::Swapped));
    return {};
}

Result<> Replacement::putBack(const JobContext& job)
{
    m_hold.reset();
    m_file.reset();
    auto back = goBack(m_record, m_spec.wait, job);
    if (!back && back.error().code != ErrorCode::TargetHeld)
        return Error{.code = ErrorCode::RollbackFailed,
                     .path = m_record.stateFolder(),
                     .detail = back.error().detail};
    if (!back)
        return back;
    m_swapped = false;
    abandon();
    return {};
}

Result<> Replacement::end(RecordState state, const QString& message, const std::vector<Step>& steps)
{
    m_ended = true;
    m_record.message = message;
    m_record.steps = steps;
    m_record.endedAt = systemNow();
    m_record.staged.clear();
    m_record.stopsApplication = false;
    return note(state);
}

} // namespace core::restore
