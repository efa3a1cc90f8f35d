#pragma once

#include "app/ctl/terminal.h"
#include "core/jobs/deletebackups.h"

#include <vector>

namespace app::ctl {

/// "2 backups of shop.db"
[[nodiscard]] QString countedBackups(std::size_t count, const QString& name);

/// What goes: a title, and one line a backup.
[[nodiscard]] std::vector<Line> goingLines(const core::jobs::DeletePlan& plan);

/// What stays, and what that is worth.
[[nodiscard]] Line remainderLine(const core::jobs::DeletePlan& plan, core::UtcTime now);

} // namespace app::ctl
