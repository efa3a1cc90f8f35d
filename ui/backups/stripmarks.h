#pragma once

#include "core/vault/vault.h"
#include "ui/widgets/timelinestrip.h"

#include <vector>

namespace ui::backups {

/// Backups as the timeline strip shows them.
[[nodiscard]] std::vector<widgets::StripMark>
marksOf(const std::vector<const core::vault::Backup*>& backups);

} // namespace ui::backups
