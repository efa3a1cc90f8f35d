#pragma once

#include "core/jobs/verify.h"

namespace core::jobs {

/// Verifies one stored backup and keeps the proof: in its manifest, or in the catalogue where there
/// is none to write to (a guide's file, a read-only vault). The part that verify and find-good
/// share; no record. Errors: as runVerify().
Result<VerifyReport> verifyBackup(const vault::Backup& backup, vault::CheckLevel level,
                                  const Workshop& workshop, const JobContext& job,
                                  const ImageVisit& visit = {});

} // namespace core::jobs
