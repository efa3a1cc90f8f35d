#include "ui/jobs/jobend.h"

#include "core/base/errortext.h"
#include "core/proof/prove.h"
#include "ui/jobs/jobendparts.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>

namespace ui::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::jobs::JobEnd)
};

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

QString partlyDeletedText(const core::Error& error)
{
    return error.code == core::ErrorCode::Cancelled
        ? Words::tr("The deletion was cancelled. The others are as they were.")
        : Words::tr("The others are as they were; the details say why.");
}

JobEnd endOf(const JobInfo& info, const VerifyBatch& batch)
{
    return endOfVerify(info, batch);
}

JobEnd endOf(const JobInfo& info, const core::jobs::RestoreReport& report)
{
    return endOfRestore(info, report);
}

JobEnd endOf(const JobInfo& info, const core::jobs::RehearseReport& report)
{
    return endOfRehearsal(info, report);
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
        return endOfError(info, first);
    QStringList details;
    for (const auto& failed : report.failed)
        details << core::describe(failed.error).what;
    return {.state = stateFor(first.code),
            .title = Words::tr("%1 of %2 backups are deleted").arg(deleted).arg(info.count),
            .text = partlyDeletedText(first),
            .details = details.join(u'\n')};
}

} // namespace

JobEnd describeEnd(const JobInfo& info, const JobOutcome& outcome)
{
    if (!outcome)
        return endOfError(info, outcome.error());
    return std::visit([&info](const auto& report) { return endOf(info, report); }, *outcome);
}

} // namespace ui::jobs
