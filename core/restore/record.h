#pragma once

#include "core/base/filelock.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/base/utctime.h"
#include "core/restore/steps.h"
#include "core/restore/target.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::restore {

/// How the hidden name of a new file ends that waits beside the target.
inline constexpr QStringView kStagedSuffix = u".holdfast-staged";

enum class RecordState {
    Running, ///< its process works, or died before the target was changed
    Swapping, ///< intent: the sidecars of a target that SQLite cannot open go, then the new file
              ///< comes; of tables: the transaction is about to be committed
    Swapped, ///< the target is new; what follows is not finished
    Done,
    RolledBack,
    Interrupted, ///< it had swapped when its process died; nothing came after that
};
[[nodiscard]] QString recordStateKey(RecordState state);

/// What device and inode say of which file it is.
struct FileId
{
    quint64 device = 0;
    quint64 inode = 0;
    friend bool operator==(const FileId&, const FileId&) = default;
};

/// The main file of a target right after SQLite brought a -wal into it: who finds it so finds it as
/// that left it.
struct Folded
{
    ByteCount bytes{};
    qint64 writtenAt = 0; ///< its modification time in nanoseconds since 1970
    ByteCount kept{}; ///< bytes of it that were kept before, because they may have been overwritten
    friend bool operator==(const Folded&, const Folded&) = default;
};

/// A restore as it is written down beside its safety copy: `record.json` in a folder of its own,
/// named after the id. What undo works from, and what the next start settles.
struct Record
{
    static constexpr int kFormat = 1;

    QString id{}; ///< NAME-restore-YYYYMMDD-HHMMSSZ, "-2" …
    QString folder{}; ///< where it lies; not written
    QString kind{}; ///< "restore", "undo"
    bool online = false; ///< the content was replaced, not the file
    /// Tables and rows were brought back, in one transaction: a log of the rows that changed lies
    /// here, whether there is a safety copy or not.
    bool tables = false;
    RecordState state = RecordState::Running;
    QString target{}; ///< the real file
    QString backupId{}; ///< what was restored; for an undo the id of the restore
    QString undoes{}; ///< id of the restore that this one undid
    QString undoneBy{}; ///< id of the undo
    UtcTime begunAt{};
    std::optional<UtcTime> endedAt{};
    QString program{};
    qint64 pid = 0;

    TargetState before = TargetState::Absent; ///< as the target was
    bool safetyCopy = true; ///< files of the state before lie here
    bool raw = false; ///< they are raw bytes of files that SQLite could not open
    ByteCount bytes{}; ///< of the safety copy
    std::optional<Folded> folded{}; ///< none: its main file is as it was found, or that is unknown
    QString staged{}; ///< path of the new file while it waits
    std::optional<FileId> stagedId{}; ///< tells old from new after a crash
    QString sidecarsFrom{}; ///< folder with raw sidecars that belong to the new file
    bool goingBack = false; ///< `staged` is the state before: it is being put back
    /// Online restore: `PRAGMA schema_version` of the old content. A restore counts it up.
    std::optional<qint64> schemaBefore{};
    bool onlineWal = false; ///< online restore: in WAL mode, which the file of its state is not
    /// A command stops the application first: it may still be stopped when this was interrupted.
    bool stopsApplication = false;
    QString message{}; ///< one sentence for people
    std::vector<Step> steps{};

    [[nodiscard]] bool canBeUndone() const;
    /// Where the state before lies: the main file, whole by itself; of a raw one all files.
    [[nodiscard]] QString stateFolder() const;
    /// Where the files lie as they were found before SQLite folded one into the other, for
    /// rescuers: a -wal or -journal may have been of another database.
    [[nodiscard]] QString foundFolder() const;
    [[nodiscard]] QString foundFile() const; ///< the main file there, if it was kept whole
    /// Else, of the main file before a -wal was brought into it, what overwrittenBy() tells for the
    /// -wal that lies beside: each at its place in a file of the length that the main file had. The
    /// rest of it is in the state file.
    [[nodiscard]] QString overwrittenFile() const;
    [[nodiscard]] ByteCount foundBytes() const; ///< that the folder takes up
    /// The main file of the state before.
    [[nodiscard]] QString stateFile() const;

    friend bool operator==(const Record&, const Record&) = default;
};

/// A record with its lock, which was there before the record was: nobody ever takes it for one of a
/// process that ended.
struct BegunRecord
{
    Record record;
    FileLock lock;
};
/// Makes a folder for a restore that begins, below `root`, with its id and first record, durably.
/// `index`: where records are looked for; if that is another folder, a link is put there.
/// Errors: Destination…, Cancelled; nothing is left then.
Result<BegunRecord> beginRecord(Record record, const QString& root, const QString& index,
                                const std::stop_token& stop);

/// Atomic and durable. Errors: Destination….
Result<> writeRecord(const Record& record);

/// Errors: Source…, ManifestInvalid.
Result<Record> readRecord(const QString& folder);

/// All below `index`, newest first. What cannot be read (a drive that is gone) is left out.
[[nodiscard]] std::vector<Record> recordsIn(const QString& index);

/// Held while a restore runs: a record whose lock is free is of a process that ended. Errors:
/// JobRunning, Cancelled, Destination….
Result<FileLock> lockRecord(const Record& record, const std::stop_token& stop);

enum class UsedUp {
    State, ///< it is the database by now; what was found stays
    All, ///< the files as they were found are the database by now
};
/// What is the database by now is not kept twice. What cannot be removed stays.
void useUp(Record record, const QString& undoneBy, UsedUp what);

/// With its safety copy. Errors: Destination….
Result<> removeRecord(const Record& record, const QString& index);
/// The target is as it was before: nothing can be undone. If SQLite folded sidecars into it on the
/// way, the files as they were found stay, with a record that says RolledBack; else nothing does.
/// Errors: as removeRecord().
Result<> dropRecord(Record record, const QString& index);
/// Takes away what dead processes left: half-written files in the folders of records, and folders
/// that never became a record or are none any more.
void sweepRecordFolders(const QString& index, const std::stop_token& stop);

} // namespace core::restore
