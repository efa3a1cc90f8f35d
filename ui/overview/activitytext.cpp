#include "ui/overview/activitytext.h"

#include "core/language/isolation.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui::overview {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::overview::Activity)
};

using core::catalog::JobOutcome;
using core::catalog::JobRecord;

enum class Kind { Backup, Verify, Restore, Undo, Rehearsal, Other };

Kind kindOf(const JobRecord& record)
{
    if (record.kind == "backup"_L1)
        return Kind::Backup;
    if (record.kind == "restore"_L1)
        return Kind::Restore;
    if (record.kind == "undo"_L1)
        return Kind::Undo;
    if (record.kind == "rehearse"_L1)
        return Kind::Rehearsal;
    return record.kind == "verify"_L1 ? Kind::Verify : Kind::Other;
}

theme::Status statusOfDone(const JobRecord& record)
{
    const Kind kind = kindOf(record);
    if (kind == Kind::Rehearsal)
        return theme::Status::Verified;
    if (kind != Kind::Backup && kind != Kind::Verify)
        return theme::Status::Ok;
    // Made without a proof, which is never green.
    return record.message.isEmpty() ? theme::Status::NotChecked : theme::Status::Verified;
}

theme::Status statusOf(const JobRecord& record)
{
    switch (record.outcome) {
    case JobOutcome::Running: return theme::Status::Running;
    case JobOutcome::Done: return statusOfDone(record);
    case JobOutcome::Failed: return theme::Status::Error;
    case JobOutcome::Cancelled: return theme::Status::Note;
    case JobOutcome::Busy: return theme::Status::Warning;
    case JobOutcome::Damaged: return theme::Status::Damaged;
    case JobOutcome::CannotJudge: return theme::Status::CannotJudge;
    }
    return theme::Status::NotChecked;
}

/// What it was done to: the database, or the backup where nobody knows of which database it is.
QString subjectOf(const JobRecord& record)
{
    return record.database.isEmpty() ? QFileInfo(record.backupId).fileName()
                                     : QFileInfo(record.database).fileName();
}

QString durationOf(const JobRecord& record)
{
    const std::chrono::duration<double> span =
        record.endedAt.value_or(record.startedAt) - record.startedAt;
    return jobs::durationText(span.count());
}

QString messageOf(const JobRecord& record)
{
    return core::language::withQuotesIsolated(record.message);
}

/// "4 of 4 checks passed": a message as the end of a longer sentence.
QString withoutFullStop(QString message)
{
    if (message.endsWith(u'.'))
        message.chop(1);
    return message;
}

QString doneText(const JobRecord& record)
{
    const QString subject = subjectOf(record);
    if (record.message.isEmpty())
        return Words::tr("%1 backed up in %2, not checked").arg(subject, durationOf(record));
    const QString outcome = withoutFullStop(messageOf(record));
    //: %1 is a database, %2 a span of time, %3 "4 of 4 checks passed".
    return kindOf(record) == Kind::Backup
        ? Words::tr("%1 backed up in %2, %3").arg(subject, durationOf(record), outcome)
        : Words::tr("%1 verified, %2").arg(subject, outcome);
}

QString backupText(const JobRecord& record)
{
    const QString subject = subjectOf(record);
    switch (record.outcome) {
    case JobOutcome::Running: return Words::tr("Backing up %1").arg(subject);
    case JobOutcome::Done: return doneText(record);
    case JobOutcome::Failed:
    case JobOutcome::Busy: return Words::tr("Backup of %1 failed").arg(subject);
    case JobOutcome::Cancelled: return Words::tr("Backup of %1 cancelled").arg(subject);
    case JobOutcome::Damaged:
    case JobOutcome::CannotJudge: break;
    }
    return Words::tr("%1 backed up in %2").arg(subject, durationOf(record));
}

QString verifyText(const JobRecord& record)
{
    const QString subject = subjectOf(record);
    switch (record.outcome) {
    case JobOutcome::Running: return Words::tr("Verifying a backup of %1").arg(subject);
    case JobOutcome::Done: return doneText(record);
    case JobOutcome::Failed:
    case JobOutcome::Busy: return Words::tr("Check of a backup of %1 failed").arg(subject);
    case JobOutcome::Cancelled: return Words::tr("Check of a backup of %1 cancelled").arg(subject);
    case JobOutcome::Damaged:
    case JobOutcome::CannotJudge: break;
    }
    return Words::tr("Backup of %1 checked").arg(subject);
}

