#pragma once

#include "core/jobs/restorerun.h"
#include "core/jobs/tablesrestore.h"

namespace core::jobs {

/// What a restore of tables came to, as the database is afterwards.
struct TablesVerified
{
    bool isAsAsked = false; ///< what was chosen is as in the backup
    QString sentence{};
    std::vector<TableChange> tables{}; ///< rows before (`now`) and after it (`then`)
};

/// Looks at the chosen tables and objects again, in a database that programs go on with: what they
/// change meanwhile is told, and is no failure. Errors: Source…, Cancelled.
Result<TablesVerified> verifyTables(const TablesRestorePlan& plan, const tables::BroughtBack& back,
                                    RestoreRun& run);

} // namespace core::jobs
