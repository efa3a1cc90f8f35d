#pragma once

#include "core/jobs/shelf.h"
#include "core/restore/target.h"

namespace core::jobs {

/// What is restored, and over what.
struct RestoreSides
{
    KnownDatabase database{}; ///< the target, as a database
    vault::Backup backup{}; ///< with what the catalogue keeps of it
    restore::Target target{};
};

struct RestoreSidesSpec
{
    QString backup{}; ///< path, id, "latest" or "latest-good"
    QString database{}; ///< of which "latest" is meant; empty: of the target
    QString target{}; ///< a configured name, or any path: also of a file that is not there yet
};

/// Errors: BackupNotFound, BackupAmbiguous, NoBackups, DatabaseUnknown, ConfigInvalid,
/// NameUnusable, TargetIsBackup, as lookAtTarget().
Result<RestoreSides> resolveSides(const RestoreSidesSpec& spec, const Workshop& workshop);

} // namespace core::jobs
