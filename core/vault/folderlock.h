#pragma once

#include "core/base/filelock.h"
#include "core/base/jobcontext.h"

namespace core::vault {

/// The lock `.lock` of a vault folder: held while names are given and manifests are rewritten.
/// Waits up to 10 s. Errors: JobRunning, Cancelled, Destination….
Result<FileLock> lockFolder(const QString& folder, const JobContext& job);

} // namespace core::vault
