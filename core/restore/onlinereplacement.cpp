#include "core/restore/onlinereplacement.h"

#include "core/restore/attributes.h"
#include "core/restore/lockedcopy.h"
#include "core/restore/onlinearrival.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <utility>

namespace core::restore {

namespace {

unsigned modeOf(const QString& path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0600;
}

} // namespace

OnlineReplacement::OnlineReplacement(OnlineReplacementSpec spec, Record record, FileLock lock)
    : m_spec(std::move(spec))
    , m_record(std::move(record))
    , m_lock(std::move(lock))
{
}

OnlineReplacement::OnlineReplacement(OnlineReplacement&& other) noexcept
    : m_spec(std::move(other.m_spec))
    , m_record(std::move(other.m_record))
    , m_lock(std::move(other.m_lock))
    , m_replaced(other.m_replaced)
    , m_ended(std::exchange(other.m_ended, true))
{
}

OnlineReplacement::~OnlineReplacement()
{
    if (!m_ended && !m_replaced)
        abandon();
}

void OnlineReplacement::abandon() noexcept
{
    m_ended = true;
    m_lock.reset();
    static_cast<void>(removeRecord(m_record, m_spec.index));
}

Result<OnlineReplacement> OnlineReplacement::begin(const OnlineReplacementSpec& spec,
                                                   const JobContext& job)
{
    Record wanted = spec.record;
    wanted.online = true;
    auto begun = beginRecord(std::move(wanted), spec.root, spec.index, job.stop);
    if (!begun)
        return begun.error();
    return OnlineReplacement(spec, std::move(begun->record), std::move(begun->lock));
}

/// Under the lock: what is kept is exactly what is replaced.
Result<> OnlineReplacement::keep(const JobContext& job)
{
    const auto header = headerUnderLock(m_record.target, job);
    if (!header)
        return header.error();
    if (*header) {
        m_record.schemaBefore = (*header)->schemaCookie;
        m_record.onlineWal = (*header)->walMode;
    }
    const QString folder = m_record.stateFolder();
    if (auto made = makeFolders(folder); !made)
        return made;
    const QString name = QFileInfo(m_record.stateFile()).fileName();
    auto file = PartialFile::create(folder, name);
    if (!file)
        return file.error();
    if (auto copied = copyLocked(m_record.target, *file, job); !copied)
        return copied;
    // It may become the database one day. What cannot be given is left.
    static_cast<void>(takeAttributesOf(m_record.target, file->fd(), file->path()));
    if (auto published = file->publish(name, modeOf(m_record.target)); !published)
        return published;
    m_record.bytes = ByteCount(QFileInfo(m_record.stateFile()).size());
    return writeRecord(m_record);
}

Result<OnlineReplaced> OnlineReplacement::run(const QString& image,
                                              const std::function<void()>& onKept,
                                              const JobContext& job)
{
    auto replaced = replaceContent({.image = image,
                                    .target = m_record.target,
                                    .wait = m_spec.wait,
                                    .onLocked = [&]() -> Result<> {
                                        auto kept = keep(job);
                                        if (kept)
                                            onKept();
                                        return kept;
                                    }},
                                   job);
    if (!replaced) {
        const auto arrived = arrivedDespite(replaced.error(), job);
        if (!arrived || !*arrived)
            return arrived ? replaced.error() : arrived.error();
        replaced = OnlineReplaced();
    }
    m_replaced = true;
    m_record.state = RecordState::Swapped;
    if (auto written = writeRecord(m_record); !written)
        return written.error();
    return replaced;
}

/// Only what SQLite itself says can come from its commit: all before that is rolled back. Kept out
/// by a lock, or by a full disk, it did not come to the mark that makes it one.
Result<bool> OnlineReplacement::arrivedDespite(const Error& failure, const JobContext& job)
{
    const bool mayBeCommit = failure.sqliteCode != 0 && failure.code != ErrorCode::TargetHeld
        && failure.code != ErrorCode::DestinationFull;
    if (!m_record.schemaBefore || !mayBeCommit)
        return false;
    const OnlineArrival arrival{
        .target = m_record.target, .schemaBefore = *m_record.schemaBefore, .wait = m_spec.wait};
    const auto arrived = settleArrival(arrival, job);
    if (arrived)
        return arrived;
    m_ended = true; // the next start asks again, and needs the record for it
    return Error{.code = ErrorCode::CommitUnsure,
                 .path = m_record.target,
                 .detail = failure.detail,
                 .sqliteCode = failure.sqliteCode};
}

Result<> OnlineReplacement::putBack(const JobContext& job)
{
    const auto back = replaceContent(
        {.image = m_record.stateFile(), .target = m_record.target, .wait = m_spec.wait}, job);
    if (!back)
        return Error{.code = ErrorCode::RollbackFailed,
                     .path = m_record.stateFolder(),
                     .detail = back.error().detail};
    m_replaced = false;
    abandon();
    return {};
}

Result<> OnlineReplacement::end(RecordState state, const QString& message,
                                const std::vector<Step>& steps)
{
    m_ended = true;
    m_record.state = state;
    m_record.message = message;
    m_record.steps = steps;
    m_record.endedAt = systemNow();
    return writeRecord(m_record);
}

} // namespace core::restore
