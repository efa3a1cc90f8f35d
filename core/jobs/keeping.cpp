#include "core/jobs/shelf.h"

#include <QFileInfo>

namespace core::jobs {

namespace {

using Change = std::function<void(vault::Manifest&)>;

void takeProofFrom(const vault::Manifest& kept, vault::Manifest& manifest)
{
    if (!kept.proof || (manifest.proof && manifest.proof->at >= kept.proof->at))
        return;
    if (!manifest.proof) {
        manifest.tables = kept.tables;
        manifest.violations = kept.violations;
    }
    manifest.proof = kept.proof;
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
    const auto kept = keptOf(backup, workshop);
    const auto changeInVault = [&](vault::Manifest& manifest) {
        addKept(kept, manifest);
        change(manifest);
    };
    auto updated = vault::updateManifest(backup, changeInVault, job);
    if (updated)
        noteWritten(*updated, workshop);
    if (updated || !cannotBeWritten(updated.error()))
        return updated;

    vault::Backup noted = backup;
    if (!noted.manifest)
        noted.manifest = manifestToKeep(backup);
    takeKept(kept, *noted.manifest);
    change(*noted.manifest);
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
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

std::optional<vault::Manifest> keptOf(const vault::Backup& backup, const Workshop& workshop)
{
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (!catalog)
        return std::nullopt;
    const auto kept = catalog->kept(backup);
    return kept ? *kept : std::nullopt;
}

void takeKept(const std::optional<vault::Manifest>& kept, vault::Manifest& manifest)
{
    if (!kept)
        return;
    manifest.pinned = kept->pinned;
    manifest.label = kept->label;
    takeProofFrom(*kept, manifest);
}

void addKept(const std::optional<vault::Manifest>& kept, vault::Manifest& manifest)
{
    if (!kept)
        return;
    manifest.pinned = manifest.pinned || kept->pinned;
    if (!kept->label.isEmpty())
        manifest.label = kept->label;
    takeProofFrom(*kept, manifest);
}

void noteWritten(const vault::Backup& backup, const Workshop& workshop)
{
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (!catalog)
        return;
    static_cast<void>(catalog->dropKept(backup));
    static_cast<void>(catalog->updateBackup(backup)); // a cache
}

void writeKept(const QString& folder, const Workshop& workshop, const JobContext& job)
{
    QStringList artifacts;
    if (auto catalog = catalog::Catalog::open(workshop.places.catalogFile)) {
        if (const auto found = catalog->keptIn(folder))
            artifacts = *found;
    }
    for (const QString& artifact : artifacts) {
        const auto backup = vault::backupAt(artifact);
        // Beside a guide's file, a proof alone is no reason to put a manifest.
        const auto kept = backup ? keptOf(*backup, workshop) : std::nullopt;
        if (!kept || (!backup->manifest && !kept->pinned && kept->label.isEmpty()))
            continue;
        const auto updated = vault::updateManifest(
            *backup, [&](vault::Manifest& manifest) { addKept(kept, manifest); }, job);
        if (updated)
            noteWritten(*updated, workshop);
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
