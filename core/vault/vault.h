#pragma once

#include "core/vault/manifest.h"
#include "core/vault/names.h"

#include <vector>

namespace core::vault {

/// One backup as it lies in a folder.
struct Backup
{
    QString id{}; ///< `FOLDER/STEM`, as `list` prints it
    QString folder{}; ///< absolute
    QString stem{};
    QString artifactPath{};
    Origin origin = Origin::Holdfast;
    UtcTime takenAt{};
    ByteCount storedBytes{};
    std::optional<Manifest>
        manifest{}; ///< none: "not checked" (a guide's file, or the manifest is lost)
    QString manifestProblem{}; ///< why an existing manifest could not be used

    /// The last proof's. Damaged where the file's size is not what the manifest says. Where the
    /// file was written or replaced since its proof, the manifest here has none: see provenfile.h.
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] bool pinned() const { return manifest && manifest->pinned; }

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// All backups in `root` and in its sub-folders, one level deep, newest first (equal times: higher
/// ordinal first). Never a partial file. A root that does not exist has none. Sub-folders that may
/// not be read (lost+found) are passed over. Errors: SourceUnreadable, SourceReadFailed.
Result<std::vector<Backup>> listBackups(const QString& root, Detail detail = Detail::Summary);

/// The same for one folder alone. A folder that does not exist has none.
Result<std::vector<Backup>> listFolder(const QString& folder, Detail detail = Detail::Summary);

/// What can be said of a backup that nobody wrote a manifest for, from outside.
[[nodiscard]] Manifest manifestFor(const Backup& backup);

/// The backup that `path` (its artifact or its manifest) names. Errors: BackupNotFound,
/// SourceMissing ….
Result<Backup> backupAt(const QString& path, Detail detail = Detail::Whole);

/// Any other file, taken for a backup because somebody says that it is one: its own time is all that
/// is known of it. Errors: SourceMissing, SourceNotAFile, SourceUnreadable.
Result<Backup> plainFileAt(const QString& path);

/// Finds an id (`FOLDER/STEM`, or `STEM` alone where it is unique) below `root`.
/// Errors: BackupNotFound, BackupAmbiguous.
Result<Backup> findById(const QString& root, const QString& id, Detail detail = Detail::Whole);

/// Gives a complete, synced artifact its final name in its folder, then writes its manifest.
/// The first free stem of its second is reserved exclusively, under the folder's lock (waits up to
/// 10 s). `manifest.artifact` is filled in; both files get the permission bits `mode`. Returns the
/// published backup. Where the manifest cannot be written, the artifact goes too. Errors:
/// Destination…, WriteFailed, JobRunning, Cancelled.
Result<Backup> publish(PartialFile& artifact, Manifest manifest, const JobContext& job,
                       unsigned mode = 0600);

/// Rewrites the manifest of `backup` under the folder's lock, read afresh: `change` edits what
/// stands there now, so that a pin and a proof made at the same time are both kept. Makes a
/// manifest for a backup that has none (a guide's file). Errors: Destination… (a read-only vault),
/// ManifestInvalid, JobRunning, SourceMissing (it is gone by now).
Result<Backup> updateManifest(const Backup& backup, const std::function<void(Manifest&)>& change,
                              const JobContext& job);

/// Takes a backup away, its file and its manifest, under the folder's lock. Killed at any moment it
/// leaves the backup whole or gone; what is left of one that is gone is swept. A pinned one is
/// refused. Errors: BackupNotFound (it is gone by now), BackupPinned, Destination…, JobRunning,
/// Cancelled.
Result<> removeBackup(const Backup& backup, const JobContext& job);

/// Takes away what dead processes left in a folder of backups: files in the making, and the rest of
/// what was being removed. Returns how many. Errors: as removeBackup().
Result<int> sweep(const QString& folder, const JobContext& job);

} // namespace core::vault
