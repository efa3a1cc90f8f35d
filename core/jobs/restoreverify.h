#pragma once

#include "core/jobs/restorerun.h"
#include "core/proof/prove.h"

namespace core::jobs {

/// What is to be proven before it replaces anything.
struct StagedImage
{
    QString path{};
    /// As read from the artifact while it was copied; none where the artifact itself is proven.
    std::optional<sqlite::PageHashes> copied{};
};

/// Its last proof is older than the target's configuration allows, or there is none.
[[nodiscard]] bool proofIsOld(const vault::Backup& backup, const KnownDatabase& database,
                              UtcTime now);

/// A fresh proof, as a step, before anything is stopped or changed: a backup that turns out to be
/// damaged costs no down time. Errors: BackupDamaged, Source…, Cancelled.
Result<> proveFirst(const vault::Backup& backup, RestoreRun& run);

/// All checks of the staged file, against what the backup's manifest says. Errors: BackupDamaged,
/// Source…, Cancelled.
Result<proof::ProofResult> proveStaged(const RestorePlan& plan, const StagedImage& staged,
                                       RestoreRun& run);

/// The restored database where it stands: SQLite opens it, and its pages are those that were
/// staged. One sentence about it. Errors: BackupDamaged (it is not what was staged), Source…,
/// Cancelled.
Result<QString> verifyRestored(const RestorePlan& plan, const sqlite::PageHashes& staged,
                               RestoreRun& run);

/// SQLite opens it and reads its schema; how many tables it has. Errors: Source…, Cancelled.
Result<std::size_t> openRestored(const QString& path, RestoreRun& run);

[[nodiscard]] QString openedText(std::size_t tables);

} // namespace core::jobs
