#pragma once

#include <QString>

#include <cstddef>
#include <exception>

namespace core {

/// What went wrong, in terms a caller can act on. Append only: errorKind() gives each its stable
/// word for scripts, describe() its sentences, exitCodeFor() its exit code.
enum class ErrorCode {
    Internal,
    Cancelled,

    SourceMissing,
    SourceEmpty, ///< 0 bytes: for SQLite an empty database, for an admin a wrong path
    SourceNotAFile, ///< a directory, a device, a socket
    SourceNotADatabase, ///< no SQLite header: not a database, or encrypted
    SourceTruncated, ///< shorter than its own header says
    SourceUnreadable, ///< no permission
    SourceBusy, ///< locked by another program; `detail` names the holders
    SourceDamaged, ///< so damaged that SQLite cannot read it at all
    SourceReadFailed, ///< the device reported an error
    SourceChanged, ///< changed under a method that needs it at rest

    DestinationMissing,
    DestinationNotAFolder,
    DestinationDenied, ///< no permission
    DestinationReadOnly, ///< read-only file system
    DestinationFull,
    DestinationVanished, ///< unmounted or removed while it was written
    DestinationExists, ///< something of that name stands there and is not ours to replace
    WriteFailed, ///< the device reported an error

    JobRunning, ///< another Holdfast job holds the lock; `detail` says which
    BackupNotFound,
    BackupAmbiguous, ///< an id that fits several backups
    DatabaseUnknown, ///< a name that the configuration does not know
    NoBackups,
    ManifestInvalid,
    ConfigInvalid, ///< `detail` gives line and reason
    CatalogUnusable,
    CompressionDamaged, ///< a .gz or .zst that cannot be unpacked
    CannotJudge, ///< a collation, tokenizer, module or key is missing; `detail` names it
    BackupDamaged,
    InvalidArgument,
    BackupPinned, ///< kept for ever until it is unpinned
    FolderMissing, ///< one to look in, not one to write to
    TooManyFiles, ///< the process, or the system, may open no more
    OutOfMemory, ///< or no thread could be started
    NameUnusable, ///< the real name of a file is not valid UTF-8

    TargetHeld, ///< a database that is to be replaced is open; `detail` names the holders
    TargetIsBackup, ///< a backup is not to be restored over itself
    RestoreBlocked, ///< the plan has a concern that blocks; `detail` is its sentence
    OnlineImpossible, ///< `detail` says what differs
    CommandNotStarted, ///< a command of the user's; `path` is empty, `detail` has its output
    CommandTimedOut,
    CommandFailed, ///< ended with another code than 0
    ProbeFailed, ///< the application did not answer as it should
    RestoreNotFound,
    RestoreAmbiguous,
    NothingToUndo,
    RollbackFailed, ///< the state before lies in `path`
    TableUnknown, ///< `detail` names the table, `path` the database that has none of that name
    KeysViolated, ///< rows would violate a foreign key; `detail` names the first
    RowsTouched, ///< rows that are to be undone were changed since; `detail` names the first
    CommitUnsure, ///< it failed, and may be there all the same
};

/// A failure as data. Carries what is known; errortext.h turns it into sentences.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString path{}; ///< the file or folder concerned; empty if none
    QString detail{}; ///< untranslated, for the log and the Details box
    int sqliteCode = 0; ///< extended result code, 0 if SQLite was not involved
    std::size_t backups = 0; ///< how many were in what is gone; 0 if none is known

    friend bool operator==(const Error&, const Error&) = default;
};

/// Exit codes of the command line (all commands but `status`): the contract of its manual page.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Damage = 3,
    Cancelled = 4,
    Busy = 5,
    CannotJudge = 6
};

/// One stable word per code: `error.kind` of the command line's JSON.
[[nodiscard]] QString errorKind(ErrorCode code);
[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

/// The Error for a failed system call on `path`, from errno.
/// `writing` tells a destination from a source, because the same errno means another thing there.
enum class FileRole { Source, Destination };
[[nodiscard]] Error errorFromErrno(int errnoValue, const QString& path, FileRole role);
/// What was thrown, as an Error: OutOfMemory, or else Internal.
[[nodiscard]] Error errorFromException(const std::exception& exception);

} // namespace core
