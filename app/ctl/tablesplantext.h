#pragma once

#include "app/ctl/terminal.h"
#include "core/jobs/tablesrestore.h"

#include <QJsonObject>

#include <vector>

namespace app::ctl {

/// What is going to be done to which tables: rows that come, go and change, steps, concerns.
/// `room`: columns of the terminal; none: nothing is cut.
[[nodiscard]] std::vector<Line> planLines(const core::jobs::TablesRestorePlan& plan,
                                          std::optional<int> room);
[[nodiscard]] QJsonObject planJson(const core::jobs::TablesRestorePlan& plan);

} // namespace app::ctl
