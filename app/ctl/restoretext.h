#pragma once

#include "app/ctl/failure.h"
#include "app/ctl/terminal.h"
#include "core/jobs/restores.h"

#include <vector>

namespace app::ctl {

/// What is going to be done, for people: target, backup, steps, tables that change, concerns.
[[nodiscard]] std::vector<Line> planLines(const core::jobs::RestorePlan& plan, bool withTables);
[[nodiscard]] std::vector<Line> planLines(const core::jobs::UndoPlan& plan);
[[nodiscard]] QJsonObject planJson(const core::jobs::RestorePlan& plan);
[[nodiscard]] QJsonObject planJson(const core::jobs::UndoPlan& plan);

/// What keeps a plan from being run; none: nothing.
[[nodiscard]] std::optional<Failure> blockOf(const std::vector<core::jobs::Concern>& concerns);

/// The database holds what was restored.
[[nodiscard]] bool isInPlace(const core::jobs::RestoreReport& report);

/// None: all is well.
[[nodiscard]] std::optional<Failure> failureIn(const core::jobs::RestoreReport& report);

/// The result of a restore or an undo: path, what is kept, how to undo; or the JSON line.
void writeReport(const core::jobs::RestoreReport& report, QLatin1String job, Terminal& terminal);

} // namespace app::ctl
