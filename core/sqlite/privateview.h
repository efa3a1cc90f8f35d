#pragma once

#include "core/sqlite/connection.h"
#include "core/sqlite/databaseheader.h"

namespace core::sqlite {

/// A connection to a database image at rest that cannot leave anything behind: no lock, no journal,
/// no -wal, no -shm, never a byte written, also on a read-only mount. The file is opened read-only;
/// a WAL flag in its header is hidden from SQLite; files beside it are not looked at. SQLite itself
/// believes it may write, because FTS runs its self-check as an INSERT; a statement that would
/// really change a page fails.
///
/// Only for files that nobody writes: backups and captures, never a live source.
/// Any number of views of one file may be open in one process, one per thread.
/// Errors: Source….
Result<Connection> openPrivateView(const QString& path);

/// The same for an image that has no name any more (an unlinked temporary): by descriptor.
Result<Connection> openPrivateView(int fd, const QString& nameForErrors);

/// What the header of such a file says, which may have no name any more either ("/proc/self/fd/…").
/// Errors: SourceMissing, SourceUnreadable, SourceNotAFile, SourceEmpty, SourceNotADatabase.
Result<DatabaseHeader> headerOfImage(const QString& path);

/// True if a page of the file could not be read since this was last asked: the device failed, or
/// the file was cut off meanwhile. To SQLite such a page was all zeros.
[[nodiscard]] bool missedPages(Connection& view);

} // namespace core::sqlite
