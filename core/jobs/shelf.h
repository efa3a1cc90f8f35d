#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/config/config.h"
#include "core/jobs/workshop.h"
#include "core/vault/vault.h"

namespace core::jobs {

/// A DB argument, resolved: a configured database or a plain path with the default settings.
struct KnownDatabase
{
    config::DatabaseConfig
        config{}; ///< path is canonical if the file exists; name is filled in always
    bool configured = false;
    QString root{}; ///< vault root that counts for it
    QString folder{}; ///< its folder below the root
};

/// The vault root that counts for a database.
[[nodiscard]] QString rootFor(const config::DatabaseConfig& database, const Workshop& workshop);

/// Errors: DatabaseUnknown (neither a configured name nor a path), ConfigInvalid, NameUnusable.
Result<KnownDatabase> resolveDatabase(const QString& nameOrPath, const Workshop& workshop);
/// One that was found in the configuration already.
Result<KnownDatabase> resolveDatabase(const config::DatabaseConfig& configured,
                                      const Workshop& workshop);

struct ListSpec
{
    QString database{}; ///< path or name; empty = of all
    QString from{}; ///< a folder to look in instead of the usual places
};

/// Newest first, summaries. With what `backup --to` put elsewhere, as far as the catalogue
/// remembers and it is there; with a database also what lies in its earlier folders and what the
/// guide's scripts left: its `backups/` beside the database and files beside it. What a read-only
/// vault cannot keep is laid over from the catalogue. Errors: DatabaseUnknown, ConfigInvalid,
/// SourceUnreadable, FolderMissing. No backups is an empty list.
Result<std::vector<vault::Backup>> listBackups(const ListSpec& spec, const Workshop& workshop);
/// Those of one database, from the usual places.
Result<std::vector<vault::Backup>> backupsOf(const KnownDatabase& database,
                                             const Workshop& workshop);

/// A BACKUP argument: a path, an id, "latest" or "latest-good" (then of `database`).
/// Errors: BackupNotFound, BackupAmbiguous, NoBackups, SourceUnreadable (its folder may not be
/// read).
Result<vault::Backup> resolveBackup(const QString& what, const QString& database,
                                    const Workshop& workshop);

/// Adds what the catalogue keeps for vaults that cannot be written. Without a catalogue the vault
/// alone speaks.
void layOverKept(std::vector<vault::Backup>& backups, const Workshop& workshop);

/// What the catalogue of this user keeps of it, because its folder could not be written; none where
/// its manifest says it all.
[[nodiscard]] std::optional<vault::Manifest> keptOf(const vault::Backup& backup,
                                                    const Workshop& workshop);
/// Pin, label and a newer proof go into a manifest that is kept as well.
void takeKept(const std::optional<vault::Manifest>& kept, vault::Manifest& manifest);
/// The same for the manifest in the vault, which others may have changed since: no pin and no label
/// is taken away.
void addKept(const std::optional<vault::Manifest>& kept, vault::Manifest& manifest);
/// The manifest says it all now: the catalogue follows, and what it kept of it is void.
void noteWritten(const vault::Backup& backup, const Workshop& workshop);
/// Writes what is kept of backups in `folder` into their manifests, as far as they can be written.
void writeKept(const QString& folder, const Workshop& workshop, const JobContext& job);

/// What the catalogue keeps of a backup that nobody wrote a manifest for.
[[nodiscard]] vault::Manifest manifestToKeep(const vault::Backup& backup);

/// Pins (kept for ever) with a label, or unpins (the label stays). Makes a manifest for a guide's
/// file; where the vault is read-only the catalogue keeps it. Errors: InvalidArgument (label), as
/// vault::updateManifest().
Result<vault::Backup> setPinned(const vault::Backup& backup, bool pinned,
                                const std::optional<QString>& label, const Workshop& workshop,
                                const JobContext& job);

/// Changes the label alone, in the same way; an empty one takes it away.
Result<vault::Backup> setLabel(const vault::Backup& backup, const QString& label,
                               const Workshop& workshop, const JobContext& job);

/// What is to be said of a catalogue that could not be used and was made anew: until the file that
/// was put aside is removed, or many jobs have been recorded since. Empty where there is nothing.
[[nodiscard]] QString catalogLoss(const Workshop& workshop);

/// Job history, newest first; `database` empty = of all. Errors: CatalogUnusable.
Result<std::vector<catalog::JobRecord>> history(const QString& database, int limit,
                                                const Workshop& workshop);

} // namespace core::jobs
