#include "core/base/errortext.h"
#include "core/proof/prove.h"
#include "ui/jobs/jobendparts.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>

namespace ui::jobs {

namespace {

using core::ErrorCode;
using core::jobs::RehearseReport;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::jobs::RehearseEnd)
};

/// What the application wrote. The log tells the steps as well, which are shown by themselves.
QString detailsOf(const RehearseReport& report, const QString& first)
{
    QStringList lines = first.split(u'\n');
    for (const auto& line : report.steps.log)
        lines << line.text;
    for (const auto& step : report.steps.steps) {
        lines.removeAll(core::restore::stepTitle(step.kind));
        lines.removeAll(step.detail);
    }
    lines.removeAll(QString());
    lines.removeDuplicates(); // a command that failed says its last lines itself
    return lines.join(u'\n');
}

QString restoredText(const RehearseReport& report)
{
    return Words::tr("The backup was restored and verified in %1.")
        .arg(durationText(report.restoreSeconds()));
}

QString troubleTitle(const JobInfo& info, ErrorCode code)
{
    switch (code) {
    case ErrorCode::ProbeFailed:
        return Words::tr("%1 can be restored, but the probe did not pass").arg(info.subject);
    case ErrorCode::CommandFailed:
    case ErrorCode::CommandNotStarted:
    case ErrorCode::CommandTimedOut:
        return Words::tr("%1 can be restored, but the application did not start on it")
            .arg(info.subject);
    default: break;
    }
    return Words::tr("%1 can be restored, but not all of the rehearsal was done").arg(info.subject);
}

/// It speaks of a sandbox: there is no restore that could be undone.
QString troubleText(const core::Error& trouble)
{
    const auto words = core::describe(trouble, core::Doing::SomethingElse);
    const bool ofTheApplication =
        trouble.code == ErrorCode::ProbeFailed || trouble.code == ErrorCode::CommandFailed;
    return words.what + u' '
        + (ofTheApplication
               ? Words::tr("Look at what the application wrote, and check that it uses the "
                           "database and the port of the sandbox.")
               : words.remedy);
}

JobEnd withTrouble(const JobInfo& info, const RehearseReport& report)
{
    return {.state = JobState::Trouble,
            .title = troubleTitle(info, report.trouble->code),
            .text = restoredText(report) + u' ' + troubleText(*report.trouble),
            .details = detailsOf(report, report.trouble->detail)};
}

JobEnd damaged(const JobInfo& info, const RehearseReport& report)
{
    return {.state = JobState::Damaged,
            .title = Words::tr("What was restored of %1 is damaged").arg(info.subject),
            .text = Words::tr("Do not rely on this backup. Verify the others, and back up again. "
                              "The database itself was not touched."),
            .details = findingsOf(report.proof)};
}

} // namespace

JobEnd endOfRehearsal(const JobInfo& info, const RehearseReport& report)
{
    if (report.trouble)
        return withTrouble(info, report);
    if (report.proof.verdict == core::vault::Verdict::Damaged)
        return damaged(info, report);
    JobEnd end{.state = stateFor(report.proof.verdict),
               .title = Words::tr("%1 can be restored").arg(info.subject),
               .text = restoredText(report),
               .details = detailsOf(report, {})};
    if (report.proof.verdict == core::vault::Verdict::CannotJudge) {
        end.title = Words::tr("%1 can be restored, but a part of it could not be checked")
                        .arg(info.subject);
        end.text = cannotJudgeText();
        end.details = findingsOf(report.proof);
    }
    if (report.answerSeconds)
        end.text +=
            u' ' + Words::tr("The probe passed after %1.").arg(durationText(*report.answerSeconds));
    return end;
}

} // namespace ui::jobs
