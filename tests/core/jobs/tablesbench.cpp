#include "tests/core/jobs/tablesbench.h"

using namespace core;
using namespace sqlitetest;

namespace jobstest {

bool TablesBench::prepareTables(const QByteArrayList& statements, const QByteArrayList& edits)
{
    return make(statements) && keep() && make(edits);
}

jobs::TablesRestoreSpec TablesBench::tablesSpec(const tables::Choice& choice,
                                                const QString& target) const
{
    return {.backup = kept(),
            .target = target.isEmpty() ? database() : target,
            .choice = choice,
            .wait = std::chrono::seconds(0)};
}

Result<jobs::TablesRestorePlan> TablesBench::planTables(const tables::Choice& choice,
                                                        const QString& target)
{
    return jobs::planTablesRestore(tablesSpec(choice, target), workshop, job());
}

Result<jobs::RestoreReport> TablesBench::runTables(const jobs::TablesRestorePlan& plan)
{
    return watched([&](restore::StepBoard& board) {
        return jobs::runTablesRestore(plan, workshop, board, job());
    });
}

Result<jobs::RestoreReport> TablesBench::restoreTables(const tables::Choice& choice)
{
    const auto planned = planTables(choice);
    if (!planned)
        return planned.error();
    return runTables(*planned);
}

QString TablesBench::ask(const QByteArray& sql) const
{
    return Database(database()).ask(sql);
}

} // namespace jobstest
