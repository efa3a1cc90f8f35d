#pragma once

#include "core/base/jobcontext.h"
#include "core/restore/record.h"
#include "core/restore/stage.h"
#include "core/sqlite/exclusivehold.h"

#include <chrono>
#include <optional>

namespace core::restore {

struct ReplacementSpec
{
    Record record{}; ///< kind, target, backupId, undoes, begunAt, program, pid, safetyCopy
    Target target{}; ///< as it was looked at just now
    QString root{}; ///< where the folder of the record is made
    QString index{}; ///< where records are looked for
    ByteCount roomForNew{}; ///< what the new file will need on the file system of the target
    std::chrono::milliseconds wait{10'000}; ///< for locks of other programs
};

/// One exchange of a database file for another, step by step:
/// begin() → keep() → stageBackup() or stageState() → swap() → end().
///
/// Killed at any moment, the target is wholly old or wholly new (one that SQLite could not open:
/// after settle()). From keep() until swap() nobody else can use the target. Destroyed before
/// swap(), it leaves the target as it was and nothing beside it.
class Replacement
{
public:
    static Result<Replacement> begin(const ReplacementSpec& spec, const JobContext& job);
    Replacement(Replacement&&) noexcept;
    Replacement& operator=(Replacement&&) = delete;
    ~Replacement();

    /// As it is once its application has stopped. Before keep().
    void useTarget(const Target& target);

    /// Takes the target for itself and keeps its state. Errors: TargetHeld, Destination…, Source…,
    /// Cancelled.
    Result<> keep(const JobContext& job);

    /// The new file is a backup. Its hashes are those of what was read. Errors: as
    /// stageArtifact().
    Result<sqlite::PageHashes> stageBackup(const StageSpec& spec, const JobContext& job);
    /// The new file is the state before an earlier restore, whose record this is. Errors:
    /// Destination…, Source…
    Result<> stageState(const Record& earlier, const JobContext& job);
    /// The new file is the main file as that restore found it, and what lay beside it comes along.
    /// Errors: as writeAsFound().
    Result<> stageFound(const Record& earlier, const JobContext& job);
    [[nodiscard]] const QString& staged() const { return m_record.staged; }
    [[nodiscard]] bool stagedWasWal() const { return m_wasWal; }
    /// The last thing that is done to a staged backup: the journal mode, and owner, mode, access
    /// lists and attributes of the target. What could not be given is told, empty for all.
    Result<QString> finishStaged(bool walMode, unsigned mode);

    /// The target is the new file, durably. Errors: Destination…; nothing is changed then.
    Result<> swap(const JobContext& job);
    [[nodiscard]] bool swapped() const { return m_swapped; }

    /// Goes back to the state before, after swap(). Errors: TargetHeld, RollbackFailed with the
    /// reason in `detail`.
    Result<> putBack(const JobContext& job);

    /// Writes the end of the record.
    Result<> end(RecordState state, const QString& message, const std::vector<Step>& steps);

    /// Nothing is kept of it any more: before swap() the target is as it was then; after it, it
    /// cannot be undone.
    void abandon() noexcept;

    [[nodiscard]] const Record& record() const { return m_record; }

private:
    Replacement(ReplacementSpec spec, Record record, FileLock lock);
    Result<> keepHeld(const JobContext& job);
    Result<> note(RecordState state);
    Result<> noteStaged(const QString& staged);
    Result<> swapRaw();

    ReplacementSpec m_spec;
    Record m_record;
    std::optional<FileLock> m_lock;
    std::optional<sqlite::ExclusiveHold> m_hold;
    std::optional<PartialFile> m_file;
    bool m_wasWal = false;
    bool m_swapped = false;
    bool m_ended = false;
};

} // namespace core::restore
