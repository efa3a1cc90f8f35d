#include "app/ctl/commands.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/restoretext.h"
#include "app/ctl/stepprinter.h"

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

constexpr auto kJob = "restore"_L1;

int dryRun(const core::jobs::RestorePlan& plan, Terminal& terminal)
{
    for (const Line& line : planLines(plan, true))
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

int runRestoreCommand(const RestoreOptions& options, const CommandContext& context)
{
    Terminal& terminal = context.terminal;
    const auto plan = [&] {
        JobProgress progress(terminal, kJob, context.stop);
        core::jobs::RestoreSpec spec = options.spec;
        spec.countRows = options.dryRun; // who only wants it done does not wait for numbers
        return core::jobs::planRestore(spec, context.workshop, progress.context());
    }();
    if (!plan)
        return fail(failureFrom(plan.error()), terminal, kJob);
    if (options.dryRun)
        return dryRun(*plan, terminal);
    for (const Line& line : planLines(*plan, false))
        terminal.say(line);
    if (const auto block = blockOf(plan->concerns))
        return fail(*block, terminal, kJob);

    core::restore::StepBoard board(context.workshop.clock);
    const auto report = [&] {
        JobProgress progress(terminal, kJob, context.stop);
        StepPrinter printer(board, terminal, kJob);
        return core::jobs::runRestore(*plan, context.workshop, board, progress.context());
    }();
    if (!report)
        return fail(failureFrom(report.error()), terminal, kJob);
    writeReport(*report, kJob, terminal);
    const auto failure = failureIn(*report);
    return failure ? failure->code : 0;
}

} // namespace app::ctl
