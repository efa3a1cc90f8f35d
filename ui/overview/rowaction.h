#pragma once

#include "core/jobs/status.h"

#include <QString>

namespace ui::overview {

/// The one thing to do about the health of a database.
enum class RowAction { None, BackUp, Verify, ShowBackups, OpenReport, Restore };

/// What the worst reason asks for.
[[nodiscard]] RowAction actionFor(const core::jobs::DatabaseStatus& database);
/// On a button: "Back up now". Empty for None.
[[nodiscard]] QString actionWords(RowAction action);

} // namespace ui::overview
