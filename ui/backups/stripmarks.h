#pragma once

#include "core/vault/vault.h"
#include "ui/facts/statusof.h"
#include "ui/timelines/timelinestrip.h"

#include <vector>

namespace ui::backups {

/// Backups as the timeline strip shows them.
[[nodiscard]] std::vector<timelines::StripMark>
marksOf(const std::vector<const core::vault::Backup*>& backups, facts::Freshness freshness);

} // namespace ui::backups
