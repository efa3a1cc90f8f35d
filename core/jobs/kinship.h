#pragma once

#include "core/compare/tabledifference.h"
#include "core/jobs/restore.h"

namespace core::jobs {

/// What tells whether a backup is of the database that it is to be restored into.
struct Kinship
{
    const vault::Backup& backup;
    const restore::Target& target;
    std::optional<DatabaseMarks> marksNow{}; ///< of the target; none: not known
    std::optional<DatabaseMarks> marksThen{}; ///< of the backup
    std::vector<compare::TableInBoth>
        tables{}; ///< first the target's, then the backup's; may be unknown
    bool replacesAll = false; ///< what only the target has is gone after the restore
};

/// Another application, or another database of the same: nobody restores that by intent and without
/// a second look.
void addForeign(const Kinship& kinship, std::vector<Concern>& concerns);

} // namespace core::jobs