QString restoreText(const JobRecord& record)
{
    const QString subject = subjectOf(record);
    switch (record.outcome) {
    case JobOutcome::Running: return Words::tr("Restoring %1").arg(subject);
    case JobOutcome::Failed:
    case JobOutcome::Busy: return Words::tr("Restore of %1 failed").arg(subject);
    case JobOutcome::Cancelled: return Words::tr("Restore of %1 cancelled").arg(subject);
    case JobOutcome::Done:
    case JobOutcome::Damaged:
    case JobOutcome::CannotJudge: break;
    }
    return Words::tr("%1 restored in %2").arg(subject, durationOf(record));
}

QString undoText(const JobRecord& record)
{
    const QString subject = subjectOf(record);
    switch (record.outcome) {
    case JobOutcome::Running: return Words::tr("Undoing the restore of %1").arg(subject);
    case JobOutcome::Failed:
    case JobOutcome::Busy: return Words::tr("Undoing the restore of %1 failed").arg(subject);
    case JobOutcome::Cancelled:
        return Words::tr("Undoing the restore of %1 cancelled").arg(subject);
    case JobOutcome::Done:
    case JobOutcome::Damaged:
    case JobOutcome::CannotJudge: break;
    }
    return Words::tr("Restore of %1 undone in %2").arg(subject, durationOf(record));
}

QString rehearsalText(const JobRecord& record)
{
    const QString subject = subjectOf(record);
    switch (record.outcome) {
    case JobOutcome::Running: return Words::tr("Rehearsing a restore of %1").arg(subject);
    case JobOutcome::Failed:
    case JobOutcome::Busy: return Words::tr("Rehearsal of a restore of %1 failed").arg(subject);
    case JobOutcome::Cancelled:
        return Words::tr("Rehearsal of a restore of %1 cancelled").arg(subject);
    case JobOutcome::Done:
    case JobOutcome::Damaged:
    case JobOutcome::CannotJudge: break;
    }
    return Words::tr("Restore of %1 rehearsed").arg(subject);
}

QString whatWasDone(const JobRecord& record)
{
    switch (kindOf(record)) {
    case Kind::Backup: return backupText(record);
    case Kind::Restore: return restoreText(record);
    case Kind::Undo: return undoText(record);
    case Kind::Rehearsal: return rehearsalText(record);
    case Kind::Verify:
    case Kind::Other: break;
    }
    return verifyText(record);
}

/// The message says more than the outcome does.
bool hasStory(const JobRecord& record)
{
    const JobOutcome outcome = record.outcome;
    if (outcome == JobOutcome::Done)
        return kindOf(record) == Kind::Rehearsal; // what it measured
    return outcome == JobOutcome::Failed || outcome == JobOutcome::Busy
        || outcome == JobOutcome::Damaged || outcome == JobOutcome::CannotJudge;
}

QString wordsOf(const JobRecord& record)
{
    if (kindOf(record) == Kind::Other) {
        //: %1 is a database, %2 a sentence that says what was done with it.
        return record.message.isEmpty()
            ? subjectOf(record)
            : Words::tr("%1: %2").arg(subjectOf(record), messageOf(record));
    }
    const QString what = whatWasDone(record);
    if (record.message.isEmpty() || !hasStory(record))
        return what;
    //: %1 is what was done, %2 a sentence that says how it ended.
    return Words::tr("%1. %2").arg(what, messageOf(record));
}

QString hintOf(const JobRecord& record)
{
    const QString program = Words::tr("Done by %1.").arg(record.program);
    return record.database.isEmpty() ? program
                                     : QDir::toNativeSeparators(record.database) + u'\n' + program;
}

/// A restore, or an undo, is known by what it made: its record beside the safety copy.
QString restoreOf(const JobRecord& record, const QStringList& undoable)
{
    const Kind kind = kindOf(record);
    const bool isRestore = kind == Kind::Restore || kind == Kind::Undo;
    return isRestore && undoable.contains(record.backupId) ? record.backupId : QString();
}

ActivityLine lineOf(const JobRecord& record, const QStringList& undoable)
{
    return {.status = statusOf(record),
            .at = record.endedAt.value_or(record.startedAt),
            .words = wordsOf(record),
            .hint = hintOf(record),
            .restore = restoreOf(record, undoable),
            .database = record.database};
}

} // namespace

std::vector<ActivityLine> activityLines(const std::vector<JobRecord>& records,
                                        const QStringList& undoable)
{
    std::vector<ActivityLine> lines;
    for (const JobRecord& record : records)
        lines.push_back(lineOf(record, undoable));
    return lines;
}

} // namespace ui::overview
