#pragma once

#include "core/policy/health.h"
#include "core/vault/vault.h"
#include "ui/jobs/jobend.h"
#include "ui/theme/status.h"

namespace ui::facts {

/// Which shape and colour stands for what the engine says.
[[nodiscard]] theme::Status statusOf(core::vault::Verdict verdict);
[[nodiscard]] theme::Status statusOf(jobs::JobState state);
[[nodiscard]] theme::Status statusOf(core::policy::HealthLevel level);

} // namespace ui::facts
