#include "core/tables/livechange.h"

#include "core/base/holders.h"
#include "core/sqlite/privateview.h"
#include "core/sqlite/sourceaccess.h"

namespace core::tables {

using SteadyClock = std::chrono::steady_clock;

LiveChange::LiveChange(sqlite::Connection connection, std::chrono::milliseconds wait,
                       const JobContext& job)
    : m_connection(std::move(connection))
    , m_job(job)
    , m_wait(m_connection, wait, job)
{
    m_connection.stopWith(job.stop);
}

LiveChange::~LiveChange()
{
    rollBack(); // closing would do it as well
}

void LiveChange::rollBack()
{
    if (m_isOpen)
        static_cast<void>(m_connection.execute("ROLLBACK"));
    m_isOpen = false;
}

Result<std::unique_ptr<LiveChange>>
LiveChange::begin(const QString& path, std::chrono::milliseconds wait, const JobContext& job)
{
    const auto header = sqlite::peekHeader(path);
    if (!header && header.error().code != ErrorCode::SourceEmpty)
        return header.error();
    auto connection = sqlite::openForChanges(path);
    if (!connection)
        return connection.error();
    std::unique_ptr<LiveChange> change(new LiveChange(std::move(*connection), wait, job));
    if (auto ready = sqlite::readyForChanges(change->m_connection); !ready)
        return change->explained(ready.error());
    if (auto begun = change->beginAgain(); !begun)
        return begun.error();
    return change;
}

Result<> LiveChange::beginAgain()
{
    if (auto begun = m_connection.execute("BEGIN IMMEDIATE"); !begun)
        return explained(begun.error());
    m_isOpen = true;
    m_isUnsure = false;
    m_locked = SteadyClock::now();
    return {};
}

Result<> LiveChange::commit(const std::function<Result<>()>& before)
{
    if (m_job.stopRequested())
        return Error{.code = ErrorCode::Cancelled, .path = m_connection.path()};
    if (before) {
        if (auto may = before(); !may)
            return may;
    }
    if (auto committed = m_connection.execute("COMMIT"); !committed) {
        // Kept out by a lock, or by a full disk, it did not come to the mark that makes it one.
        const ErrorCode code = committed.error().code;
        m_isUnsure = code != ErrorCode::SourceBusy && code != ErrorCode::DestinationFull;
        rollBack();
        return explained(committed.error());
    }
    m_isOpen = false;
    return {};
}

double LiveChange::lockedSeconds() const
{
    return std::chrono::duration<double>(SteadyClock::now() - m_locked).count();
}

Error LiveChange::explained(Error error) const
{
    if (error.code != ErrorCode::SourceBusy)
        return error;
    if (m_job.stopRequested())
        return {.code = ErrorCode::Cancelled, .path = m_connection.path()};
    error.code = ErrorCode::TargetHeld;
    error.detail = describeHolders(holdersOf(m_connection.path()));
    return error;
}

Result<sqlite::Connection> openBackupImage(const QString& path, const JobContext& job)
{
    if (const auto header = sqlite::headerOfImage(path); !header)
        return header.error();
    auto image = sqlite::openPrivateView(path);
    if (!image)
        return image.error();
    // A page that cannot be read must be an error at once: a mapping would give zeros.
    if (auto set = image->execute("PRAGMA mmap_size=0; PRAGMA cache_size=-16000"); !set)
        return set.error();
    image->stopWith(job.stop);
    return image;
}

} // namespace core::tables
