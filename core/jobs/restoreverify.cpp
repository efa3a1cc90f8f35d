#include "core/jobs/restoreverify.h"

#include "core/jobs/expectations.h"
#include "core/jobs/verifybackup.h"
#include "core/restore/stage.h"
#include "core/sqlite/schema.h"
#include "core/sqlite/sourceaccess.h"

#include <QCoreApplication>

namespace core::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::RestoreVerify)
};

} // namespace

bool proofIsOld(const vault::Backup& backup, const KnownDatabase& database, UtcTime now)
{
    const auto& manifest = backup.manifest;
    return !manifest || !manifest->proof
        || now - manifest->proof->at > database.config.settings.restoreProofAge;
}

Result<> proveFirst(const vault::Backup& backup, RestoreRun& run)
{
    return run.step(restore::StepKind::ProveBackup, [&]() -> Result<QString> {
        auto now = vault::backupAt(backup.artifactPath);
        if (!now && now.error().code == ErrorCode::BackupNotFound)
            now = vault::plainFileAt(backup.artifactPath);
        if (!now)
            return now.error();
        const auto verified =
            verifyBackup(*now, vault::CheckLevel::Full, run.workshop(), run.job());
        if (!verified)
            return verified.error();
        if (verified->proof.verdict == vault::Verdict::Damaged)
            return Error{.code = ErrorCode::BackupDamaged, .path = backup.artifactPath};
        return proof::summarize(verified->proof);
    });
}

Result<proof::ProofResult> proveStaged(const RestorePlan& plan, const StagedImage& staged,
                                       RestoreRun& run)
{
    proof::ProofRequest request{
        .image = staged.path, .expectations = expectationsOf(plan.database.config, run.workshop())};
    const QString& artifact = plan.backup.artifactPath;
    if (staged.copied && vault::codecOfFile(artifact) == vault::Codec::None)
        request.twin = artifact;
    if (const auto& manifest = plan.backup.manifest) {
        request.expected = manifest->pageHashes;
        request.before = manifest->tables;
        if (manifest->proof || !manifest->tables.empty())
            request.knownViolations = manifest->violations;
    }
    if (staged.copied)
        request.expected = staged.copied; // the manifest's were compared with them
    auto proven = proof::prove(request, run.workshop().clock(), run.job());
    if (!proven)
        return proven;
    if (proven->proof.verdict == vault::Verdict::Damaged)
        return Error{.code = ErrorCode::BackupDamaged,
                     .path = plan.backup.artifactPath,
                     .detail = proof::summarize(proven->proof)};
    return proven;
}

Result<std::size_t> openRestored(const QString& path, RestoreRun& run)
{
    auto source =
        sqlite::Source::open({.path = path, .workFolder = run.workshop().places.work}, run.job());
    if (!source)
        return source.error();
    const auto tables = sqlite::tablesOf(source->connection());
    if (!tables && tables.error().code != ErrorCode::CannotJudge)
        return tables.error();
    return tables ? tables->size() : 0;
}

Result<QString> verifyRestored(const RestorePlan& plan, const sqlite::PageHashes& staged,
                               RestoreRun& run)
{
    const QString& path = run.target().path;
    if (plan.spec.verify) {
        const auto now = restore::hashesOf(path, run.job());
        if (!now)
            return now.error();
        if (!(*now == staged))
            return Error{.code = ErrorCode::BackupDamaged, .path = path};
    }
    const auto tables = openRestored(path, run);
    if (!tables)
        return tables.error();
    return plan.spec.verify
        ? Words::tr("Every page is that of the backup. %1").arg(openedText(*tables))
        : openedText(*tables);
}

QString openedText(std::size_t tables)
{
    return tables == 1 ? Words::tr("SQLite opens it and finds one table.")
                       : Words::tr("SQLite opens it and finds %1 tables.").arg(tables);
}

} // namespace core::jobs
