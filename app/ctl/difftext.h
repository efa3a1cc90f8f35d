#pragma once

#include "app/ctl/terminal.h"
#include "core/jobs/comparison.h"

#include <QJsonObject>

#include <optional>
#include <vector>

/// A comparison, for people.
namespace app::ctl {

/// What differs in the schemas, with its SQL. `room`: columns of the terminal, where both fit side
/// by side they stand so; none: one under the other.
[[nodiscard]] std::vector<Line> schemaLines(const core::compare::SchemaDifference& schema,
                                            std::optional<int> room);

/// One row that differs, indented.
[[nodiscard]] Line rowLine(const core::compare::RowDifference& row,
                           const core::jobs::ComparedColumns& columns);

/// The tables that differ, or all; then how many are the same.
[[nodiscard]] std::vector<Line>
tableLines(const std::vector<core::compare::TableDifference>& tables, bool all,
           std::optional<int> room);

/// "added", "removed", "changed"
[[nodiscard]] QString changeKey(core::compare::Change change);
/// "table", "index", "trigger", "view"
[[nodiscard]] QString objectKindKey(core::compare::ObjectKind kind);

/// "+12", "−3", "~4"; empty for none.
[[nodiscard]] QString signedCount(QChar sign, qint64 count);

} // namespace app::ctl
