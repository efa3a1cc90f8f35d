#pragma once

#include "core/tables/choice.h"
#include "ui/diff/comparisonfeed.h"
#include "ui/widgets/diffcounts.h"

#include <QHash>

namespace ui::tables {

/// What stands of a table in the list to choose from. The first side of the comparison is the
/// database, the second the backup.

/// Rows that come, go and change if the table becomes as it is in the backup. None: not known.
[[nodiscard]] std::optional<widgets::DiffCounts> countsOf(const diff::ComparedTable& table);
/// Those of them that stay as they are, by what is chosen; none is: all would be done.
[[nodiscard]] widgets::DiffCounts keptOf(const widgets::DiffCounts& counts,
                                         const core::tables::TableChoice* choice);
/// What restoring does, in words: "5 rows added, 3 changed"; "Not in the backup".
[[nodiscard]] QString effectText(const diff::ComparedTable& table);
/// Rows of one side; empty while they are not known. `counted` is what was counted when the backup
/// was taken.
[[nodiscard]] QString rowsText(const diff::ComparedTable& table, bool isThen,
                               const QHash<QString, qint64>& counted);

/// "The view comes back"
[[nodiscard]] QString comesBackText(core::compare::ObjectKind kind);
/// What happens to a ticked table, for a choice among the three.
[[nodiscard]] QString conflictText(core::tables::Conflict conflict);
/// What becomes of a ticked table, in few words: "will be replaced".
[[nodiscard]] QString outcomeText(const core::tables::TableChoice& choice);

} // namespace ui::tables
