#include "core/jobs/verify.h"

#include "core/capture/capture.h"
#include "core/jobs/damageproof.h"
#include "core/jobs/databaselock.h"
#include "core/jobs/expectations.h"
#include "core/jobs/knownbackups.h"
#include "core/jobs/neighbours.h"
#include "core/jobs/recorder.h"
#include "core/jobs/shelf.h"
#include "core/jobs/storedimage.h"
#include "core/jobs/verifybackup.h"
#include "core/proof/check.h"
#include "core/proof/prove.h"

#include <QFileInfo>

namespace core::jobs {

namespace {

bool isLatest(const QString& what)
{
    return what == u"latest" || what == u"latest-good";
}

/// A path that is a database and no backup, or a configured name.
bool meansDatabase(const VerifySpec& spec, const Workshop& workshop)
{
    if (isLatest(spec.what))
        return false;
    const auto config = config::loadConfig(workshop.places.configFile);
    if (config && config::findDatabase(*config, spec.what))
        return true;
    return QFileInfo::exists(spec.what) && !vault::parseFileName(QFileInfo(spec.what).fileName())
        && !spec.what.endsWith(QStringLiteral(".manifest.json"));
}

/// Here the source is what is checked: no finding is also in another file.
void speakOfTheSource(vault::Proof& proof)
{
    for (vault::CheckRecord& check : proof.checks) {
        for (vault::Finding& finding : check.findings) {
            if (finding.kind == vault::FindingKind::Structure
                || finding.kind == vault::FindingKind::RTree)
                finding.inSourceToo = false;
        }
    }
}

/// The lock is held no longer than that: backups are not refused while the capture is checked.
Result<capture::Captured> captureLive(const KnownDatabase& database, const Workshop& workshop,
                                      const JobContext& job)
{
    const QString& path = database.config.path;
    const auto lock =
        lockDatabase(path, QStringLiteral("verify"), workshop, std::chrono::seconds(0), job.stop);
    if (!lock)
        return lock.error();
    if (auto ready = prepareWorkFolder(workshop.places.work); !ready)
        return ready.error();
    const auto room = freeSpace(workshop.places.work);
    if (!room)
        return room.error();
    if (room->value() < QFileInfo(path).size())
        return Error{.code = ErrorCode::DestinationFull, .path = workshop.places.work};
    return capture::captureOnline({.source = path,
                                   .folder = workshop.places.work,
                                   .finalName = QStringLiteral("verify.db"),
                                   .workFolder = workshop.places.work,
                                   .wait = database.config.settings.wait},
                                  job);
}

/// On a temporary capture: a check of the live file would hold its snapshot for as long as it
/// takes.
Result<VerifyReport> verifyLive(const KnownDatabase& database, const VerifySpec& spec,
                                const Workshop& workshop, const JobContext& job,
                                const ImageVisit& visit)
{
    const QString& path = database.config.path;
    const auto captured = captureLive(database, workshop, job);
    if (!captured && !isDamageOfDatabase(captured.error()))
        return captured.error();
    if (!captured) {
        auto proof =
            proofOfDamage(proof::kIntegrity, captured.error(), spec.level, workshop.clock());
        proof.sourceDamaged = true;
        return VerifyReport{.subject = path, .proof = std::move(proof), .proofStored = false};
    }

    auto proven =
        proof::prove({.image = captured->image.path(),
                      .expected = captured->pageHashes,
                      .level = spec.level,
                      .before = tablesBefore(neighboursOf(path, workshop.clock(), {}, workshop)),
                      .expectations = expectationsOf(database.config, workshop),
                      .fresh = true},
                     workshop.clock(), job);
    if (!proven)
        return proven.error();
    speakOfTheSource(proven->proof);
    if (visit)
        visit(captured->image.path());
    return VerifyReport{
        .subject = path, .proof = proven->proof, .tables = proven->tables, .proofStored = false};
}

Result<VerifyReport> verifyDatabase(const VerifySpec& spec, const Workshop& workshop,
                                    const JobContext& job, const ImageVisit& visit)
{
    const auto database = resolveDatabase(spec.what, workshop);
    if (!database)
        return database.error();
    Recorder recorder(workshop, job, QStringLiteral("verify"), database->config.path);
    auto report = verifyLive(*database, spec, workshop, recorder.context(), visit);
    if (report)
        recorder.succeed({}, report->proof.verdict, proof::summarize(report->proof));
    else
        recorder.fail(report.error());
    return report;
}

} // namespace

Result<VerifyReport> runVerify(const VerifySpec& spec, const Workshop& workshop,
                               const JobContext& job, const ImageVisit& visit)
{
    if (meansDatabase(spec, workshop))
        return verifyDatabase(spec, workshop, job, visit);
    const auto backup = resolveBackup(spec.what, spec.database, workshop);
    if (!backup)
        return backup.error();
    Recorder recorder(workshop, job, QStringLiteral("verify"),
                      backup->manifest ? backup->manifest->database : QString());
    auto report = verifyBackup(*backup, spec.level, workshop, recorder.context(), visit);
    if (report && isLatest(spec.what))
        report->gone = vanishedFolders(spec.database, workshop);
    if (report)
        recorder.succeed(backup->id, report->proof.verdict, proof::summarize(report->proof));
    else
        recorder.fail(report.error());
    return report;
}

} // namespace core::jobs
