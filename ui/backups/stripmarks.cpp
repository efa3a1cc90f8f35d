#include "ui/backups/stripmarks.h"

#include "ui/backups/backuptext.h"
#include "ui/facts/statusof.h"

#include <ranges>

namespace ui::backups {

std::vector<timelines::StripMark> marksOf(const std::vector<const core::vault::Backup*>& backups,
                                          facts::Freshness freshness)
{
    std::vector<timelines::StripMark> marks;
    marks.reserve(backups.size());
    // Mostly the newest is the first, and the strip wants it last.
    for (const auto* backup : backups | std::views::reverse)
        marks.push_back({.id = backup->id,
                         .at = core::toQDateTime(backup->takenAt),
                         .status = facts::statusOf(backup->verdict(), freshness),
                         .pinned = backup->pinned(),
                         .label = labelOf(*backup)});
    return marks;
}

} // namespace ui::backups
