#include "app/ctl/commands.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/prooftext.h"
#include "app/ctl/stepprinter.h"
#include "app/ctl/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::jobs::RehearseReport;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::RehearseCommand)
};

constexpr auto kJob = "rehearse"_L1;

/// What ran on a backup that is restored and proven says nothing against the backup.
Failure troubleFailure(const core::Error& trouble)
{
    Failure failure = failureFrom(trouble);
    const bool ofTheApplication = trouble.code == ErrorCode::ProbeFailed
        || trouble.code == ErrorCode::CommandFailed || trouble.code == ErrorCode::CommandNotStarted
        || trouble.code == ErrorCode::CommandTimedOut;
    if (!ofTheApplication)
        return failure;
    failure.message = core::describe(trouble, core::Doing::SomethingElse).what + u' '
        + Texts::tr("The backup itself was restored and proven; nothing is left of the sandbox.");
    failure.hint = Texts::tr("Look at what the application wrote, and try it by hand on a copy.");
    failure.showDetail = trouble.code != ErrorCode::ProbeFailed; // it is in the message
    return failure;
}

std::optional<Failure> failureIn(const RehearseReport& report)
{
    if (report.trouble)
        return troubleFailure(*report.trouble);
    return failureOf(report.proof.verdict, report.backup.artifactPath, missingIn(report.proof));
}

void writeJson(const RehearseReport& report, const std::optional<Failure>& failure,
               Terminal& terminal)
{
    JsonLine line = resultLine(kJob, failure ? failure->code : 0);
    line.add("backup"_L1, report.backup.id)
        .add("path"_L1, report.backup.artifactPath)
        .add("age_s"_L1, static_cast<qint64>(report.age.count()))
        .add("bytes"_L1,
             report.backup.manifest
                 ? QJsonValue(static_cast<qint64>(report.backup.manifest->bytes.value()))
                 : QJsonValue(QJsonValue::Null))
        .add("copy_s"_L1, report.copySeconds)
        .add("proof_s"_L1, report.proofSeconds)
        .add("restore_s"_L1, report.restoreSeconds())
        .add("answer_s"_L1,
             report.answerSeconds ? QJsonValue(*report.answerSeconds)
                                  : QJsonValue(QJsonValue::Null))
        .add("answer"_L1, textOrNull(report.answer))
        .add("verdict"_L1, core::vault::verdictKey(report.proof.verdict))
        .add("checks"_L1, checksToJson(report.proof))
        .add("seconds"_L1, report.seconds);
    if (failure)
        line.add("error"_L1, toJson(*failure));
    terminal.json(line.text());
}

void writeText(const RehearseReport& report, const CommandContext& context)
{
    Terminal& terminal = context.terminal;
    for (const Line& finding : findingLines(report.proof, terminal.manner().verbose))
        terminal.say(finding);
    if (terminal.manner().verbose) {
        for (const core::restore::LogLine& line : report.steps.log)
            terminal.say({{u"  "_s + line.text, Tone::Faint}});
    }
    if (report.proof.verdict == core::vault::Verdict::Damaged)
        return;
    const QString taken = agoText(report.backup.takenAt, context.workshop.clock());
    //: "Restored in 1.2 s" and the id of a backup, then when it was taken: "3 h ago".
    terminal.result(
        {{Texts::tr("Restored in %1:").arg(spanText(report.restoreSeconds())), Tone::Good},
         {u' ' + report.backup.id, Tone::Strong},
         {u' ' + Texts::tr("(taken %1)").arg(taken)}});
    if (report.answerSeconds)
        terminal.result(
            {{Texts::tr("The probe passed after %1.").arg(spanText(*report.answerSeconds))}});
}

} // namespace

int runRehearseCommand(const core::jobs::RehearseSpec& spec, const CommandContext& context)
{
    core::restore::StepBoard board(context.workshop.clock);
    const auto report = [&] {
        JobProgress progress(context.terminal, kJob, context.stop);
        StepPrinter printer(board, context.terminal, kJob);
        return core::jobs::runRehearsal(spec, context.workshop, board, progress.context());
    }();
    if (!report)
        return fail(failureFrom(report.error()), context.terminal, kJob);
    const std::optional<Failure> failure = failureIn(*report);
    writeText(*report, context);
    if (failure)
        complainAbout(*failure, context.terminal);
    if (context.terminal.manner().json)
        writeJson(*report, failure, context.terminal);
    return failure ? failure->code : 0;
}

} // namespace app::ctl
