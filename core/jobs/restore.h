#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/jobs/databasemarks.h"
#include "core/jobs/rowchanges.h"
#include "core/jobs/shelf.h"
#include "core/jobs/workshop.h"
#include "core/restore/probe.h"
#include "core/restore/rights.h"
#include "core/restore/steps.h"
#include "core/restore/target.h"
#include "core/vault/vault.h"

#include <chrono>
#include <optional>

namespace core::jobs {

enum class RestoreMethod {
    Swap, ///< the file is replaced while nobody has it open
    Online, ///< the content is replaced in one transaction; applications keep it open
};
/// "swap", "online"
[[nodiscard]] QString methodKey(RestoreMethod method);
[[nodiscard]] std::optional<RestoreMethod> methodFromKey(const QString& key);

/// What is asked for. What is none is taken from the configuration of the target.
struct RestoreSpec
{
    QString backup{}; ///< path, id, "latest" or "latest-good"
    QString database{}; ///< of which "latest" is meant; empty: of the target
    QString target{}; ///< path, or name of a configured database
    RestoreMethod method = RestoreMethod::Swap;
    std::optional<QString> stop{}; ///< shell command; empty: the application is not stopped
    std::optional<QString> start{};
    std::optional<restore::Probe> probe{}; ///< without a target: no probe
    bool safetyCopy = true;
    bool verify = true; ///< false: the staged file is not proven, only copied
    bool backUpAfter = true;
    bool countRows = true; ///< of the target, for the plan; else only its tables are looked at
    std::optional<std::chrono::seconds> wait{}; ///< for locks and jobs

    friend bool operator==(const RestoreSpec&, const RestoreSpec&) = default;
};

/// What a restore changes in one table.
struct TableChange
{
    QString table{};
    bool isNow = false; ///< the target has it
    bool wasThen = false; ///< the backup has it
    std::optional<qint64> now{}; ///< rows in the target; none: not counted
    std::optional<qint64> then{}; ///< rows in the backup
    std::optional<RowChanges> rows{}; ///< none: only how many there are is known

    friend bool operator==(const TableChange&, const TableChange&) = default;
};

/// Something that the admin must know before. What blocks keeps the restore from being run.
struct Concern
{
    bool blocks = false;
    Error error{}; ///< code Internal where only the sentence is known
    QString sentence{}; ///< in the user's language, whole
    QString remedy{}; ///< may be empty

    friend bool operator==(const Concern&, const Concern&) = default;
};

/// How the present state is kept.
enum class SafetyKind {
    Nothing, ///< there is nothing to keep
    Link, ///< costs no room
    Copy,
};

/// What a restore will do, before it does it. A value; runRestore() runs exactly it.
struct RestorePlan
{
    RestoreSpec spec{}; ///< filled in from the configuration
    vault::Backup backup{};
    bool proveFirst = false; ///< its last proof is too old, or there is none
    KnownDatabase database{}; ///< the target, as a database
    restore::Target target{};
    std::vector<TableChange> tables{}; ///< that differ first, then by name
    std::optional<DatabaseMarks> marksNow{}; ///< of the target; none: not known
    std::optional<DatabaseMarks> marksThen{}; ///< of the backup
    bool tablesKnown = false; ///< false: the target could not be counted, or the backup was not

    restore::FileRights rights{}; ///< of the database once it is restored
    ByteCount needed{}; ///< on the file system of the target
    ByteCount free{};
    SafetyKind safety = SafetyKind::Nothing;
    QString safetyFolder{}; ///< below which the safety copy is kept
    std::chrono::seconds safetyKept{}; ///< how long
    std::vector<restore::Step> steps{}; ///< all Waiting, with what each will do
    std::optional<double> expectedSeconds{}; ///< from runs before
    std::vector<Concern> concerns{}; ///< those that block first

    [[nodiscard]] bool canRun() const;
};

/// Looks at everything and changes nothing. Errors: BackupNotFound, BackupAmbiguous, NoBackups,
/// DatabaseUnknown, ConfigInvalid, InvalidArgument, NameUnusable, Cancelled. What makes the restore
/// impossible is a concern of the plan.
Result<RestorePlan> planRestore(const RestoreSpec& spec, const Workshop& workshop,
                                const JobContext& job);

/// How things stand after a restore that ran.
enum class RestoreEnd {
    Restored,
    RestoredWithTrouble, ///< in place and verified, but what came after failed: `trouble` says what
    RolledBack, ///< `trouble` is why; the target is as it was before
    NeedsHelp, ///< going back failed as well: the safety copy holds the old state
};
[[nodiscard]] QString endKey(RestoreEnd end);

struct RestoreReport
{
    QString id{}; ///< what undo is told; empty where nothing is kept
    RestoreEnd end = RestoreEnd::Restored;
    std::optional<Error> trouble{};
    QString target{};
    QString backupId{};
    QString safetyFolder{}; ///< empty: no safety copy
    double seconds = 0;
    bool verified = false;
    std::vector<TableChange> tables{}; ///< with the rows as counted after the restore
    restore::StepsNow steps{};
    std::optional<vault::Backup> firstBackup{};

    [[nodiscard]] bool canUndo() const;
};

/// Runs a plan under the locks of the target, with a record in the history. An Error means that
/// nothing was touched and no command was run; everything else is an end of the report.
/// Errors: RestoreBlocked (the plan has a concern that blocks; its own error where there is one),
/// TargetHeld, JobRunning, Destination…, BackupDamaged, Cancelled ….
Result<RestoreReport> runRestore(const RestorePlan& plan, const Workshop& workshop,
                                 restore::StepBoard& board, const JobContext& job);

} // namespace core::jobs
