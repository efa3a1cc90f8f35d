#include "app/ctl/commands.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/restoretext.h"
#include "app/ctl/stepprinter.h"
#include "app/ctl/tablesplantext.h"
#include "core/jobs/savereport.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;
using core::jobs::TablesRestorePlan;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::RestoreTablesCommand)
};

constexpr auto kJob = "restore"_L1;

core::Result<TablesRestorePlan> makePlan(const RestoreTablesOptions& options,
                                         const CommandContext& context)
{
    JobProgress progress(context.terminal, kJob, context.stop);
    core::jobs::TablesRestoreSpec spec = options.spec;
    if (options.withRelated) {
        auto choice = core::jobs::choiceWithRelated(spec, context.workshop, progress.context());
        if (!choice)
            return choice.error();
        spec.choice = std::move(*choice);
    }
    return core::jobs::planTablesRestore(spec, context.workshop, progress.context());
}

/// Every row of it, so that the file does what the restore does.
core::Result<> saveSql(const TablesRestorePlan& plan, const QString& file,
                       const CommandContext& context)
{
    if (auto may = core::jobs::checkReportFile(file); !may)
        return may;
    const auto sql = [&] {
        JobProgress progress(context.terminal, kJob, context.stop);
        return core::jobs::sqlOfPlan(plan, std::numeric_limits<int>::max(), context.workshop,
                                     progress.context());
    }();
    if (!sql)
        return sql.error();
    auto saved = core::jobs::saveReportFile(file, sql->toUtf8());
    if (saved)
        context.terminal.say({{Texts::tr("SQL: %1").arg(file)}});
    return saved;
}

int dryRun(const TablesRestorePlan& plan, Terminal& terminal)
{
    const auto room =
        terminal.resultsAreRead() ? std::optional(terminal.resultWidth()) : std::nullopt;
    for (const Line& line : planLines(plan, room))
        terminal.result(line);
    const auto block = blockOf(plan.concerns);
    if (block)
        complainAbout(*block, terminal);
    if (terminal.manner().json) {
        JsonLine line = resultLine(kJob, block ? block->code : 0);
        line.add("path"_L1, plan.target.path);
        for (const QLatin1String key : {"id"_L1, "safety_copy"_L1, "seconds"_L1, "verified"_L1})
            line.add(key, QJsonValue::Null); // nothing was made
        line.add("plan"_L1, planJson(plan));
        if (block)
            line.add("error"_L1, toJson(*block));
        terminal.json(line.text());
    }
    return block ? block->code : 0;
}

} // namespace

int runRestoreTablesCommand(const RestoreTablesOptions& options, const CommandContext& context)
{
    Terminal& terminal = context.terminal;
    const auto plan = makePlan(options, context);
    if (!plan)
        return failRestore(failureFrom(plan.error()), kJob, terminal);
    const auto block = blockOf(plan->concerns);
    if (!options.sqlFile.isEmpty() && !block) {
        if (const auto saved = saveSql(*plan, options.sqlFile, context); !saved)
            return failRestore(failureFrom(saved.error()), kJob, terminal);
    }
    if (options.dryRun)
        return dryRun(*plan, terminal);
    for (const Line& line : planLines(*plan, terminal.remarkWidth()))
        terminal.say(line);
    if (block)
        return failRestore(*block, kJob, terminal);

    core::restore::StepBoard board(context.workshop.clock);
    const auto report = [&] {
        JobProgress progress(terminal, kJob, context.stop);
        StepPrinter printer(board, terminal, kJob);
        return core::jobs::runTablesRestore(*plan, context.workshop, board, progress.context());
    }();
    if (!report)
        return failRestore(failureFrom(report.error()), kJob, terminal);
    writeReport(*report, kJob, terminal);
    const auto failure = failureIn(*report);
    return failure ? failure->code : 0;
}

} // namespace app::ctl
