#include "core/jobs/makereport.h"

#include "core/jobs/neighbours.h"
#include "core/jobs/reporttables.h"
#include "core/jobs/shelf.h"
#include "core/jobs/storedimage.h"
#include "core/proof/reportfindings.h"
#include "core/sqlite/sourceaccess.h"

#include <QFileInfo>

namespace core::jobs {

namespace {

/// Its size and pages as they lie there.
void lookAt(const QString& image, proof::Report& report, const JobContext& job)
{
    report.bytes = ByteCount(QFileInfo(image).size());
    if (const auto header = sqlite::peekHeader(image)) {
        const std::int64_t pageSize = header->pageSize.bytes().value();
        report.pageSize = static_cast<std::uint32_t>(pageSize);
        report.pages = static_cast<std::uint32_t>(report.bytes.value() / pageSize);
    }
    if (auto map = sqlite::mapPages(image, job))
        report.map = std::move(*map);
}

/// The proof that is stored; the image is opened for a look at its pages alone.
Result<VerifyReport> recall(const VerifySpec& spec, const Workshop& workshop, const JobContext& job,
                            const ImageVisit& visit)
{
    const auto backup = resolveBackup(spec.what, spec.database, workshop);
    if (!backup)
        return backup.error();
    VerifyReport recalled{.subject = backup->id, .backup = *backup};
    auto& manifest = recalled.backup->manifest;
    const auto kept = keptOf(*backup, workshop);
    if (!manifest && kept)
        manifest = manifestToKeep(*backup);
    if (manifest)
        takeKept(kept, *manifest);
    if (manifest && manifest->proof)
        recalled.proof = *manifest->proof;
    recalled.proof.verdict = recalled.backup->verdict(); // the size of the file counts too
    if (manifest)
        recalled.tables = manifest->tables;
    if (const auto image = openStoredImage(*backup, workshop.places.work, job))
        visit(image->path);
    else if (image.error().code == ErrorCode::Cancelled)
        return image.error();
    return recalled;
}

/// What the manifest knows counts where the image could not be read.
void describeBackup(const vault::Backup& backup, proof::Report& report)
{
    report.isBackup = true;
    report.takenAt = backup.takenAt;
    report.database = backup.manifest && !backup.manifest->database.isEmpty()
        ? QFileInfo(backup.manifest->database).fileName()
        : QFileInfo(backup.artifactPath).fileName();
    if (!backup.manifest)
        return;
    const vault::Manifest& manifest = *backup.manifest;
    if (report.pageSize == 0 && manifest.pageSize != 0) {
        report.bytes = manifest.bytes;
        report.pages = manifest.pages;
        report.pageSize = manifest.pageSize;
    }
}

void complete(proof::Report& report, const VerifyReport& verified, const QString& askedFor,
              const Workshop& workshop)
{
    report.subject = verified.subject;
    report.proof = verified.proof;
    QString database = verified.subject;
    std::vector<vault::TableCount> captured = verified.tables;
    if (verified.backup) {
        describeBackup(*verified.backup, report);
        const auto& manifest = verified.backup->manifest;
        database = manifest && !manifest->database.isEmpty() ? manifest->database : askedFor;
        if (manifest)
            captured = manifest->tables;
    } else {
        report.takenAt = report.proof.at;
        report.database = QFileInfo(verified.subject).fileName();
    }
    const auto others = neighboursOf(database, report.takenAt,
                                     verified.backup ? verified.backup->id : QString(), workshop);
    if (others.before) {
        report.beforeId = others.before->id;
        report.beforeAt = others.before->takenAt;
    }
    if (others.newestGood) {
        report.newestGoodId = others.newestGood->id;
        report.newestGoodAt = others.newestGood->takenAt;
    }
    addTables({.counted = verified.tables, .captured = captured, .before = tablesBefore(others)},
              report);
    report.findings = proof::findingsOf(report);
    report.damaged = proof::damagedPagesOf(report);
}

} // namespace

Result<MadeReport> makeReport(const ReportSpec& spec, const Workshop& workshop,
                              const JobContext& job)
{
    proof::Report report;
    const ImageVisit visit = [&](const QString& image) { lookAt(image, report, job); };
    const auto verified = spec.checkNow ? runVerify(spec.verify, workshop, job, visit)
                                        : recall(spec.verify, workshop, job, visit);
    if (!verified)
        return verified.error();
    if (job.stopRequested()) // in the middle of the look at the pages
        return Error{.code = ErrorCode::Cancelled};
    complete(report, *verified, spec.verify.database, workshop);
    return MadeReport{.verified = *verified, .report = std::move(report)};
}

} // namespace core::jobs
