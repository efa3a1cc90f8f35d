#include "app/ctl/commands.h"
#include "app/ctl/frontcommand.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/printable.h"
#include "app/ctl/prooftext.h"
#include "app/ctl/restoretext.h"
#include "app/ctl/stepprinter.h"
#include "app/ctl/terminalquestion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::jobs::BackupReport;
using core::jobs::RestoreReport;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::GuardCommand)
};

constexpr auto kJob = "guard"_L1;

/// What came of it all.
struct Guarded
{
    BackupReport before{};
    int commandCode = 0;
    std::optional<RestoreReport> wentBack{}; ///< where that was tried and something was done
    std::optional<Failure> couldNotGoBack{};

    [[nodiscard]] bool isBack() const
    {
        using core::jobs::RestoreEnd;
        return wentBack
            && (wentBack->end == RestoreEnd::Restored
                || wentBack->end == RestoreEnd::RestoredWithTrouble);
    }
};

core::Result<BackupReport> backUp(const GuardOptions& options, const CommandContext& context)
{
    JobProgress progress(context.terminal, kJob, context.stop);
    return core::jobs::backUpBefore(options.spec, context.workshop, progress.context());
}

/// Without a way back the command does not run.
std::optional<Failure> whyNotToRun(const BackupReport& before)
{
    const auto& manifest = before.backup.manifest;
    const auto proof = manifest ? manifest->proof : std::nullopt;
    auto failure = proof && proof->sourceDamaged
        ? std::optional(sourceDamagedFailure(before.database, before.hasGoodOne))
        : failureOf(before.verdict(), before.backup.artifactPath,
                    proof ? missingIn(*proof) : QString());
    if (failure)
        failure->message += u' ' + Texts::tr("The command was not run.");
    return failure;
}

core::Result<RestoreReport> restore(const core::jobs::RestorePlan& plan,
                                    const CommandContext& context)
{
    core::restore::StepBoard board(context.workshop.clock);
    JobProgress progress(context.terminal, kJob, context.stop);
    StepPrinter printer(board, context.terminal, kJob);
    return core::jobs::runRestore(plan, context.workshop, board, progress.context());
}

void goBack(Guarded& guarded, const CommandContext& context)
{
    const auto plan = [&] {
        JobProgress progress(context.terminal, kJob, context.stop);
        return core::jobs::planRestore(core::jobs::wayBack(guarded.before), context.workshop,
                                       progress.context());
    }();
    if (!plan) {
        guarded.couldNotGoBack = failureFrom(plan.error());
        return;
    }
    guarded.couldNotGoBack = blockOf(plan->concerns);
    if (guarded.couldNotGoBack)
        return;
    auto report = restore(*plan, context);
    if (!report) {
        guarded.couldNotGoBack = failureFrom(report.error());
        return;
    }
    guarded.wentBack = *std::move(report);
    guarded.couldNotGoBack = failureIn(*guarded.wentBack);
}

bool wantsToGoBack(const GuardOptions& options, const Guarded& guarded,
                   const CommandContext& context)
{
    if (options.undoOnFailure)
        return true;
    if (!canAsk(context.terminal))
        return false;
    context.terminal.complain(
        {{Texts::tr("The command ended with %1.").arg(guarded.commandCode), Tone::Bad}});
    return ask(context.terminal,
               Texts::tr("Bring \"%1\" back to what it was before the command?")
                   .arg(printable(guarded.before.database)),
               context.stop)
        == Answer::Yes;
}

Failure commandFailure(const Guarded& guarded)
{
    const QString ended = Texts::tr("The command ended with %1.").arg(guarded.commandCode);
    const QString database = printable(guarded.before.database);
    const QString byHand =
        Texts::tr("`holdfastctl restore %1 --to %2` brings back what was before it.")
            .arg(shellQuoted(guarded.before.backup.id), shellQuoted(guarded.before.database));
    Failure failure{.code = static_cast<int>(core::ExitCode::Failed),
                    .kind = core::errorKind(core::ErrorCode::CommandFailed)};
    if (guarded.isBack()) {
        failure.message = ended + u' '
            + Texts::tr("The database \"%1\" is as it was before the command.").arg(database);
        if (guarded.wentBack->canUndo())
            failure.hint = Texts::tr("What the command left is kept: `holdfastctl undo %1` brings "
                                     "it back.")
                               .arg(shellQuoted(guarded.wentBack->id));
        if (guarded.couldNotGoBack)
            failure.detail = guarded.couldNotGoBack->message;
        return failure;
    }
    if (guarded.couldNotGoBack) {
        const Failure& why = *guarded.couldNotGoBack;
        failure.kind = why.kind;
        failure.message = ended + u' ' + Texts::tr("Going back failed.") + u' ' + why.message;
        failure.hint = why.hint + u' ' + byHand;
        failure.detail = why.detail;
        failure.showDetail = why.showDetail;
        return failure;
    }
    failure.message =
        ended + u' ' + Texts::tr("The database \"%1\" is as the command left it.").arg(database);
    failure.hint = byHand;
    return failure;
}

void writeJson(const Guarded& guarded, const std::optional<Failure>& failure, Terminal& terminal)
{
    JsonLine line = resultLine(kJob, failure ? failure->code : 0);
    line.add("backup"_L1, guarded.before.backup.id)
        .add("path"_L1, guarded.before.backup.artifactPath)
        .add("command_code"_L1, guarded.commandCode)
        .add("went_back"_L1, guarded.isBack())
        .add("id"_L1, guarded.wentBack ? textOrNull(guarded.wentBack->id) : QJsonValue::Null)
        .add("safety_copy"_L1,
             guarded.wentBack ? textOrNull(guarded.wentBack->safetyFolder) : QJsonValue::Null);
    if (failure)
        line.add("error"_L1, toJson(*failure));
    terminal.json(line.text());
}

int failEarly(const Failure& failure, Terminal& terminal)
{
    return fail(failure, terminal, kJob);
}

} // namespace

int runGuardCommand(const GuardOptions& options, const CommandContext& context)
{
    Terminal& terminal = context.terminal;
    const auto before = backUp(options, context);
    if (!before)
        return failEarly(failureFrom(before.error(), core::Doing::Backup), terminal);
    if (const auto failure = whyNotToRun(*before))
        return failEarly(*failure, terminal);
    terminal.say({{Texts::tr("Backed up and proven:")}, {u' ' + before->backup.id, Tone::Strong}});
    terminal.say(
        {{Texts::tr("Running: %1").arg(core::jobs::commandText(options.spec)), Tone::Faint}});

    const auto code =
        runInFront(options.spec.command,
                   terminal.manner().json ? CommandOutputTo::Stderr : CommandOutputTo::ItsOwn,
                   context.signals);
    if (!code)
        return failEarly(failureFrom(code.error()), terminal);
    Guarded guarded{.before = *before, .commandCode = *code};
    if (*code != 0 && wantsToGoBack(options, guarded, context))
        goBack(guarded, context);
    const auto failure = *code == 0 ? std::nullopt : std::optional(commandFailure(guarded));
    if (failure)
        complainAbout(*failure, terminal);
    if (terminal.manner().json)
        writeJson(guarded, failure, terminal);
    return failure ? failure->code : 0;
}

} // namespace app::ctl
