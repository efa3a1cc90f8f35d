#include "core/base/errortext.h"
#include "ui/jobs/jobendparts.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace ui::jobs {

namespace {

using core::jobs::RestoreEnd;
using core::jobs::RestoreReport;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::jobs::RestoreEnd)
};

bool isStopped(const RestoreReport& report)
{
    return report.trouble && report.trouble->code == core::ErrorCode::Cancelled;
}

/// What went wrong and what to do about it. What it means for the data, the end says better.
QString troubleText(const RestoreReport& report)
{
    if (!report.trouble || isStopped(report))
        return {};
    const auto words = core::describe(*report.trouble, core::Doing::SomethingElse);
    return QStringList{words.what, words.remedy}.join(u' ').trimmed();
}

QString undoText(const RestoreReport& report)
{
    return report.canUndo() ? Words::tr("The state before is kept, and this can be undone.")
                            : Words::tr("The state before was not kept.");
}

/// Not the whole database.
bool isOfTables(const RestoreReport& report)
{
    return std::ranges::any_of(report.steps.steps, [](const core::restore::Step& step) {
        return step.kind == core::restore::StepKind::BringBack;
    });
}

QString restoredTitle(const JobInfo& info, const RestoreReport& report)
{
    if (info.kind == JobKind::Undo)
        return Words::tr("The restore of %1 is undone").arg(info.subject);
    if (!isOfTables(report))
        return Words::tr("%1 is restored").arg(info.subject);
    // Views, triggers and indexes can be brought back alone.
    return report.tables.empty()
        ? Words::tr("Parts of %1 are brought back").arg(info.subject)
        : Words::tr("Tables and rows of %1 are brought back").arg(info.subject);
}

QString restoredText(const RestoreReport& report)
{
    const QString took = durationText(report.seconds);
    const QString proven = report.verified
        ? Words::tr("It took %1, and the restored database is verified.").arg(took)
        : Words::tr("It took %1. The restored database was not verified.").arg(took);
    return QStringList{proven, undoText(report)}.join(u' ');
}

QString rolledBackTitle(const JobInfo& info, const RestoreReport& report)
{
    if (info.kind == JobKind::Undo)
        return isStopped(report)
            ? Words::tr("The undo was stopped, and %1 is as it was").arg(info.subject)
            : Words::tr("The undo failed, and %1 is as it was").arg(info.subject);
    return isStopped(report)
        ? Words::tr("The restore was stopped, and %1 is as it was").arg(info.subject)
        : Words::tr("The restore failed, and %1 is as it was").arg(info.subject);
}

JobEnd rolledBack(const JobInfo& info, const RestoreReport& report)
{
    return {.state = isStopped(report) ? JobState::Cancelled : JobState::Failed,
            .title = rolledBackTitle(info, report),
            .text = isStopped(report)
                ? Words::tr("All that had been done until then was taken back.")
                : troubleText(report)};
}

JobEnd needsHelp(const JobInfo& info, const RestoreReport& report)
{
    const QString kept = report.safetyFolder.isEmpty()
        ? QString()
        : Words::tr("The state before lies in %1.")
              .arg(QDir::toNativeSeparators(report.safetyFolder));
    return {.state = JobState::Failed,
            .title = Words::tr("%1 could not be put back as it was").arg(info.subject),
            .text = QStringList{troubleText(report), kept}.join(u' ').trimmed()};
}

JobEnd withTrouble(const JobInfo& info, const RestoreReport& report)
{
    return {
        .state = JobState::Trouble,
        //: %1 is a sentence such as "dispatch.db is restored".
        .title =
            Words::tr("%1, but what had to follow was not done").arg(restoredTitle(info, report)),
        .text = QStringList{troubleText(report), undoText(report)}.join(u' ').trimmed()};
}

JobEnd endFor(const JobInfo& info, const RestoreReport& report)
{
    switch (report.end) {
    case RestoreEnd::Restored: break;
    case RestoreEnd::RestoredWithTrouble: return withTrouble(info, report);
    case RestoreEnd::RolledBack: return rolledBack(info, report);
    case RestoreEnd::NeedsHelp: return needsHelp(info, report);
    }
    return {.state = report.verified ? JobState::Done : JobState::NotChecked,
            .title = restoredTitle(info, report),
            .text = restoredText(report)};
}

} // namespace

bool isTakenBack(const JobInfo& running)
{
    using core::restore::StepKind;
    using core::restore::StepState;
    if (!running.isRestore() || !running.steps)
        return false;
    const auto now = running.steps->now();
    return std::ranges::none_of(now.steps, [](const core::restore::Step& step) {
        return step.kind == StepKind::BackUp && step.state == StepState::Running;
    });
}

JobEnd endOfRestore(const JobInfo& info, const RestoreReport& report)
{
    JobEnd end = endFor(info, report);
    if (report.trouble)
        end.details = report.trouble->detail;
    return end;
}

} // namespace ui::jobs
