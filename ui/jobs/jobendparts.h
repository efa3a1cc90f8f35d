#pragma once

#include "ui/jobs/jobend.h"

namespace ui::jobs {

/// What the ends of several kinds of jobs have in common.

[[nodiscard]] JobState stateFor(core::vault::Verdict verdict);
[[nodiscard]] JobState stateFor(core::ErrorCode code);
/// Each finding in a line of its own.
[[nodiscard]] QString findingsOf(const core::vault::Proof& proof);
[[nodiscard]] QString cannotJudgeText();
[[nodiscard]] QString withFullStop(const QString& sentence);
/// Of a job of which nothing came but an error.
[[nodiscard]] JobEnd endOfError(const JobInfo& info, const core::Error& error);
[[nodiscard]] JobEnd endOfVerify(const JobInfo& info, const VerifyBatch& batch);
[[nodiscard]] JobEnd endOfRestore(const JobInfo& info, const core::jobs::RestoreReport& report);
[[nodiscard]] JobEnd endOfRehearsal(const JobInfo& info, const core::jobs::RehearseReport& report);

} // namespace ui::jobs
