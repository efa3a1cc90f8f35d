#include "core/jobs/shelf.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace core::jobs {

namespace {

/// The canonical path of a file that may be gone: then of its folder.
QString settledPath(const QString& path)
{
    const QFileInfo file(path);
    if (const QString real = file.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

bool looksLikePath(const QString& text)
{
    return text.contains(u'/') || text.contains(u'.') || QFileInfo::exists(text);
}

/// A folder of several databases' backups: those that carry this database's name.
void keepGuideFilesOf(const QString& name, std::vector<vault::Backup>& backups)
{
    std::erase_if(backups, [&](const vault::Backup& backup) {
        const auto parsed = vault::parseFileName(QFileInfo(backup.artifactPath).fileName());
        return backup.origin != vault::Origin::Guide || !parsed || parsed->name != name;
    });
}

/// The guide's scripts leave theirs in `backups/` beside the database, or right beside it.
Result<> addGuideFiles(const KnownDatabase& database, std::vector<vault::Backup>& backups)
{
    const QString beside = QFileInfo(database.config.path).absolutePath();
    for (const QString& folder : {QString(beside + QStringLiteral("/backups")), beside}) {
        if (!QFileInfo(folder).isReadable())
            continue;
        auto found = vault::listFolder(folder);
        if (!found)
            return found.error();
        keepGuideFilesOf(vault::nameFor(database.config.path), *found);
        std::ranges::move(*found, std::back_inserter(backups));
    }
    return {};
}

void newestFirst(std::vector<vault::Backup>& backups)
{
    std::set<QString> seen;
    std::erase_if(backups, [&](const vault::Backup& backup) {
        return !seen.insert(backup.artifactPath).second;
    });
    std::ranges::stable_sort(backups, std::greater(), &vault::Backup::takenAt);
}

/// The catalogue follows what the vault says, and adds what a read-only vault could not keep.
/// Without a catalogue the vault alone speaks.
void layOver(std::vector<vault::Backup>& backups, const Workshop& workshop)
{
    if (auto catalog = catalog::Catalog::open(workshop.places.catalogFile)) {
        [[maybe_unused]] const auto laid = catalog->overlay(backups);
    }
}

Result<std::vector<vault::Backup>> listAll(const Workshop& workshop)
{
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    std::set<QString> roots{workshop.places.backups};
    for (const auto& database : config->databases)
        roots.insert(rootFor(database, workshop));

    std::vector<vault::Backup> backups;
    for (const QString& root : roots) {
        auto found = vault::listBackups(root);
        if (!found)
            return found.error();
        std::ranges::move(*found, std::back_inserter(backups));
    }
    return backups;
}

Result<std::vector<vault::Backup>> listOf(const KnownDatabase& database)
{
    auto backups = vault::listFolder(database.folder);
    if (!backups)
        return backups.error();
    if (auto added = addGuideFiles(database, *backups); !added)
        return added.error();
    return backups;
}

/// `--from` with a database: its own folder below, or else whatever carries its name.
Result<std::vector<vault::Backup>> listFrom(const ListSpec& spec, const Workshop& workshop)
{
    if (!QFileInfo(spec.from).isDir())
        return Error{.code = QFileInfo::exists(spec.from) ? ErrorCode::DestinationNotAFolder
                                                          : ErrorCode::DestinationMissing,
                     .path = spec.from};
    auto backups = vault::listBackups(spec.from);
    if (!backups || spec.database.isEmpty())
        return backups;
    const auto database = resolveDatabase(spec.database, workshop);
    if (!database)
        return database.error();
    const QString name = vault::nameFor(database->config.path);
    std::erase_if(*backups, [&](const vault::Backup& backup) {
        if (backup.manifest && !backup.manifest->database.isEmpty())
            return backup.manifest->database != database->config.path;
        const auto parsed = vault::parseFileName(QFileInfo(backup.artifactPath).fileName());
        return !parsed || parsed->name != name;
    });
    return backups;
}

} // namespace

QString rootFor(const config::DatabaseConfig& database, const Workshop& workshop)
{
    const QString& own = database.settings.backupsFolder;
    return own.isEmpty() ? workshop.places.backups : own;
}

Result<KnownDatabase> resolveDatabase(const QString& nameOrPath, const Workshop& workshop)
{
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    KnownDatabase known;
    if (const auto* configured = config::findDatabase(*config, nameOrPath)) {
        known.config = *configured;
        known.configured = true;
    } else if (looksLikePath(nameOrPath)) {
        known.config = {.path = nameOrPath, .settings = config->defaults};
    } else {
        return Error{.code = ErrorCode::DatabaseUnknown, .path = nameOrPath};
    }
    known.config.path = settledPath(known.config.path);
    if (known.config.name.isEmpty())
        known.config.name = QFileInfo(known.config.path).fileName();
    known.root = rootFor(known.config, workshop);
    known.folder = known.root + u'/' + vault::folderNameFor(known.config.path);
    return known;
}

Result<std::vector<vault::Backup>> listBackups(const ListSpec& spec, const Workshop& workshop)
{
    auto backups = [&]() -> Result<std::vector<vault::Backup>> {
        if (!spec.from.isEmpty())
            return listFrom(spec, workshop);
        if (spec.database.isEmpty())
            return listAll(workshop);
        const auto database = resolveDatabase(spec.database, workshop);
        if (!database)
            return database.error();
        return listOf(*database);
    }();
    if (!backups)
        return backups;
    layOver(*backups, workshop);
    newestFirst(*backups);
    return backups;
}

Result<vault::Backup> resolveBackup(const QString& what, const QString& database,
                                    const Workshop& workshop)
{
    const bool latest = what == u"latest";
    if (latest || what == u"latest-good") {
        const auto backups = listBackups({.database = database}, workshop);
        if (!backups)
            return backups.error();
        const auto wanted = std::ranges::find_if(*backups, [&](const vault::Backup& backup) {
            return latest || backup.verdict() == vault::Verdict::Ok;
        });
        if (wanted == backups->end())
            return Error{.code = ErrorCode::NoBackups, .path = database};
        return vault::backupAt(wanted->artifactPath);
    }
    if (QFileInfo::exists(what))
        return vault::backupAt(what);

    const auto all =
        database.isEmpty() ? listAll(workshop) : listBackups({.database = database}, workshop);
    if (!all)
        return all.error();
    std::vector<QString> found;
    for (const vault::Backup& backup : *all) {
        if (backup.id == what || backup.stem == what)
            found.push_back(backup.artifactPath);
    }
    if (found.empty())
        return Error{.code = ErrorCode::BackupNotFound, .path = what};
    if (found.size() > 1)
        return Error{.code = ErrorCode::BackupAmbiguous, .path = what};
    return vault::backupAt(found.front());
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
    // A guide's file that was verified has its proof in the catalogue: the manifest made now takes
    // it over.
    std::vector<vault::Backup> known{backup};
    layOver(known, workshop);
    const std::optional<vault::Manifest>& kept = known.front().manifest;
    const auto change = [&](vault::Manifest& manifest) {
        manifest.pinned = pinned;
        if (label)
            manifest.label = *label;
        if (!manifest.proof && kept) {
            manifest.proof = kept->proof;
            manifest.tables = kept->tables;
            manifest.violations = kept->violations;
        }
    };
    auto updated = vault::updateManifest(backup, change, job);
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (updated) {
        if (catalog) // an older word of it, from when the vault could not be written, is void now
            static_cast<void>(catalog->dropKept(*updated));
        return updated;
    }
    const ErrorCode code = updated.error().code;
    if (code != ErrorCode::DestinationReadOnly && code != ErrorCode::DestinationDenied)
        return updated;

    vault::Backup noted = backup;
    if (!noted.manifest)
        noted.manifest = manifestToKeep(backup);
    change(*noted.manifest);
    if (!catalog)
        return catalog.error();
    if (auto stored = catalog->keepForReadOnly(noted); !stored)
        return stored.error();
    return noted;
}

Result<std::vector<catalog::JobRecord>> history(const QString& database, int limit,
                                                const Workshop& workshop)
{
    QString path;
    if (!database.isEmpty()) {
        const auto known = resolveDatabase(database, workshop);
        if (!known)
            return known.error();
        path = known->config.path;
    }
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (!catalog)
        return catalog.error();
    return catalog->jobs(path, limit);
}

} // namespace core::jobs
