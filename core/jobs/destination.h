#pragma once

#include "core/base/drives.h"
#include "core/base/result.h"
#include "core/base/units.h"

namespace core::jobs {

/// What can be said of a folder before backups are kept there.
struct DestinationFacts
{
    QString root{}; ///< cleaned
    bool exists = false; ///< else it is made with the first backup
    ByteCount free{}; ///< that an unprivileged writer may use
    DriveRelation drive = DriveRelation::Unknown; ///< against the drive of the database
};

/// Looks at `root` (absolute; `~` is the home folder) as the place for backups of `database`, and
/// changes nothing. Errors: InvalidArgument (not absolute), DestinationNotAFolder,
/// DestinationDenied, DestinationReadOnly.
Result<DestinationFacts> lookAtDestination(const QString& root, const QString& database,
                                           const DriveSources& drives = {});

/// `folder`, or the nearest one above it that exists.
[[nodiscard]] QString nearestExisting(QString folder);

} // namespace core::jobs
