#include "core/base/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace core {

namespace {

/// The sentences of one code. In `what`, %1 is the file. `detailed` replaces it when there is a
/// detail: there %1 is the detail, %2 the file. Without it the detail is left to the Details box.
struct Texts
{
    ErrorCode code = ErrorCode::Internal;
    const char* what = nullptr;
    const char* detailed = nullptr;
    const char* consequence = nullptr;
    const char* remedy = nullptr;
};

constexpr const char* kContext = "core::Error";

// What holds for every failure while a source is read: Holdfast never writes to a source.
constexpr auto kNoBackup =
    QT_TRANSLATE_NOOP("core::Error", "No backup was made. The database was not changed.");
// A destination is written under a temporary name until it is complete.
constexpr auto kNothingHalfMade = QT_TRANSLATE_NOOP(
    "core::Error", "Nothing half-made was left under a final name. The database was not changed.");
constexpr auto kNoBackupOfChanged =
    QT_TRANSLATE_NOOP("core::Error", "No backup was made. Holdfast did not change the database.");
constexpr auto kNotChangedByUs =
    QT_TRANSLATE_NOOP("core::Error", "Holdfast did not change the database.");
constexpr auto kNothingChanged = QT_TRANSLATE_NOOP("core::Error", "Nothing was changed.");

constexpr Texts kTexts[] = {
    {ErrorCode::Internal,
     QT_TRANSLATE_NOOP("core::Error", "Holdfast stopped because of a fault of its own."), nullptr,
     QT_TRANSLATE_NOOP("core::Error", "The result does not count. The database was not changed."),
     QT_TRANSLATE_NOOP("core::Error",
                       "Try again. If it happens again, report it together with the details.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("core::Error", "The job was cancelled."), nullptr,
     kNothingHalfMade, QT_TRANSLATE_NOOP("core::Error", "Start it again whenever you want.")},

    {ErrorCode::SourceMissing, QT_TRANSLATE_NOOP("core::Error", "There is no file %1."), nullptr,
     kNoBackup,
     QT_TRANSLATE_NOOP("core::Error",
                       "Check the path, and that the drive it lies on is connected.")},
    {ErrorCode::SourceEmpty,
     QT_TRANSLATE_NOOP("core::Error", "The file %1 is empty: it has 0 bytes."), nullptr, kNoBackup,
     QT_TRANSLATE_NOOP("core::Error",
                       "Check the path: an empty file often appears where a program "
                       "looked for a database in the wrong place.")},
    {ErrorCode::SourceNotAFile,
     QT_TRANSLATE_NOOP("core::Error", "A folder or a device was given instead of a file: %1."),
     nullptr, kNoBackup, QT_TRANSLATE_NOOP("core::Error", "Choose the database file itself.")},
    {ErrorCode::SourceNotADatabase,
     QT_TRANSLATE_NOOP("core::Error", "The file %1 is not an SQLite database, or it is encrypted."),
     nullptr, kNoBackup,
     QT_TRANSLATE_NOOP("core::Error",
                       "Choose another file. An encrypted database can only be backed "
                       "up by a program that has its key.")},
    {ErrorCode::SourceTruncated,
     QT_TRANSLATE_NOOP("core::Error",
                       "The file %1 is cut off: it is shorter than its own header says."),
     nullptr, kNoBackup,
     QT_TRANSLATE_NOOP("core::Error",
                       "Keep this file as it is, and go back to the newest backup that "
                       "is proven.")},
    {ErrorCode::SourceUnreadable,
     QT_TRANSLATE_NOOP("core::Error", "You do not have permission to read %1."), nullptr, kNoBackup,
     QT_TRANSLATE_NOOP("core::Error",
                       "Run Holdfast as the user who owns the file, or ask the owner for "
                       "permission to read it and its folder.")},
    {ErrorCode::SourceBusy, QT_TRANSLATE_NOOP("core::Error", "Another program keeps %1 locked."),
     QT_TRANSLATE_NOOP("core::Error", "The file %2 is kept locked by %1."), kNoBackup,
     QT_TRANSLATE_NOOP("core::Error",
                       "Close the program that uses the database, or try again later "
                       "with a longer wait.")},
    {ErrorCode::SourceDamaged,
     QT_TRANSLATE_NOOP("core::Error", "The database %1 is so damaged that SQLite cannot read it."),
     nullptr, kNoBackup,
     QT_TRANSLATE_NOOP("core::Error",
                       "Keep this file as it is, and go back to the newest backup that "
                       "is proven.")},
    {ErrorCode::SourceReadFailed,
     QT_TRANSLATE_NOOP("core::Error", "The system reported an error while %1 was read."), nullptr,
     kNoBackup,
     QT_TRANSLATE_NOOP("core::Error",
                       "Look at the details, and check the drive: it may be failing.")},
    {ErrorCode::SourceChanged,
     QT_TRANSLATE_NOOP("core::Error", "Another program changed %1 while it was read."), nullptr,
     kNoBackupOfChanged,
     QT_TRANSLATE_NOOP("core::Error",
                       "Stop the program that writes to it, or use a method that works "
                       "while it is in use.")},

    {ErrorCode::DestinationMissing, QT_TRANSLATE_NOOP("core::Error", "There is no folder for %1."),
     nullptr, kNoBackup,
     QT_TRANSLATE_NOOP("core::Error",
                       "Connect the drive it lies on, or choose another folder. To start "
                       "anew in this one, make the folder yourself.")},
    {ErrorCode::DestinationNotAFolder,
     QT_TRANSLATE_NOOP("core::Error", "A folder was expected, but %1 is not one."), nullptr,
     kNothingHalfMade, QT_TRANSLATE_NOOP("core::Error", "Choose a folder.")},
    {ErrorCode::DestinationDenied,
     QT_TRANSLATE_NOOP("core::Error", "You do not have permission to write to %1."), nullptr,
     kNothingHalfMade,
     QT_TRANSLATE_NOOP("core::Error",
                       "Choose another folder, or ask its owner for permission to write "
                       "there.")},
    {ErrorCode::DestinationReadOnly,
     QT_TRANSLATE_NOOP("core::Error", "The file system that holds %1 is read-only."), nullptr,
     kNothingHalfMade,
     QT_TRANSLATE_NOOP("core::Error", "Choose another folder, or make that drive writable.")},
    {ErrorCode::DestinationFull,
     QT_TRANSLATE_NOOP("core::Error", "There is not enough free space to write %1."), nullptr,
     kNothingHalfMade,
     QT_TRANSLATE_NOOP("core::Error",
                       "Free some space on that drive or choose another folder, then "
                       "start again.")},
    {ErrorCode::DestinationVanished,
     QT_TRANSLATE_NOOP("core::Error", "The place of %1 disappeared while it was written."), nullptr,
     QT_TRANSLATE_NOOP("core::Error",
                       "The file does not count as saved. The database was not changed."),
     QT_TRANSLATE_NOOP("core::Error",
                       "Connect the drive again or choose another folder, then start "
                       "again.")},
    {ErrorCode::DestinationExists,
     QT_TRANSLATE_NOOP("core::Error", "There is already something at %1."), nullptr,
     QT_TRANSLATE_NOOP("core::Error", "It was not replaced. The database was not changed."),
     QT_TRANSLATE_NOOP("core::Error", "Move it away, or choose another name or folder.")},
    {ErrorCode::WriteFailed,
     QT_TRANSLATE_NOOP("core::Error", "The system reported an error while %1 was written."),
     nullptr,
     QT_TRANSLATE_NOOP("core::Error",
                       "The file does not count as saved. The database was not changed."),
     QT_TRANSLATE_NOOP("core::Error",
                       "Look at the details, check that drive, or choose another "
                       "folder.")},

    {ErrorCode::JobRunning, QT_TRANSLATE_NOOP("core::Error", "Another Holdfast job is running."),
     QT_TRANSLATE_NOOP("core::Error", "Another Holdfast job is running: %1."),
     QT_TRANSLATE_NOOP("core::Error", "This job was not started, and nothing was changed."),
     QT_TRANSLATE_NOOP("core::Error", "Wait until that job has ended, then start again.")},
    {ErrorCode::BackupNotFound, QT_TRANSLATE_NOOP("core::Error", "There is no backup %1."), nullptr,
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error",
                       "Look at the list of backups for its name, and check that its "
                       "drive is connected.")},
    {ErrorCode::BackupAmbiguous,
     QT_TRANSLATE_NOOP("core::Error", "Several backups fit the name %1."), nullptr, kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error", "Give more of the name, or the whole path.")},
    {ErrorCode::DatabaseUnknown,
     QT_TRANSLATE_NOOP("core::Error", "The configuration knows no database %1."), nullptr,
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error", "Check the name, or give the path of the database.")},
    {ErrorCode::NoBackups, QT_TRANSLATE_NOOP("core::Error", "There are no backups of %1."), nullptr,
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error", "Make a backup, or say in which folder the backups are.")},
    {ErrorCode::ManifestInvalid,
     QT_TRANSLATE_NOOP("core::Error", "The manifest %1 cannot be used."),
     QT_TRANSLATE_NOOP("core::Error", "The manifest %2 cannot be used: %1."),
     QT_TRANSLATE_NOOP("core::Error",
                       "The backup beside it was not changed, but does not count as "
                       "checked."),
     QT_TRANSLATE_NOOP("core::Error", "Verify the backup again; it is a plain database file.")},
    {ErrorCode::ConfigInvalid,
     QT_TRANSLATE_NOOP("core::Error", "The configuration %1 has an error."),
     QT_TRANSLATE_NOOP("core::Error", "The configuration %2 has an error: %1."),
     QT_TRANSLATE_NOOP("core::Error", "The file was left as it is, and nothing was changed."),
     QT_TRANSLATE_NOOP("core::Error", "Correct the file, then start again.")},
    {ErrorCode::CatalogUnusable,
     QT_TRANSLATE_NOOP("core::Error", "The catalogue %1 cannot be used."), nullptr,
     QT_TRANSLATE_NOOP("core::Error", "Your databases and backups were not changed."),
     QT_TRANSLATE_NOOP("core::Error",
                       "Check the permissions of its folder, or move the catalogue away: "
                       "it is made anew from the backups, and only the history is lost.")},
    {ErrorCode::CompressionDamaged,
     QT_TRANSLATE_NOOP("core::Error", "The compressed file %1 is damaged and cannot be unpacked."),
     nullptr, QT_TRANSLATE_NOOP("core::Error", "The file was not changed."),
     QT_TRANSLATE_NOOP("core::Error",
                       "Use another backup, and check the drive that holds this one.")},
    {ErrorCode::CannotJudge,
     QT_TRANSLATE_NOOP("core::Error", "It was not possible to check everything in %1."),
     QT_TRANSLATE_NOOP("core::Error", "It was not possible to check everything in %2: %1."),
     QT_TRANSLATE_NOOP("core::Error",
                       "It is neither proven nor known to be damaged. It was not "
                       "changed."),
     QT_TRANSLATE_NOOP("core::Error", "Check it with a program that has the missing part.")},
    {ErrorCode::BackupDamaged, QT_TRANSLATE_NOOP("core::Error", "The backup %1 is damaged."),
     nullptr,
     QT_TRANSLATE_NOOP("core::Error", "It must not be relied on. It was kept and not changed."),
     QT_TRANSLATE_NOOP("core::Error", "Use the newest backup that is proven, and make a new one.")},
    {ErrorCode::InvalidArgument,
     QT_TRANSLATE_NOOP("core::Error", "The request cannot be carried out as it was given."),
     QT_TRANSLATE_NOOP("core::Error", "The request cannot be carried out as it was given: %1."),
     kNothingChanged, QT_TRANSLATE_NOOP("core::Error", "Correct it, then try again.")},
    {ErrorCode::BackupPinned,
     QT_TRANSLATE_NOOP("core::Error", "The backup %1 is pinned: it is kept for ever."), nullptr,
     QT_TRANSLATE_NOOP("core::Error", "It was not deleted."),
     QT_TRANSLATE_NOOP("core::Error", "Unpin it first, then delete it.")},
    {ErrorCode::FolderMissing, QT_TRANSLATE_NOOP("core::Error", "There is no folder %1."), nullptr,
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error",
                       "Check the path, and that the drive it lies on is connected.")},
    {ErrorCode::TooManyFiles,
     QT_TRANSLATE_NOOP("core::Error", "Too many files are open: %1 could not be opened as well."),
     nullptr, kNothingHalfMade,
     QT_TRANSLATE_NOOP("core::Error",
                       "Raise the limit for open files (ulimit -n; LimitNOFILE of a systemd "
                       "unit) to 256 or more, then start again.")},
    {ErrorCode::OutOfMemory,
     QT_TRANSLATE_NOOP("core::Error", "The system gave no more memory, or no more threads."),
     nullptr, kNothingHalfMade,
     QT_TRANSLATE_NOOP("core::Error",
                       "Close other programs or raise the limits of this one, then start "
                       "again.")},
    {ErrorCode::NameUnusable,
     QT_TRANSLATE_NOOP("core::Error",
                       "What %1 leads to has a name that is not valid UTF-8, which Holdfast "
                       "cannot use."),
     nullptr, kNoBackup,
     QT_TRANSLATE_NOOP("core::Error", "Give the file, and the folders it lies in, other names.")},
    {ErrorCode::TargetHeld, QT_TRANSLATE_NOOP("core::Error", "The database %1 is in use."),
     QT_TRANSLATE_NOOP("core::Error", "The database %2 is in use by %1."), kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error",
                       "Stop the program that uses it, or give a command that does, or restore "
                       "online while it is in use.")},
    {ErrorCode::TargetIsBackup,
     QT_TRANSLATE_NOOP("core::Error", "A backup cannot be restored over itself: %1."), nullptr,
     kNothingChanged, QT_TRANSLATE_NOOP("core::Error", "Choose another file to restore to.")},
    {ErrorCode::RestoreBlocked, QT_TRANSLATE_NOOP("core::Error", "The restore cannot be run."),
     QT_TRANSLATE_NOOP("core::Error", "The restore cannot be run: %1."), kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error", "Mend what stands in its way, then plan it again.")},
    {ErrorCode::OnlineImpossible,
     QT_TRANSLATE_NOOP("core::Error", "The database %1 cannot be restored while it is in use."),
     QT_TRANSLATE_NOOP("core::Error", "The database %2 cannot be restored while it is in use: %1."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error",
                       "Stop the programs that use it, and restore by replacing the file.")},
    {ErrorCode::CommandNotStarted,
     QT_TRANSLATE_NOOP("core::Error", "The command could not be started."), nullptr,
     kNothingChanged, QT_TRANSLATE_NOOP("core::Error", "Check the command, and its permissions.")},
    {ErrorCode::CommandTimedOut,
     QT_TRANSLATE_NOOP("core::Error", "The command took too long and was ended."), nullptr,
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error",
                       "Look at its output in the details. If it only needs more time, allow it a "
                       "longer one in the configuration (command_timeout).")},
    {ErrorCode::CommandFailed, QT_TRANSLATE_NOOP("core::Error", "The command failed."), nullptr,
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error", "Look at its output in the details, and try it by hand.")},
    {ErrorCode::ProbeFailed,
     QT_TRANSLATE_NOOP("core::Error", "The application did not answer as it should."),
     QT_TRANSLATE_NOOP("core::Error", "The application did not answer as it should: %1."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error",
                       "Look at the application itself. Undo the restore if the database is the "
                       "reason.")},
    {ErrorCode::RestoreNotFound, QT_TRANSLATE_NOOP("core::Error", "There is no restore %1."),
     nullptr, kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error", "Look at the list of restores for its id.")},
    {ErrorCode::RestoreAmbiguous,
     QT_TRANSLATE_NOOP("core::Error", "Several restores fit the name %1."), nullptr,
     kNothingChanged, QT_TRANSLATE_NOOP("core::Error", "Give the whole id.")},
    {ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("core::Error", "There is nothing to undo."),
     QT_TRANSLATE_NOOP("core::Error", "There is nothing to undo: %1."), kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error", "Look at the list of restores, or restore a backup.")},
    {ErrorCode::RollbackFailed,
     QT_TRANSLATE_NOOP("core::Error",
                       "The restore failed, and the state before it could not be put back. It lies "
                       "complete in %1."),
     nullptr, QT_TRANSLATE_NOOP("core::Error", "The database may be missing until this is mended."),
     QT_TRANSLATE_NOOP("core::Error",
                       "Look at the details, mend what kept it from being written, and undo the "
                       "restore.")},
    {ErrorCode::TableUnknown, QT_TRANSLATE_NOOP("core::Error", "%1 has no such table."),
     QT_TRANSLATE_NOOP("core::Error", "%2 has no table %1."), kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error", "Look at the names of its tables with a comparison.")},
    {ErrorCode::KeysViolated,
     QT_TRANSLATE_NOOP("core::Error", "Rows of %1 would violate a foreign key."),
     QT_TRANSLATE_NOOP("core::Error", "Rows of %2 would violate a foreign key: %1."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error",
                       "Bring back the tables that those rows hang on as well, or choose fewer "
                       "rows.")},
    {ErrorCode::RowsTouched,
     QT_TRANSLATE_NOOP("core::Error", "Rows of %1 were changed since the restore."),
     QT_TRANSLATE_NOOP("core::Error", "Rows of %2 were changed since the restore: %1."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("core::Error",
                       "Undo would take those changes away. Compare the database with the safety "
                       "copy, and bring back the rows that you want.")},
    {ErrorCode::CommitUnsure,
     QT_TRANSLATE_NOOP("core::Error", "The last write of a change to %1 failed."),
     QT_TRANSLATE_NOOP("core::Error", "The last write of a change to %2 failed: %1."),
     QT_TRANSLATE_NOOP("core::Error",
                       "The database holds all of that change or nothing of it, and a crash may "
                       "still decide which. What it takes to undo it is kept."),
     QT_TRANSLATE_NOOP("core::Error",
                       "Check the drive and its free space, then look at the list of restores: it "
                       "is settled as soon as the database can be written.")},
};

const Texts& textsOf(ErrorCode code)
{
    for (const Texts& texts : kTexts) {
        if (texts.code == code)
            return texts;
    }
    return kTexts[0];
}

QString translated(const char* text)
{
    return QCoreApplication::translate(kContext, text);
}

/// How a sentence names what failed: the path, else what the user called it.
QString subjectOf(const Error& error)
{
    const bool namedByUser = error.code == ErrorCode::BackupNotFound
        || error.code == ErrorCode::BackupAmbiguous || error.code == ErrorCode::DatabaseUnknown
        || error.code == ErrorCode::NoBackups || error.code == ErrorCode::RestoreNotFound
        || error.code == ErrorCode::RestoreAmbiguous;
    const QString name =
        error.path.isEmpty() && namedByUser ? error.detail : QDir::toNativeSeparators(error.path);
    //: Stands in a sentence in place of a file's name.
    return name.isEmpty() ? QCoreApplication::translate("core::Error", "(no name)")
                          : u'"' + name + u'"';
}

QString withoutFullStop(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u' ') || text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString whatHappened(const Texts& texts, const Error& error)
{
    if (error.code == ErrorCode::DestinationMissing && error.backups > 0)
        return error.backups == 1
            ? QCoreApplication::translate("core::Error", "The folder %1 is gone. It held 1 backup.")
                  .arg(subjectOf(error))
            : QCoreApplication::translate("core::Error",
                                          "The folder %1 is gone. It held %2 backups.")
                  .arg(subjectOf(error), QLocale().toString(error.backups));
    const QString detail = withoutFullStop(error.detail);
    if (texts.detailed && !detail.isEmpty()) {
        const QString text = translated(texts.detailed);
        return text.contains(u"%2") ? text.arg(detail, subjectOf(error)) : text.arg(detail);
    }
    const QString text = translated(texts.what);
    return text.contains(u"%1") ? text.arg(subjectOf(error)) : text;
}

const char* consequenceOf(const Texts& texts, Doing doing)
{
    if (doing == Doing::Backup)
        return texts.consequence;
    if (texts.consequence == kNoBackup || texts.consequence == kNothingHalfMade)
        return kNothingChanged;
    return texts.consequence == kNoBackupOfChanged ? kNotChangedByUs : texts.consequence;
}

} // namespace

ErrorText describe(const Error& error, Doing doing)
{
    const Texts& texts = textsOf(error.code);
    return {.what = whatHappened(texts, error),
            .consequence = translated(consequenceOf(texts, doing)),
            .remedy = translated(texts.remedy)};
}

} // namespace core
