#pragma once

#include <QString>

#include <map>

namespace core {

/// What a file system stands on. Only what is known to be a drive counts as one.
enum class MountKind {
    Drive, ///< a drive of this machine
    Memory, ///< gone after a restart
    Network,
    Other, ///< views of the kernel (/proc), and what is not known
};

/// One line of the kernel's list of mounts. Source: proc(5), /proc/PID/mountinfo.
struct Mount
{
    QString point{}; ///< absolute
    QString type{}; ///< "ext4"
    QString source{}; ///< "/dev/sda2", "server:/export"
    unsigned major = 0; ///< of the device; 0 where it has no number of its own (btrfs, overlay)
    unsigned minor = 0;

    friend bool operator==(const Mount&, const Mount&) = default;
};

[[nodiscard]] MountKind kindOf(const Mount& mount);

inline constexpr QStringView kMountTable = u"/proc/self/mountinfo";

/// What is mounted where. Asking it touches no file system, so that it cannot hang on a server that
/// does not answer.
class MountTable
{
public:
    /// A table that cannot be read is empty.
    static MountTable read(const QString& file = kMountTable.toString());

    /// The mount that holds `path` (absolute, without "." and ".."); null if none is known.
    [[nodiscard]] const Mount* holding(const QString& path) const;
    /// What is mounted right there; null for an ordinary folder.
    [[nodiscard]] const Mount* at(const QString& path) const;

private:
    std::map<QString, Mount> m_mounts; ///< by point; of several the last, which hides the others
};

} // namespace core
