#pragma once

#include "core/proof/report.h"

namespace core::proof {

/// The findings of `report.proof` as people read them, the worst first, with a note where much of
/// the file is free. `report` holds all the rest already: the map tells indexes from tables.
[[nodiscard]] std::vector<ReportFinding> findingsOf(const Report& report);

/// Of page i + 1: whether a finding or a fault of the map names it. Empty without a map.
[[nodiscard]] std::vector<bool> damagedPagesOf(const Report& report);

/// Stable words: "note", "cannot-judge", "damage"; "none", "use-newest-good" …
[[nodiscard]] QString severityKey(vault::Severity severity);
[[nodiscard]] QString nextStepKey(NextStep step);

} // namespace core::proof
