#include "core/base/error.h"

#include <cerrno>
#include <new>
#include <optional>
#include <system_error>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What is about this process, whatever it was doing with the file.
std::optional<ErrorCode> codeOfLimit(int errnoValue)
{
    switch (errnoValue) {
    case EMFILE:
    case ENFILE: return ErrorCode::TooManyFiles;
    case ENOMEM: return ErrorCode::OutOfMemory;
    default: return std::nullopt;
    }
}

ErrorCode sourceCode(int errnoValue)
{
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
    case ESTALE: return ErrorCode::SourceMissing;
    case EISDIR:
    case ENXIO: // what open() says of a socket
    case ENODEV: return ErrorCode::SourceNotAFile;
    case EACCES:
    case EPERM: return ErrorCode::SourceUnreadable;
    case EBUSY:
    case EAGAIN: return ErrorCode::SourceBusy;
    default: return ErrorCode::SourceReadFailed;
    }
}

ErrorCode destinationCode(int errnoValue)
{
    switch (errnoValue) {
    case ENOENT: return ErrorCode::DestinationMissing;
    case ENOTDIR: return ErrorCode::DestinationNotAFolder;
    case ESTALE:
    case ENODEV:
    case ENXIO:
    case ENOTCONN:
    case ESHUTDOWN: return ErrorCode::DestinationVanished;
    case EACCES:
    case EPERM:
    case ELOOP: return ErrorCode::DestinationDenied; // a symbolic link where none may be
    case EROFS: return ErrorCode::DestinationReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return ErrorCode::DestinationFull;
    case EEXIST:
    case EISDIR:
    case ENOTEMPTY: return ErrorCode::DestinationExists;
    default: return ErrorCode::WriteFailed;
    }
}

} // namespace

QString errorKind(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: break;
    case ErrorCode::Cancelled: return u"cancelled"_s;
    case ErrorCode::SourceMissing: return u"source-missing"_s;
    case ErrorCode::SourceEmpty: return u"source-empty"_s;
    case ErrorCode::SourceNotAFile: return u"source-not-a-file"_s;
    case ErrorCode::SourceNotADatabase: return u"not-a-database"_s;
    case ErrorCode::SourceTruncated: return u"source-truncated"_s;
    case ErrorCode::SourceUnreadable: return u"source-unreadable"_s;
    case ErrorCode::SourceBusy: return u"source-busy"_s;
    case ErrorCode::SourceDamaged: return u"source-damaged"_s;
    case ErrorCode::SourceReadFailed: return u"source-read-failed"_s;
    case ErrorCode::SourceChanged: return u"source-changed"_s;
    case ErrorCode::DestinationMissing: return u"destination-missing"_s;
    case ErrorCode::DestinationNotAFolder: return u"destination-not-a-folder"_s;
    case ErrorCode::DestinationDenied: return u"destination-denied"_s;
    case ErrorCode::DestinationReadOnly: return u"destination-read-only"_s;
    case ErrorCode::DestinationFull: return u"destination-full"_s;
    case ErrorCode::DestinationVanished: return u"destination-vanished"_s;
    case ErrorCode::DestinationExists: return u"destination-exists"_s;
    case ErrorCode::WriteFailed: return u"write-failed"_s;
    case ErrorCode::JobRunning: return u"job-running"_s;
    case ErrorCode::BackupNotFound: return u"backup-not-found"_s;
    case ErrorCode::BackupAmbiguous: return u"backup-ambiguous"_s;
    case ErrorCode::DatabaseUnknown: return u"database-unknown"_s;
    case ErrorCode::NoBackups: return u"no-backups"_s;
    case ErrorCode::ManifestInvalid: return u"manifest-invalid"_s;
    case ErrorCode::ConfigInvalid: return u"config-invalid"_s;
    case ErrorCode::CatalogUnusable: return u"catalog-unusable"_s;
    case ErrorCode::CompressionDamaged: return u"compression-damaged"_s;
    case ErrorCode::CannotJudge: return u"cannot-judge"_s;
    case ErrorCode::BackupDamaged: return u"backup-damaged"_s;
    case ErrorCode::InvalidArgument: return u"invalid-argument"_s;
    case ErrorCode::BackupPinned: return u"backup-pinned"_s;
    case ErrorCode::FolderMissing: return u"folder-missing"_s;
    case ErrorCode::TooManyFiles: return u"too-many-open-files"_s;
    case ErrorCode::OutOfMemory: return u"out-of-memory"_s;
    case ErrorCode::NameUnusable: return u"name-unusable"_s;
    case ErrorCode::TargetHeld: return u"target-held"_s;
    case ErrorCode::TargetIsBackup: return u"target-is-backup"_s;
    case ErrorCode::RestoreBlocked: return u"restore-blocked"_s;
    case ErrorCode::OnlineImpossible: return u"online-impossible"_s;
    case ErrorCode::CommandNotStarted: return u"command-not-started"_s;
    case ErrorCode::CommandTimedOut: return u"command-timed-out"_s;
    case ErrorCode::CommandFailed: return u"command-failed"_s;
    case ErrorCode::ProbeFailed: return u"probe-failed"_s;
    case ErrorCode::RestoreNotFound: return u"restore-not-found"_s;
    case ErrorCode::RestoreAmbiguous: return u"restore-ambiguous"_s;
    case ErrorCode::NothingToUndo: return u"nothing-to-undo"_s;
    case ErrorCode::RollbackFailed: return u"rollback-failed"_s;
    case ErrorCode::TableUnknown: return u"table-unknown"_s;
    case ErrorCode::KeysViolated: return u"keys-violated"_s;
    case ErrorCode::RowsTouched: return u"rows-touched"_s;
    case ErrorCode::CommitUnsure: return u"commit-unsure"_s;
    }
    return u"internal"_s;
}

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return ExitCode::Cancelled;
    case ErrorCode::SourceBusy:
    case ErrorCode::TargetHeld:
    case ErrorCode::JobRunning: return ExitCode::Busy;
    case ErrorCode::BackupDamaged: return ExitCode::Damage;
    case ErrorCode::CannotJudge: return ExitCode::CannotJudge;
    case ErrorCode::InvalidArgument: return ExitCode::Usage;
    default: return ExitCode::Failed;
    }
}

Error errorFromErrno(int errnoValue, const QString& path, FileRole role)
{
    const ErrorCode ofFile =
        role == FileRole::Source ? sourceCode(errnoValue) : destinationCode(errnoValue);
    return {.code = codeOfLimit(errnoValue).value_or(ofFile),
            .path = path,
            .detail = u"%1 (%2)"_s.arg(qt_error_string(errnoValue), QString::number(errnoValue))};
}

Error errorFromException(const std::exception& exception)
{
    // std::system_error is what a thread that cannot be started throws.
    const bool isLimit = dynamic_cast<const std::bad_alloc*>(&exception)
        || dynamic_cast<const std::system_error*>(&exception);
    return {.code = isLimit ? ErrorCode::OutOfMemory : ErrorCode::Internal,
            .detail = QString::fromLocal8Bit(exception.what())};
}

} // namespace core
