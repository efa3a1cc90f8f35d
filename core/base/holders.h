#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace core {

/// A process that has a file open. Source: proc(5), /proc/PID/fd, /proc/locks.
struct Holder
{
    qint64 pid = 0;
    QString program{}; ///< name of the program, e.g. "node"
    QString user{}; ///< name or number of its user
    QString unit{}; ///< "container 3f2a9c81d04e", "service dispatch.service"; empty: not known
    bool isThisProcess = false;

    friend bool operator==(const Holder&, const Holder&) = default;
};

/// Processes that have `path` (or its -wal, -shm, -journal) open, this one left out. Only looks at
/// /proc, never opens the file. What other users' processes have open is visible to root alone; a
/// process that only its POSIX lock shows is found too.
[[nodiscard]] std::vector<Holder> holdersOf(const QString& path);

/// The same for each of many databases, in their order, with one pass over /proc. When told to stop
/// it returns what it saw until then.
[[nodiscard]] std::vector<std::vector<Holder>> holdersOfEach(const QStringList& paths,
                                                             const std::stop_token& stop);

/// The container or the systemd service that a process belongs to, from the text of its
/// /proc/PID/cgroup; empty for neither. What runs in a container is named after that, whatever
/// service keeps the container. Source: cgroups(7).
[[nodiscard]] QString unitFromCgroup(const QString& text);

/// "node (pid 4711, user dispatch, service dispatch.service) and 2 others"; empty for none.
[[nodiscard]] QString describeHolders(const std::vector<Holder>& holders);

} // namespace core
