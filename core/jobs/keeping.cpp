#include "core/jobs/shelf.h"

#include <QFileInfo>

namespace core::jobs {

namespace {

using Change = std::function<void(vault::Manifest&)>;

/// A guide's file that was verified has its proof in the catalogue: the manifest made now takes it
/// over.
void takeProofFrom(const std::optional<vault::Manifest>& kept, vault::Manifest& manifest)
{
    if (manifest.proof || !kept)
        return;
    manifest.proof = kept->proof;
    manifest.tables = kept->tables;
    manifest.violations = kept->violations;
}

bool cannotBeWritten(const Error& error)
{
    return error.code == ErrorCode::DestinationReadOnly
        || error.code == ErrorCode::DestinationDenied;
}

/// In the manifest; where the vault cannot be written, in the catalogue.
Result<vault::Backup> changeManifest(const vault::Backup& backup, const Change& change,
                                     const Workshop& workshop, const JobContext& job)
{
    std::vector<vault::Backup> known{backup};
    layOverKept(known, workshop);
    const std::optional<vault::Manifest>& kept = known.front().manifest;
    const auto changeAll = [&](vault::Manifest& manifest) {
        change(manifest);
        takeProofFrom(kept, manifest);
    };
    auto updated = vault::updateManifest(backup, changeAll, job);
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (updated && catalog) {
        // An older word of it, from when the vault could not be written, is void now.
        static_cast<void>(catalog->dropKept(*updated));
        static_cast<void>(catalog->updateBackup(*updated));
    }
    if (updated || !cannotBeWritten(updated.error()))
        return updated;

    vault::Backup noted = known.front();
    if (!noted.manifest)
        noted.manifest = manifestToKeep(backup);
    changeAll(*noted.manifest);
    if (!catalog)
        return catalog.error();
    if (auto stored = catalog->keepForReadOnly(noted); !stored)
        return stored.error();
    return noted;
}

} // namespace

void layOverKept(std::vector<vault::Backup>& backups, const Workshop& workshop)
{
    if (auto catalog = catalog::Catalog::open(workshop.places.catalogFile)) {
        [[maybe_unused]] const auto laid = catalog->overlay(backups);
    }
}

vault::Manifest manifestToKeep(const vault::Backup& backup)
{
    vault::Manifest manifest = vault::manifestFor(backup);
    manifest.artifact = QFileInfo(backup.artifactPath).fileName(); // one without it is not read
    return manifest;
}

Result<vault::Backup> setPinned(const vault::Backup& backup, bool pinned,
                                const std::optional<QString>& label, const Workshop& workshop,
                                const JobContext& job)
{
    if (auto fits = vault::checkLabel(label.value_or(QString())); !fits)
        return fits.error();
    return changeManifest(
        backup,
        [&](vault::Manifest& manifest) {
            manifest.pinned = pinned;
            if (label)
                manifest.label = *label;
        },
        workshop, job);
}

Result<vault::Backup> setLabel(const vault::Backup& backup, const QString& label,
                               const Workshop& workshop, const JobContext& job)
{
    if (auto fits = vault::checkLabel(label); !fits)
        return fits.error();
    return changeManifest(
        backup, [&](vault::Manifest& manifest) { manifest.label = label; }, workshop, job);
}

} // namespace core::jobs
