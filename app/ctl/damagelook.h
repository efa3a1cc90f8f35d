#pragma once

#include "app/ctl/commands.h"
#include "core/proof/report.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace app::ctl {

/// What the pages of a damaged backup tell beyond its proof. They are looked at only here, after
/// the verdict: it does not hang on them. None for a backup that is not damaged, and for a
/// database, whose capture is gone by then.
[[nodiscard]] std::optional<core::proof::Report>
lookAtDamage(const core::jobs::VerifyReport& verified, const CommandContext& context);

/// Which rows are out of reach, a line a table.
[[nodiscard]] std::vector<Line> lostRowsLines(const core::proof::Report& report);
/// The same: `table`, `first`, `last` (null: no bound).
[[nodiscard]] QJsonArray lostRowsToJson(const core::proof::Report& report);

} // namespace app::ctl
