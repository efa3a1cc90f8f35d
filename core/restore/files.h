#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/restore/record.h"

#include <QString>
#include <QStringList>

namespace core::restore {

/// The names of the files beside a database that belong to it: -wal, -shm, -journal.
[[nodiscard]] QStringList sidecarsOf(const QString& database);

/// None where there is no such file.
[[nodiscard]] std::optional<FileId> idOf(const QString& path);

/// Device of the folder that holds, or will hold, `path`.
[[nodiscard]] std::optional<quint64> deviceOf(const QString& path);

/// Something is mounted at that very name: it can be neither renamed nor replaced.
[[nodiscard]] bool isMountPoint(const QString& path);

/// Of all files that lie in it, also hidden ones.
[[nodiscard]] ByteCount bytesIn(const QString& folder);

/// Another name for the same file. Fails where the file system, or a rule of the system, allows
/// none: that is no Error of the restore. The name is not durable yet.
[[nodiscard]] bool linkFile(const QString& from, const QString& to);

/// Shares the blocks of a file at rest (a reflink), where the file system can. Nothing is left
/// where it cannot. Not durable yet.
[[nodiscard]] bool cloneFile(const QString& from, const QString& to);

enum class ReadThrough {
    Descriptor,
    Sqlite, ///< its own layer: closing the file drops no lock that this process has on it
};
/// Copies a file of any size, and nothing else than a file, to a new name, with its owner, mode and
/// attributes as far as may be, and makes its content durable. Errors: Source…, Destination…,
/// Cancelled; nothing is left then.
Result<> copyFile(const QString& from, const QString& to, ReadThrough how, const JobContext& job);

/// Removes files that may or may not be there, then makes that durable. Errors: Destination….
Result<> removeFiles(const QStringList& paths, const QString& folder);

/// rename(2): replaces what has the name, in one step, and makes it durable. Both are in one
/// folder. Errors: Destination….
Result<> renameDurably(const QString& from, const QString& to);

} // namespace core::restore
