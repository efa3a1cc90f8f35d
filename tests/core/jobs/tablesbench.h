#pragma once

#include "core/jobs/tablesrestore.h"
#include "tests/core/jobs/restorebench.h"

namespace jobstest {

/// A user who brings tables back into database(), out of kept().
class TablesBench : public RestoreBench
{
public:
    /// Makes database() by these statements, backs it up, and edits it.
    [[nodiscard]] bool prepareTables(const QByteArrayList& statements, const QByteArrayList& edits);

    /// Without waiting.
    [[nodiscard]] core::jobs::TablesRestoreSpec tablesSpec(const core::tables::Choice& choice,
                                                           const QString& target = {}) const;
    [[nodiscard]] core::Result<core::jobs::TablesRestorePlan>
    planTables(const core::tables::Choice& choice, const QString& target = {});
    [[nodiscard]] core::Result<core::jobs::RestoreReport>
    runTables(const core::jobs::TablesRestorePlan& plan);
    /// Plans and runs.
    [[nodiscard]] core::Result<core::jobs::RestoreReport>
    restoreTables(const core::tables::Choice& choice);

    /// The first value of a query on database().
    [[nodiscard]] QString ask(const QByteArray& sql) const;
};

} // namespace jobstest
