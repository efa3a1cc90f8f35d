#include "core/jobs/verifybackup.h"

#include "core/jobs/damageproof.h"
#include "core/jobs/expectations.h"
#include "core/jobs/neighbours.h"
#include "core/jobs/shelf.h"
#include "core/jobs/storedimage.h"
#include "core/proof/check.h"
#include "core/proof/prove.h"
#include "core/vault/provenfile.h"

#include <QFile>

#include <array>
#include <sys/stat.h>

namespace core::jobs {

namespace {

/// Device, inode, size and time of the last change; zeros for a file that is not there.
std::array<qint64, 5> identityOf(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {static_cast<qint64>(facts.st_dev), static_cast<qint64>(facts.st_ino), facts.st_size,
            facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec};
}

/// By a proof, also by one that does not count any more.
bool wasCounted(const vault::Manifest& manifest)
{
    return manifest.proof || !manifest.tables.empty();
}

proof::ProofRequest requestFor(const vault::Backup& backup, const StoredImage& image,
                               vault::CheckLevel level, const Workshop& workshop)
{
    proof::ProofRequest request{.image = image.path, .level = level};
    if (!backup.manifest)
        return request;
    const vault::Manifest& manifest = *backup.manifest;
    request.expected = manifest.pageHashes;
    if (!image.unpacked.isOpen()) {
        request.expectedSha256 = manifest.sha256;
        request.takeSha256 = manifest.sha256.isEmpty(); // stored without a proof: now it gets one
    }
    request.before =
        tablesBefore(neighboursOf(manifest.database, backup.takenAt, backup.id, workshop));
    request.expectations = expectationsOf(manifest.database, workshop);
    if (wasCounted(manifest))
        request.knownViolations = manifest.violations;
    return request;
}

/// There was a proof to compare with, and it is lost: without it flipped data would look right.
void noteUnusableManifest(vault::Proof& proof, const QString& problem)
{
    vault::CheckRecord& pageHashes = proof.checks.front();
    pageHashes.findings.push_back(
        {.kind = vault::FindingKind::ManifestUnusable, .detail = problem});
    pageHashes.state = vault::worse(pageHashes.state, vault::Verdict::CannotJudge);
    proof.verdict = vault::worse(proof.verdict, vault::Verdict::CannotJudge);
}

Result<proof::ProofResult> examine(const vault::Backup& backup, vault::CheckLevel level,
                                   const Workshop& workshop, const JobContext& job,
                                   const ImageVisit& visit)
{
    const auto image = openStoredImage(backup, workshop.places.work, job);
    if (!image)
        return image.error();
    auto proven = proof::prove(requestFor(backup, *image, level, workshop), workshop.clock(), job);
    if (!proven)
        return proven;
    if (visit)
        visit(image->path);
    if (!backup.manifestProblem.isEmpty())
        noteUnusableManifest(proven->proof, backup.manifestProblem);
    const bool otherBytes = backup.manifest && !backup.manifest->sha256.isEmpty()
        && image->unpacked.isOpen() && image->storedSha256 != backup.manifest->sha256;
    if (otherBytes) {
        proven->proof.checks.front().findings.push_back(
            {.kind = vault::FindingKind::ArtifactMismatch});
        proven->proof.checks.front().state = vault::Verdict::Damaged;
        proven->proof.verdict = vault::Verdict::Damaged;
        proven->proof.sourceDamaged = false;
    }
    return proven;
}

void fillIn(vault::Manifest& manifest, const proof::ProofResult& result)
{
    const bool first = !wasCounted(manifest);
    manifest.proof = result.proof;
    // What was counted when it was whole tells how much damage takes away.
    const bool damaged = result.proof.verdict == vault::Verdict::Damaged;
    if (!result.tables.empty() && (first || !damaged))
        manifest.tables = result.tables;
    if (first)
        manifest.violations = result.violations;
    if (manifest.sha256.isEmpty() && !damaged)
        manifest.sha256 = result.sha256;
}

Result<VerifyReport> keep(const vault::Backup& backup, const proof::ProofResult& result,
                          const Workshop& workshop, const JobContext& job)
{
    VerifyReport report{
        .subject = backup.id, .backup = backup, .proof = result.proof, .tables = result.tables};
    const auto kept = keptOf(backup, workshop);
    const auto change = [&](vault::Manifest& manifest) {
        addKept(kept, manifest);
        fillIn(manifest, result);
    };
    if (backup.manifest) { // without one nothing is put beside the file
        auto updated = vault::updateManifest(backup, change, job);
        if (updated) {
            report.backup = *updated;
            noteWritten(*updated, workshop);
            return report;
        }
        if (updated.error().code == ErrorCode::Cancelled)
            return updated.error();
    }
    report.proofStored = false;
    if (!report.backup->manifest)
        report.backup->manifest = manifestToKeep(backup);
    takeKept(kept, *report.backup->manifest); // a pin that is kept there stays one
    fillIn(*report.backup->manifest, result);
    if (auto catalog = catalog::Catalog::open(workshop.places.catalogFile))
        report.proofStored = catalog->keepForReadOnly(*report.backup).has_value();
    return report;
}

} // namespace

Result<VerifyReport> verifyBackup(const vault::Backup& backup, vault::CheckLevel level,
                                  const Workshop& workshop, const JobContext& job,
                                  const ImageVisit& visit)
{
    const auto before = identityOf(backup.artifactPath);
    const qint64 changed = vault::changeTimeOf(backup.artifactPath);
    auto examined = examine(backup, level, workshop, job, visit);
    // What was moved, deleted or written meanwhile was not judged, however it looked.
    if (identityOf(backup.artifactPath) != before)
        return Error{.code = ErrorCode::SourceChanged, .path = backup.artifactPath};
    if (!examined && !isDamageOfBackup(examined.error()))
        return examined.error();
    if (!examined)
        examined = proof::ProofResult{
            .proof = proofOfDamage(proof::kPageHashes, examined.error(), level, workshop.clock())};
    examined->proof.fileChanged = changed;
    return keep(backup, *examined, workshop, job);
}

} // namespace core::jobs
