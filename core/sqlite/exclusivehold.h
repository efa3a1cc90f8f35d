#pragma once

#include "core/base/jobcontext.h"
#include "core/sqlite/connection.h"

#include <chrono>

namespace core::sqlite {

/// A database that nobody else can use while this object lives: SQLite's exclusive lock. In WAL
/// mode it cannot be had while another connection is open, in rollback mode while one reads or
/// writes. For the target of a restore, which is ours for the time; never for a source.
///
/// Taking it recovers the database as every opening does: a hot journal is rolled back. Closing it
/// neither checkpoints nor removes a sidecar: under its name another database may lie by then.
/// Source: https://www.sqlite.org/pragma.html#pragma_locking_mode
class ExclusiveHold
{
public:
    /// Waits up to `wait` for the locks of others. Errors: SourceBusy, SourceDamaged or
    /// SourceNotADatabase (SQLite cannot open it so), SourceMissing, DestinationReadOnly,
    /// Cancelled.
    static Result<ExclusiveHold> take(const QString& path, std::chrono::milliseconds wait,
                                      const JobContext& job);

    /// Brings what is only in the -wal into the main file, durably, and takes the sidecars away:
    /// after it the main file is the whole database. Errors: as take(), WriteFailed,
    /// DestinationFull.
    Result<> retireSidecars();

    /// The schema cookie as it is now (`PRAGMA schema_version`).
    Result<qint64> schemaVersion();

private:
    explicit ExclusiveHold(Connection connection);

    Connection m_connection;
};

} // namespace core::sqlite
