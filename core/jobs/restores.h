#pragma once

#include "core/jobs/restore.h"
#include "core/restore/record.h"

namespace core::jobs {

/// The restores of one database, or of all, newest first: what lies in their safety folders.
/// Errors: DatabaseUnknown, ConfigInvalid.
Result<std::vector<restore::Record>> listRestores(const QString& database,
                                                  const Workshop& workshop);

/// What is asked for.
struct UndoSpec
{
    QString id{};
    QString database{};
    /// Main file and sidecars as the restore found them; also of one that was rolled back or undone
    bool asFound = false;
    std::optional<QString> stop{}; ///< none: as configured
    std::optional<QString> start{}; ///< none: as configured; nothing for `asFound`
    std::optional<std::chrono::seconds> wait{};

    friend bool operator==(const UndoSpec&, const UndoSpec&) = default;
};

/// What undoing a restore would do; `id` empty: the last one that can be undone (of `database`
/// where that is given). An undo is a restore of the safety copy, and can be undone itself.
struct UndoPlan
{
    UndoSpec spec{}; ///< filled in from the configuration
    restore::Record record{};
    restore::Target target{};
    bool removes = false; ///< there was no database before: undoing takes it away (and keeps it)
    /// Only the content is replaced, and programs keep the database open: as the restore did it,
    /// where there still is a database that SQLite can open.
    bool online = false;
    /// What was found is put back byte for byte: also what SQLite brought into the main file then
    /// lies beside it again, and may be brought into it again by who opens it.
    bool asFound = false;
    /// Only the rows that the restore changed get their values back, by its log; what else was
    /// changed since stays.
    bool byLog = false;
    ByteCount needed{};
    ByteCount free{};
    std::vector<Concern> concerns{};
    std::vector<restore::Step> steps{};

    [[nodiscard]] bool canRun() const;
};

/// What is not asked for is as configured for that target.
[[nodiscard]] UndoSpec filledIn(UndoSpec spec, const QString& target, const Workshop& workshop);

/// Errors: RestoreNotFound, RestoreAmbiguous, NothingToUndo, DatabaseUnknown, ConfigInvalid.
Result<UndoPlan> planUndo(const UndoSpec& spec, const Workshop& workshop, const JobContext& job);
/// As runRestore().
Result<RestoreReport> runUndo(const UndoPlan& plan, const UndoSpec& spec, const Workshop& workshop,
                              restore::StepBoard& board, const JobContext& job);

/// A restore whose process died, as it was found and settled.
struct Settled
{
    restore::Record record{}; ///< as it is now
    bool finished = false; ///< the new state is in place; else the old one
    bool isGone = false; ///< the database is not there any more
    std::optional<Error> trouble{}; ///< it could not be settled now
};
/// For the admin; `begun` is when the restore was begun, as the reader writes times.
[[nodiscard]] QString sentenceFor(const Settled& settled, const QString& begun);

/// Finds restores that were interrupted (power, kill) and finishes them or takes them back,
/// whichever is safe. Both programs call it when they start. Leaves alone what still runs.
std::vector<Settled> settleInterrupted(const Workshop& workshop, const JobContext& job);

/// Takes away safety copies older than their retention, never the newest of a database.
Result<int> sweepSafetyCopies(const Workshop& workshop, const JobContext& job);

} // namespace core::jobs
