#pragma once

#include <QByteArray>

struct sqlite3;

namespace core::sqlite {

/// The file system through which live sources are read. A thin shim over SQLite's own:
/// - never writes, truncates or deletes: a checkpoint of a user's database is impossible, whatever
///   SQLite's reasons are. Only a -wal and -shm that it made itself (opening a clean WAL database
///   makes them empty) are taken away again;
/// - reads the main file ahead in big pieces while a transaction is pinned;
/// - remembers page 1 as it was last read, from the main file or from the WAL.
/// Registers itself on first use; returns its name for Connection::Options::vfs.
[[nodiscard]] QByteArray sourceVfsName();

/// Page 1 as `source` last read it: inside a pinned transaction the page 1 of that snapshot.
/// Empty if none was read, or if the connection uses another VFS.
[[nodiscard]] QByteArray firstPageSeenBy(sqlite3* source);

} // namespace core::sqlite
