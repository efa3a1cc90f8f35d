#pragma once

#include "core/policy/health.h"
#include "core/vault/vault.h"
#include "ui/jobs/jobend.h"
#include "ui/theme/status.h"

namespace ui::facts {

/// Which shape and colour stands for what the engine says.
/// Whether what is shown is what there is now, or what was known before it could not be read.
enum class Freshness { Current, Earlier };

/// What was verified is not green while nobody knows whether it is still there.
[[nodiscard]] theme::Status statusOf(core::vault::Verdict verdict,
                                     Freshness freshness = Freshness::Current);
[[nodiscard]] theme::Status statusOf(jobs::JobState state);
/// Where nothing is worse than a newest backup that cannot be judged, that is the word for it, as
/// it is of the backup.
[[nodiscard]] theme::Status statusOf(const core::policy::Health& health);

} // namespace ui::facts
