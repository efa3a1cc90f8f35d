#include "core/jobs/restoresides.h"

#include "core/restore/files.h"

#include <QFileInfo>

namespace core::jobs {

namespace {

Result<KnownDatabase> resolveTarget(const QString& target, const Workshop& workshop)
{
    auto known = resolveDatabase(target, workshop);
    if (known || known.error().code != ErrorCode::DatabaseUnknown)
        return known;
    return resolveDatabase(QFileInfo(target).absoluteFilePath(), workshop);
}

Result<vault::Backup> backupFor(const RestoreSidesSpec& spec, const Workshop& workshop)
{
    const QString of = spec.database.isEmpty() ? spec.target : spec.database;
    auto backup = resolveBackup(spec.backup, of, workshop);
    // An id says by itself of which database it is.
    if (!backup && backup.error().code == ErrorCode::BackupNotFound && spec.database.isEmpty())
        backup = resolveBackup(spec.backup, {}, workshop);
    // A file of any name, such as one that somebody copied away in a hurry.
    if (!backup && backup.error().code == ErrorCode::BackupNotFound
        && QFileInfo(spec.backup).isFile())
        backup = vault::plainFileAt(spec.backup);
    if (!backup)
        return backup;
    const auto kept = keptOf(*backup, workshop);
    if (!backup->manifest && kept)
        backup->manifest = manifestToKeep(*backup);
    if (backup->manifest)
        takeKept(kept, *backup->manifest);
    return backup;
}

/// This backup, another one, or what a restore kept: nothing is to be restored over them.
bool isKept(const RestoreSides& sides, const Workshop& workshop)
{
    const restore::Target& target = sides.target;
    const auto id = restore::idOf(target.path);
    if (id && id == restore::idOf(sides.backup.artifactPath))
        return true;
    for (const QString& folder :
         {sides.database.folder, workshop.places.backups, workshop.places.restores}) {
        const QString real = QFileInfo(folder).canonicalFilePath();
        if (!real.isEmpty() && target.path.startsWith(real + u'/'))
            return true;
    }
    if (!id)
        return false;
    const auto other = vault::backupAt(target.path);
    return other && other->manifest;
}

} // namespace

Result<RestoreSides> resolveSides(const RestoreSidesSpec& spec, const Workshop& workshop)
{
    auto database = resolveTarget(spec.target, workshop);
    if (!database)
        return database.error();
    auto backup = backupFor(spec, workshop);
    if (!backup)
        return backup.error();
    auto target = restore::lookAtTarget(database->config.path);
    if (!target)
        return target.error();
    RestoreSides sides{.database = std::move(*database),
                       .backup = std::move(*backup),
                       .target = std::move(*target)};
    if (isKept(sides, workshop))
        return Error{.code = ErrorCode::TargetIsBackup, .path = sides.target.path};
    return sides;
}

} // namespace core::jobs
