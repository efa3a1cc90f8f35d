#pragma once

#include "core/base/filelock.h"
#include "core/jobs/workshop.h"

namespace core::jobs {

/// The one lock per database: window, timers and command lines of all users meet at it. Keyed by
/// device and inode, so that links and mounts of the same file are one. `task` is what others are
/// told, "backup". Errors: SourceMissing, JobRunning (who has it), Cancelled, Destination… (no lock
/// folder).
Result<FileLock> lockDatabase(const QString& path, const QString& task, const Workshop& workshop,
                              std::chrono::milliseconds wait, const std::stop_token& stop);

/// For a file that is about to become the database `name`: that is what others are told of.
Result<FileLock> lockComing(const QString& path, const QString& name, const QString& task,
                            const Workshop& workshop, const std::stop_token& stop);

/// The same for the target of a restore, which may not exist yet: then its path is the key.
Result<FileLock> lockTarget(const QString& path, const QString& task, const Workshop& workshop,
                            std::chrono::milliseconds wait, const std::stop_token& stop);

} // namespace core::jobs
