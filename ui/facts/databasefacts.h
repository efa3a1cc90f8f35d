#pragma once

#include "core/jobs/status.h"

#include <vector>

namespace ui::facts {

/// Path and name of a database, as the window uses them.
[[nodiscard]] const QString& pathOf(const core::jobs::DatabaseStatus& status);
[[nodiscard]] QString nameOf(const core::jobs::DatabaseStatus& status);
/// The worst reason, in a sentence.
[[nodiscard]] QString healthText(const core::jobs::DatabaseStatus& status);
/// The order in which they are looked at: the worst health first, then by name, "shard2" before
/// "shard10".
[[nodiscard]] std::vector<core::jobs::DatabaseStatus>
mostUrgentFirst(std::vector<core::jobs::DatabaseStatus> databases);

} // namespace ui::facts
