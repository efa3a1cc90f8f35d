#pragma once

#include "core/base/jobcontext.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/databaseheader.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace core::sqlite {

struct SourceSpec
{
    QString path{}; ///< links are followed
    QString workFolder{}; ///< for private copies; made when needed
    std::chrono::milliseconds wait{10'000}; ///< for locks of other programs
};

/// How a source was opened. Each way leaves its main file and its -wal byte for byte as they were.
enum class SourceWay {
    Rollback, ///< read-only; a shared lock while pinned
    CleanWal, ///< WAL mode, no -wal: read-write behind the refusing VFS, -wal and -shm vanish on
              ///< close
    SharedMemory, ///< -shm is there: read-only, `readonly_shm=1`
    HotWal, ///< a -wal without -shm in a folder we may write: SQLite makes the -shm
    Immutable, ///< clean WAL mode where we may not write: no locks, watched instead
    PrivateCopy, ///< hot WAL or hot journal where SQLite cannot read in place
};

/// A live database, opened so that it is never created, written, checkpointed or changed in its
/// mode.
class Source
{
public:
    /// Errors: SourceMissing, SourceEmpty, SourceNotAFile, SourceNotADatabase, SourceTruncated,
    /// SourceUnreadable, SourceBusy, SourceDamaged, Destination… (room for a private copy),
    /// CannotJudge (for a newer SQLite), NameUnusable, Cancelled.
    static Result<Source> open(const SourceSpec& spec, const JobContext& job);

    /// Begins the read transaction that pins one snapshot; waits for other programs' locks.
    /// open() leaves the source pinned already: call it again only after unpin().
    Result<> pin(const JobContext& job);
    /// Ends it. Errors: SourceChanged if an immutable source changed in the meantime.
    Result<> unpin();

    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] SourceWay way() const { return m_way; }
    /// Page 1 of the pinned snapshot.
    [[nodiscard]] const QByteArray& firstPage() const { return m_firstPage; }
    [[nodiscard]] const DatabaseHeader& header() const { return m_header; }
    /// The pin holds back commits of other programs (rollback mode, in place).
    [[nodiscard]] bool pinBlocksWriters() const { return m_way == SourceWay::Rollback; }

private:
    struct Watch ///< what tells that a file was written: its size and time, and that no -wal
                 ///< appeared
    {
        qint64 size = 0;
        qint64 changed = 0;
        bool wal = false;
        friend bool operator==(const Watch&, const Watch&) = default;
    };

    Source(Connection connection, SourceWay way, const SourceSpec& spec);
    static Result<Source> openAs(SourceWay way, const SourceSpec& spec, const JobContext& job);
    static Result<Source> openCopy(const SourceSpec& spec, const JobContext& job);
    static Watch look(const QString& path);
    Error explained(Error error) const;

    std::unique_ptr<QTemporaryDir> m_copyFolder; ///< before the connection: must outlive it
    Connection m_connection;
    SourceWay m_way;
    QString m_path;
    std::chrono::milliseconds m_wait;
    Watch m_before;
    QByteArray m_firstPage;
    DatabaseHeader m_header;
};

/// What the file itself says, without SQLite and without locks: for pre-flight checks in a process
/// that does not have it open. Errors: SourceMissing, SourceEmpty, SourceNotAFile,
/// SourceUnreadable, SourceNotADatabase.
Result<DatabaseHeader> peekHeader(const QString& path);

} // namespace core::sqlite
