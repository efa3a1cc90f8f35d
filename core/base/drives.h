#pragma once

#include "core/base/mounts.h"

namespace core {

/// Whether two places would be lost together.
enum class DriveRelation {
    Unknown, ///< the system does not say what one of them stands on
    Same,
    Other,
};

/// Where the system tells of its drives; a test names its own.
struct DriveSources
{
    QString mountTable = kMountTable.toString();
    QString sysFolder = QStringLiteral("/sys");
};

/// Compares the drives under two existing paths, not their file systems: two partitions of one disk
/// are the same drive, and so are a volume and a disk it is made of. Source: sysfs(5),
/// https://www.kernel.org/doc/Documentation/ABI/stable/sysfs-block.
[[nodiscard]] DriveRelation compareDrives(const QString& a, const QString& b,
                                          const DriveSources& sources = {});

} // namespace core
