#pragma once

#include "core/base/filedescriptor.h"

#include <QString>

#include <chrono>
#include <stop_token>

namespace core {

/// An exclusive lock between processes and threads: flock(2) on a file of its own, so it dies with
/// its process. The file holds a line that says who has it.
class FileLock
{
public:
    /// Waits up to `wait`, wakes at once when told to stop.
    /// Errors: JobRunning (`detail` = the holder's own line), Cancelled, Destination….
    /// `owner` is what others are told while we hold it, e.g. "backup of /srv/x.db, holdfastctl,
    /// pid 41".
    static Result<FileLock> acquire(const QString& path, const QString& owner,
                                    std::chrono::milliseconds wait, const std::stop_token& stop);

    FileLock(FileLock&&) noexcept = default;
    FileLock& operator=(FileLock&&) noexcept = default;
    ~FileLock();

private:
    explicit FileLock(FileDescriptor fd);
    FileDescriptor m_fd;
};

/// The machine-wide sticky folder for locks, made when missing: /run/lock/holdfast, else
/// /tmp/holdfast-locks. HOLDFAST_LOCKS overrides it (tests). Errors: Destination….
Result<QString> machineLockFolder();

/// Sleeps, but wakes at once when told to stop.
void pauseFor(std::chrono::milliseconds time, const std::stop_token& stop);

} // namespace core
