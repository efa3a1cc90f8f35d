#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/jobs/workshop.h"
#include "core/restore/probe.h"
#include "core/restore/steps.h"
#include "core/vault/vault.h"

#include <chrono>
#include <optional>
#include <vector>

namespace core::jobs {

/// A restore drill: a backup becomes a database in a sandbox, is proven there, and on request an
/// application is started on it and asked. Nothing else is touched. What is configured to start and
/// to ask the application is not used: that one is in production. Without a probe the
/// one counts that is configured for rehearsals, and without `start` as well, so does that one.
struct RehearseSpec
{
    QString database{}; ///< path, or name of a configured one
    QString backup{}; ///< path, id, "latest"; empty: the newest good one
    /// Shell command, run in the sandbox with HOLDFAST_DATABASE, HOLDFAST_SANDBOX, HOLDFAST_PORT
    /// and PORT (a free one) until the probe has its answer; then it is ended with all that it
    /// started. Empty: none.
    QString start{};
    /// A URL may have {port} and {database} in it; a command gets the same environment. Without a
    /// target nothing is asked.
    restore::Probe probe{};

    friend bool operator==(const RehearseSpec&, const RehearseSpec&) = default;
};

struct RehearseReport
{
    vault::Backup backup{};
    QString database{}; ///< canonical path
    std::chrono::seconds age{}; ///< of the backup, when the rehearsal began
    double copySeconds = 0; ///< unpacked, copied and durable
    double proofSeconds = 0;
    std::optional<double> answerSeconds{}; ///< until the probe passed, from the application's start
    QString answer{}; ///< of the probe, in words
    double seconds = 0; ///< all of it
    vault::Proof proof{}; ///< of the restored database
    /// The backup is restored and proven, but what was to run on it failed.
    std::optional<Error> trouble{};
    restore::StepsNow steps{};

    /// The measured time to restore.
    [[nodiscard]] double restoreSeconds() const { return copySeconds + proofSeconds; }
};

/// Runs a rehearsal, with a record in the history that has what it measured. Whatever happens,
/// nothing is left of the sandbox and of what ran in it. Errors: BackupNotFound, NoBackups,
/// DatabaseUnknown, ConfigInvalid, InvalidArgument (a command without a probe), Source…,
/// CompressionDamaged, Destination…, Cancelled. Damage is a verdict of the proof.
Result<RehearseReport> runRehearsal(const RehearseSpec& spec, const Workshop& workshop,
                                    restore::StepBoard& board, const JobContext& job);

/// One rehearsal as the history keeps it.
struct PastRehearsal
{
    UtcTime at{};
    QString backupId{};
    catalog::JobOutcome outcome = catalog::JobOutcome::Failed;
    QString message{};
    std::optional<double> restoreSeconds{}; ///< none: it did not come to that
    std::optional<double> answerSeconds{};
    std::optional<std::chrono::seconds> age{}; ///< of the backup
    ByteCount bytes{}; ///< of the database

    friend bool operator==(const PastRehearsal&, const PastRehearsal&) = default;
};

/// Of one database, newest first, at most `limit`; those that still run are left out. Errors:
/// DatabaseUnknown, ConfigInvalid, CatalogUnusable.
Result<std::vector<PastRehearsal>> rehearsals(const QString& database, const Workshop& workshop,
                                              int limit = 100);

} // namespace core::jobs
