#include "ui/jobs/jobendparts.h"

#include "core/base/errortext.h"
#include "core/proof/prove.h"

#include <QCoreApplication>
#include <QDir>

namespace ui::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::jobs::JobEnd)
};

QString cancelledTitle(const JobInfo& info)
{
    if (info.kind == JobKind::Backup)
        return Words::tr("The backup of %1 was cancelled").arg(info.subject);
    if (info.kind == JobKind::Delete)
        return Words::tr("No backup was deleted");
    if (info.kind == JobKind::Restore)
        return Words::tr("The restore of %1 was cancelled").arg(info.subject);
    if (info.kind == JobKind::Undo)
        return Words::tr("The restore of %1 was not undone").arg(info.subject);
    if (info.kind == JobKind::Rehearse)
        return Words::tr("The rehearsal of %1 was cancelled").arg(info.subject);
    if (info.isOfDatabase())
        return Words::tr("The check of %1 was cancelled").arg(info.subject);
    return info.count == 1
        ? Words::tr("The check of the backup of %1 was cancelled").arg(info.subject)
        : Words::tr("The check of %1 backups was cancelled").arg(info.count);
}

/// What the parser says is for who knows the file.
JobEnd brokenConfiguration(const core::Error& error)
{
    return {.state = JobState::Failed,
            .title = Words::tr("The configuration cannot be read"),
            .text = Words::tr("%1 has an error. Nothing is backed up until it is corrected; the "
                              "databases and their backups are as they were.")
                        .arg(QDir::toNativeSeparators(error.path)),
            .details = error.detail};
}

} // namespace

JobState stateFor(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::Cancelled: return JobState::Cancelled;
    case core::ErrorCode::SourceBusy:
    case core::ErrorCode::JobRunning: return JobState::Busy;
    default: return JobState::Failed;
    }
}

JobState stateFor(core::vault::Verdict verdict)
{
    switch (verdict) {
    case core::vault::Verdict::Ok: return JobState::Done;
    case core::vault::Verdict::Damaged: return JobState::Damaged;
    case core::vault::Verdict::CannotJudge: return JobState::CannotJudge;
    case core::vault::Verdict::NotChecked: break;
    }
    return JobState::NotChecked;
}

QString findingsOf(const core::vault::Proof& proof)
{
    QStringList lines;
    for (const auto& check : proof.checks) {
        for (const auto& finding : check.findings)
            lines.append(core::proof::describe(finding));
    }
    return lines.join(u'\n');
}

QString cannotJudgeText()
{
    return Words::tr(
        "It is neither proven nor known to be damaged. Check it with a program that has "
        "the missing part.");
}

QString withFullStop(const QString& sentence)
{
    return sentence.endsWith(u'.') || sentence.isEmpty() ? sentence : sentence + u'.';
}

JobEnd endOfError(const JobInfo& info, const core::Error& error)
{
    JobEnd end = describeError(
        error, info.kind == JobKind::Backup ? core::Doing::Backup : core::Doing::SomethingElse);
    if (end.state == JobState::Cancelled)
        end.title = cancelledTitle(info);
    return end;
}

QString errorSentence(const core::Error& error)
{
    return error.code == core::ErrorCode::ConfigInvalid
        ? Words::tr("The configuration cannot be read.")
        : core::describe(error, core::Doing::SomethingElse).what;
}

JobEnd describeError(const core::Error& error, core::Doing doing)
{
    if (error.code == core::ErrorCode::ConfigInvalid)
        return brokenConfiguration(error);
    const auto words = core::describe(error, doing);
    JobEnd end{.state = stateFor(error.code), .title = words.what, .details = error.detail};
    while (end.title.endsWith(u'.'))
        end.title.chop(1);
    end.text = QStringList{words.consequence, words.remedy}.join(u' ').trimmed();
    return end;
}

} // namespace ui::jobs
