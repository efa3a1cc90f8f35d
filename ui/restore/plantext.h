#pragma once

#include "core/jobs/restores.h"
#include "ui/wizard/noterow.h"

#include <vector>

namespace ui::restore {

/// What a plan found and will do, in words.

using Notes = std::vector<wizard::NoteRow::Facts>;

/// What stands there now, and what the restore needs: target, holders, backup, rights, space.
[[nodiscard]] Notes sightsOf(const core::jobs::RestorePlan& plan, core::UtcTime now);
[[nodiscard]] Notes sightsOf(const core::jobs::UndoPlan& plan);
/// What is kept, and how to go back.
[[nodiscard]] Notes safetyOf(const core::jobs::RestorePlan& plan);
[[nodiscard]] Notes safetyOf(const core::jobs::UndoPlan& plan);
/// "dispatch.db then holds the backup of today 14:00. It takes about 20 s."
[[nodiscard]] QString effectSentence(const core::jobs::RestorePlan& plan, core::UtcTime now);
/// "30 days", "12 h"
[[nodiscard]] QString spanText(std::chrono::seconds span);
/// "dispatch.db 48.2 MiB, dispatch.db-wal 1.0 MiB"
[[nodiscard]] QString filesText(const core::restore::Target& target);
[[nodiscard]] QString nameOf(const QString& path);

} // namespace ui::restore
