#pragma once

#include "core/base/jobcontext.h"
#include "core/compare/side.h"
#include "core/jobs/storedimage.h"
#include "core/jobs/workshop.h"

namespace core::jobs {

/// A backup and the live database that gets tables of it, open side by side. Both can only be read.
struct OpenSides
{
    StoredImage image{}; ///< before the sides: must outlive them
    std::unique_ptr<compare::Side> live{};
    std::unique_ptr<compare::Side> backup{};
};

struct OpenSidesSpec
{
    const vault::Backup& backup;
    QString target{}; ///< the real path of the live database
    std::chrono::milliseconds wait{10'000}; ///< for locks of other programs
};

/// Errors: as openStoredImage(), and Side::open(): their path is that of the backup or the target.
Result<OpenSides> openSides(const OpenSidesSpec& spec, const Workshop& workshop,
                            const JobContext& job);

/// A stop request ends what they are reading, for as long as they are open: a condition may never
/// come to an end by itself.
void stopBoth(OpenSides& sides, const JobContext& job);

/// The live database alone, beside an image that is open already.
Result<std::unique_ptr<compare::Side>> openLive(const OpenSidesSpec& spec, const Workshop& workshop,
                                                const JobContext& job);

} // namespace core::jobs
