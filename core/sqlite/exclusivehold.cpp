#include "core/sqlite/exclusivehold.h"

#include "core/base/durable.h"
#include "core/base/filelock.h"
#include "core/sqlite/statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::sqlite {

namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 50ms;

/// What was cut to nothing must have been so on the disk before another database takes the name:
/// else a power loss could give the old content of a -wal to the new database.
Result<> removeDurably(const QString& path)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto file = FileDescriptor::open(path, O_RDWR | O_NOFOLLOW, FileRole::Destination);
    if (!file)
        return file.error();
    const bool gone = ::ftruncate(file->get(), 0) == 0 && ::fsync(file->get()) == 0
        && ::unlink(QFile::encodeName(path).constData()) == 0;
    if (!gone)
        return errorFromErrno(errno, path, FileRole::Destination);
    return {};
}

Error aboutTarget(Error error, const QString& path)
{
    if (error.code == ErrorCode::SourceUnreadable && QFileInfo(path).isReadable())
        error.code = ErrorCode::DestinationDenied; // it is there, but may not be written
    return error;
}

} // namespace

ExclusiveHold::ExclusiveHold(Connection connection)
    : m_connection(std::move(connection))
{
}

Result<ExclusiveHold> ExclusiveHold::take(const QString& path, std::chrono::milliseconds wait,
                                          const JobContext& job)
{
    auto connection = Connection::open(path, {.mode = Connection::Mode::ReadWrite});
    if (!connection)
        return aboutTarget(connection.error(), path);
    if (sqlite3_db_readonly(connection->handle(), "main") == 1)
        return Error{.code = ErrorCode::DestinationDenied, .path = path};
    // Closing must not touch what has the names of the sidecars by then.
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (auto set = connection->execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=EXTRA");
        !set)
        return aboutTarget(set.error(), path);

    const auto deadline = std::chrono::steady_clock::now() + wait;
    for (;;) {
        const auto begun = connection->execute("BEGIN EXCLUSIVE; COMMIT");
        if (begun)
            return ExclusiveHold(std::move(*connection));
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = path};
        if (begun.error().code != ErrorCode::SourceBusy
            || std::chrono::steady_clock::now() >= deadline)
            return aboutTarget(begun.error(), path);
        pauseFor(kPause, job.stop);
    }
}

Result<> ExclusiveHold::retireSidecars()
{
    const QString path = m_connection.path();
    int frames = 0;
    int checkpointed = 0;
    const int rc = sqlite3_wal_checkpoint_v2(m_connection.handle(), "main",
                                             SQLITE_CHECKPOINT_TRUNCATE, &frames, &checkpointed);
    if (rc != SQLITE_OK)
        return m_connection.lastError();
    if (frames > 0 && checkpointed < frames)
        return Error{.code = ErrorCode::SourceBusy, .path = path};
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (auto removed = removeDurably(path + suffix); !removed)
            return removed;
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<qint64> ExclusiveHold::schemaVersion()
{
    auto statement = m_connection.prepare("PRAGMA schema_version");
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

} // namespace core::sqlite
