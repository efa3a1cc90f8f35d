#include "core/base/errortext.h"
#include "core/jobs/knownbackups.h"
#include "core/jobs/recorder.h"
#include "core/jobs/shelf.h"
#include "core/jobs/verify.h"
#include "core/jobs/verifybackup.h"
#include "core/proof/prove.h"

namespace core::jobs {

namespace {

/// From the usual places only while they are there: what lies beside the database is not the newest
/// good backup because the drive with the others is not connected.
Result<std::vector<vault::Backup>> toLookThrough(const FindGoodSpec& spec, const Workshop& workshop)
{
    if (!spec.from.isEmpty() || spec.database.isEmpty())
        return listBackups({.database = spec.database, .from = spec.from}, workshop);
    const auto database = resolveDatabase(spec.database, workshop);
    return database ? presentBackups(*database, workshop) : database.error();
}

} // namespace

Result<FindGoodReport> findGood(const FindGoodSpec& spec, const Workshop& workshop,
                                const JobContext& outer)
{
    const auto backups = toLookThrough(spec, workshop);
    if (!backups)
        return backups.error();
    if (backups->empty())
        return Error{.code = ErrorCode::NoBackups, .path = spec.database};

    Recorder recorder(workshop, outer, QStringLiteral("find-good"), spec.database);
    const JobContext job = recorder.context();
    FindGoodReport report;
    for (const vault::Backup& summary : *backups) {
        const auto backup = vault::backupAt(summary.artifactPath);
        auto verified = backup ? verifyBackup(*backup, vault::CheckLevel::Full, workshop, job)
                               : Result<VerifyReport>(backup.error());
        if (!verified && verified.error().code == ErrorCode::Cancelled) {
            recorder.fail(verified.error());
            return verified.error();
        }
        if (verified && verified->proof.verdict == vault::Verdict::Ok) {
            report.good = verified->backup;
            break;
        }
        report.skipped.push_back(
            {summary,
             verified ? proof::summarize(verified->proof) : describe(verified.error()).what});
    }
    if (report.good)
        recorder.succeed(report.good->id, vault::Verdict::Ok, {});
    else
        recorder.fail({.code = ErrorCode::BackupDamaged, .path = spec.database});
    return report;
}

} // namespace core::jobs
