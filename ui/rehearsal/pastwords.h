#pragma once

#include "core/jobs/rehearse.h"
#include "ui/theme/status.h"

#include <vector>

namespace ui::widgets {
struct TableContent;
}

namespace ui::rehearsal {

/// Rehearsals of the past in words.

[[nodiscard]] theme::Status statusOf(const core::jobs::PastRehearsal& past);
/// "Today 14:02: restored and verified in 2.1 s, the probe passed after 3.0 s, the backup was 3 h
/// old."
[[nodiscard]] QString pastSentence(const core::jobs::PastRehearsal& past, core::UtcTime now);
/// How old its backup was then: "3 h". Empty where it is not known.
[[nodiscard]] QString pastAge(const core::jobs::PastRehearsal& past);
[[nodiscard]] QString ageWords(std::chrono::seconds age);
/// "Last: 2.1 s, 3 days ago"
[[nodiscard]] QString pastSummary(const std::vector<core::jobs::PastRehearsal>& past,
                                  core::UtcTime now);
/// All of them, newest first.
[[nodiscard]] widgets::TableContent pastTable(const std::vector<core::jobs::PastRehearsal>& past,
                                              core::UtcTime now);

} // namespace ui::rehearsal
