#pragma once

#include "core/jobs/deletebackups.h"
#include "ui/dialogs/asker.h"

namespace ui::backups {

/// What is asked before backups are deleted: how many go, what stays and how much of that is
/// proven.
[[nodiscard]] dialogs::Question deleteQuestion(const core::jobs::DeletePlan& plan,
                                               core::UtcTime now);

} // namespace ui::backups
