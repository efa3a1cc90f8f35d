#pragma once

#include "core/jobs/verify.h"
#include "core/proof/report.h"

namespace core::jobs {

struct ReportSpec
{
    VerifySpec verify{};
    /// False: what the stored proof says of a backup, which may be that it is not checked.
    bool checkNow = true;

    friend bool operator==(const ReportSpec&, const ReportSpec&) = default;
};

struct MadeReport
{
    VerifyReport verified{};
    proof::Report report{};
};

/// Verifies, and gathers all that a report shows: the manifest, the backup before, the newest good
/// one, the pages of the image. A compressed backup is unpacked once. Errors: as runVerify().
Result<MadeReport> makeReport(const ReportSpec& spec, const Workshop& workshop,
                              const JobContext& job);

} // namespace core::jobs
