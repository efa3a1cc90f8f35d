#include "ui/jobs/jobend.h"

#include "core/base/errortext.h"
#include "core/proof/prove.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace ui::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::jobs::JobEnd)
};

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

JobState stateFor(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::Cancelled: return JobState::Cancelled;
    case core::ErrorCode::SourceBusy:
    case core::ErrorCode::JobRunning: return JobState::Busy;
    default: return JobState::Failed;
    }
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

QString sourceDamagedText(bool hasGoodOne)
{
    if (!hasGoodOne)
        return Words::tr(
            "The backup is a faithful copy of the damaged database. It was kept and marked. There "
            "is no good backup of it. Find out why the database is damaged before you go on "
            "writing to it.");
    return Words::tr(
        "The backup is a faithful copy of the damaged database. It was kept and marked, "
        "and the last good backup stays the one to rely on. Find out why the database "
        "is damaged before you go on writing to it.");
}

QString copyDamagedText()
{
    return Words::tr("The database was not changed, and older backups are as they were. Back up "
                     "again, and check the drive that holds the backups.");
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

/// How long programs that write to the database had to wait; nothing in WAL mode.
QString stallText(const core::vault::Manifest& manifest)
{
    if (manifest.longestStallSeconds < 0.05)
        return {};
    return u' '
        + Words::tr("Programs that write to it had to wait for %1.")
              .arg(durationText(manifest.longestStallSeconds));
}

JobEnd provenBackup(const JobInfo& info, const core::jobs::BackupReport& report)
{
    const auto& manifest = *report.backup.manifest;
    const QString summary = manifest.proof ? core::proof::summarize(*manifest.proof) : QString();
    return {.state = JobState::Done,
            .title = Words::tr("%1 is backed up and verified").arg(info.subject),
            .text = Words::tr("%1 in %2. %3")
                        .arg(sizeText(manifest.bytes), durationText(report.seconds),
                             withFullStop(summary))
                + stallText(manifest)};
}

JobEnd endOf(const JobInfo& info, const core::jobs::BackupReport& report)
{
    const auto verdict = report.verdict();
    const bool proven = report.backup.manifest && report.backup.manifest->proof;
    if (verdict == core::vault::Verdict::Ok && proven)
        return provenBackup(info, report);
    if (verdict == core::vault::Verdict::NotChecked || !proven) {
        return {.state = JobState::NotChecked,
                .title = Words::tr("%1 is backed up, but not checked").arg(info.subject),
                .text = Words::tr("A backup counts as good only when it is verified.")};
    }
    const auto& proof = *report.backup.manifest->proof;
    JobEnd end{.state = stateFor(verdict), .details = findingsOf(proof)};
    if (verdict == core::vault::Verdict::CannotJudge) {
        end.title = Words::tr("The backup of %1 was made, but a part of it could not be checked")
                        .arg(info.subject);
        end.text = cannotJudgeText();
    } else if (proof.sourceDamaged) {
        end.title = Words::tr("%1 is damaged").arg(info.subject);
        end.text = sourceDamagedText(report.hasGoodOne);
    } else {
        end.title = Words::tr("The backup of %1 is damaged").arg(info.subject);
        end.text = copyDamagedText();
    }
    return end;
}

core::vault::Verdict worstOf(const VerifyBatch& batch)
{
    auto worst = core::vault::Verdict::Ok;
    for (const auto& report : batch.reports)
        worst = core::vault::worse(worst, report.proof.verdict);
    return worst;
}

int countWith(const VerifyBatch& batch, core::vault::Verdict verdict)
{
    return static_cast<int>(std::ranges::count(
        batch.reports, verdict, [](const auto& report) { return report.proof.verdict; }));
}

QString verifyTitle(const JobInfo& info, const VerifyBatch& batch, core::vault::Verdict worst)
{
    const int all = static_cast<int>(batch.reports.size());
    const int same = countWith(batch, worst);
    switch (worst) {
    case core::vault::Verdict::Damaged:
        return all == 1 ? Words::tr("The backup of %1 is damaged").arg(info.subject)
                        : Words::tr("%1 of %2 backups are damaged").arg(same).arg(all);
    case core::vault::Verdict::CannotJudge:
        return all == 1
            ? Words::tr("A part of the backup of %1 could not be checked").arg(info.subject)
            : Words::tr("%1 of %2 backups could not be checked wholly").arg(same).arg(all);
    case core::vault::Verdict::NotChecked:
    case core::vault::Verdict::Ok: break;
    }
    return all == 1 ? Words::tr("The backup of %1 is verified").arg(info.subject)
                    : Words::tr("%1 backups are verified").arg(all);
}

QString verifyText(const VerifyBatch& batch, core::vault::Verdict worst)
{
    switch (worst) {
    case core::vault::Verdict::Damaged:
        return Words::tr(
            "It must not be relied on. Go back to the newest backup that is verified, and "
            "make a new one.");
    case core::vault::Verdict::CannotJudge: return cannotJudgeText();
    case core::vault::Verdict::NotChecked:
    case core::vault::Verdict::Ok: break;
    }
    return batch.reports.size() == 1
        ? withFullStop(core::proof::summarize(batch.reports.front().proof))
        : Words::tr("All checks passed for each of them.");
}

QString cancelledTitle(const JobInfo& info)
{
    if (info.kind == JobKind::Backup)
        return Words::tr("The backup of %1 was cancelled").arg(info.subject);
    if (info.kind == JobKind::Delete)
        return Words::tr("No backup was deleted");
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

/// Of a job of which nothing came but an error.
JobEnd endOf(const JobInfo& info, const core::Error& error)
{
    JobEnd end = describeError(
        error, info.kind == JobKind::Backup ? core::Doing::Backup : core::Doing::SomethingElse);
    if (end.state == JobState::Cancelled)
        end.title = cancelledTitle(info);
    return end;
}

JobEnd endOf(const JobInfo& info, const VerifyBatch& batch)
{
    if (!batch.errors.empty() && batch.reports.empty())
        return endOf(info, batch.errors.front());
    const auto worst = worstOf(batch);
    QStringList details;
    for (const auto& report : batch.reports) {
        if (const QString findings = findingsOf(report.proof); !findings.isEmpty())
            details << report.subject << findings;
    }
    for (const auto& error : batch.errors)
        details << core::describe(error).what;
    JobEnd end{.state = stateFor(worst),
               .title = verifyTitle(info, batch, worst),
               .text = verifyText(batch, worst),
               .details = details.join(u'\n')};
    if (!batch.errors.empty() && end.state == JobState::Done) {
        end.state = JobState::Failed;
        end.text = Words::tr("Others could not be read; the details name them.");
    }
    return end;
}

QString partlyDeletedText(const core::Error& error)
{
    return error.code == core::ErrorCode::Cancelled
        ? Words::tr("The deletion was cancelled. The others are as they were.")
        : Words::tr("The others are as they were; the details say why.");
}

JobEnd endOf(const JobInfo& info, const core::jobs::DeleteReport& report)
{
    const auto deleted = report.deleted.size();
    if (report.failed.empty()) {
        return {
            .state = JobState::Done,
            .title = deleted == 1 ? Words::tr("The backup of %1 is deleted").arg(info.subject)
                                  : Words::tr("%1 backups are deleted").arg(deleted),
            .text =
                Words::tr("%1 on the drive are free again.").arg(sizeText(report.freedBytes()))};
    }
    const core::Error& first = report.failed.front().error;
    if (deleted == 0)
        return endOf(info, first);
    QStringList details;
    for (const auto& failed : report.failed)
        details << core::describe(failed.error).what;
    return {.state = stateFor(first.code),
            .title = Words::tr("%1 of %2 backups are deleted").arg(deleted).arg(info.count),
            .text = partlyDeletedText(first),
            .details = details.join(u'\n')};
}

} // namespace

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

JobEnd describeEnd(const JobInfo& info, const JobOutcome& outcome)
{
    if (!outcome)
        return endOf(info, outcome.error());
    return std::visit([&info](const auto& report) { return endOf(info, report); }, *outcome);
}

} // namespace ui::jobs
