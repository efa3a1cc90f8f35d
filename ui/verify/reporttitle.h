#pragma once

#include "core/proof/report.h"

#include <QString>

namespace ui::verify {

/// "Backup of dispatch.db, 26 September 2025, 02:00. 47.3 MiB, 12,108 pages of 4 KiB."
[[nodiscard]] QString reportTitle(const core::proof::Report& report);

} // namespace ui::verify
