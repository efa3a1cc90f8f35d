#include "core/jobs/restoreafter.h"

#include "core/base/errortext.h"
#include "core/jobs/backup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::jobs {

using restore::StepKind;
using restore::StepState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::RestoreAfter)
};

} // namespace

Result<> probe(const RestorePlan& plan, RestoreRun& run)
{
    if (!plan.spec.probe || plan.spec.probe->target.isEmpty())
        return {};
    return run.step(StepKind::Probe, [&]() -> Result<QString> {
        const auto answer = restore::runProbe(
            *plan.spec.probe, {{u"HOLDFAST_DATABASE"_s, run.target().path}}, run.job());
        if (!answer)
            return answer.error();
        return answer->detail;
    });
}

void backUp(const RestorePlan& plan, RestoreRun& run, RestoreReport& report)
{
    if (!plan.spec.backUpAfter)
        return;
    run.unlock();
    const auto made = run.step(StepKind::BackUp, [&]() -> Result<QString> {
        auto backup = runBackup({.database = run.target().path,
                                 .label = Words::tr("First backup after a restore"),
                                 .wait = std::chrono::seconds(30)},
                                run.workshop(), run.job());
        if (!backup)
            return backup.error();
        report.firstBackup = backup->backup;
        return backup->backup.id;
    });
    if (made)
        return;
    report.end = RestoreEnd::RestoredWithTrouble;
    report.trouble = made.error();
    run.failRunning(made.error());
}

std::vector<TableChange> changesAfter(const RestorePlan& plan,
                                      const std::vector<vault::TableCount>& counted)
{
    std::vector<TableChange> tables = plan.tables;
    for (TableChange& change : tables) {
        for (const vault::TableCount& table : counted) {
            if (table.name == change.table)
                change.then = table.rows;
        }
    }
    return tables;
}

} // namespace core::jobs
