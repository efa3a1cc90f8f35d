#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/jobs/workshop.h"
#include "core/vault/vault.h"

#include <functional>

namespace core::jobs {

struct VerifySpec
{
    /// A backup (path, id, "latest", "latest-good") or a database (path, configured name): a live
    /// database is verified on a temporary capture and never blocked for longer than a backup
    /// would.
    QString what{};
    QString database{}; ///< of which "latest" is meant
    vault::CheckLevel level = vault::CheckLevel::Full;

    friend bool operator==(const VerifySpec&, const VerifySpec&) = default;
};

struct VerifyReport
{
    QString subject{}; ///< backup id, or path of a live database
    std::optional<vault::Backup>
        backup{}; ///< with the new proof in its manifest; none for a live database
    vault::Proof proof{};
    std::vector<vault::TableCount> tables{}; ///< counted by this proof
    bool proofStored = true; ///< false: the vault cannot be written, the catalogue keeps it
    /// Folders that are gone, whose backups "latest" does not count: it is one that lies elsewhere.
    std::vector<Error> gone{};
};

/// Looks at the image, a plain database file at rest, while it lies there for its proof.
using ImageVisit = std::function<void(const QString& image)>;

/// Runs the checks and stores the proof in the manifest. Leaves nothing beside the backup.
/// Errors: BackupNotFound, Source…, DestinationFull (room to unpack), Cancelled. Damage is a
/// verdict.
Result<VerifyReport> runVerify(const VerifySpec& spec, const Workshop& workshop,
                               const JobContext& job, const ImageVisit& visit = {});

/// A backup that findGood() passed over, and why, in words.
struct Skipped
{
    vault::Backup backup{};
    QString reason{};
};

struct FindGoodSpec
{
    QString database{};
    QString from{}; ///< another folder to look in
};

struct FindGoodReport
{
    std::optional<vault::Backup> good{}; ///< none: all failed
    std::vector<Skipped> skipped{}; ///< in the order they were tried
};

/// Newest first, the first that passes a full verify. Errors: NoBackups, DatabaseUnknown,
/// Cancelled.
Result<FindGoodReport> findGood(const FindGoodSpec& spec, const Workshop& workshop,
                                const JobContext& job);

} // namespace core::jobs
