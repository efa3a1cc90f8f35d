#include "core/jobs/shelf.h"

#include "core/base/realpath.h"
#include "core/jobs/elsewhere.h"
#include "core/jobs/knownbackups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <set>
#include <unistd.h>

namespace core::jobs {

namespace {

/// The canonical path of a file that may be gone: then of its folder.
Result<QString> settledPath(const QString& path)
{
    const auto real = realPathOf(path);
    if (!real || !real->isEmpty())
        return real;
    const QFileInfo file(path);
    const auto folder = realPathOf(file.path());
    if (!folder)
        return folder;
    return folder->isEmpty() ? file.absoluteFilePath() : *folder + u'/' + file.fileName();
}

bool looksLikePath(const QString& text)
{
    return text.contains(u'/') || text.contains(u'.') || QFileInfo::exists(text);
}

/// Whether it exists cannot be told: a folder on the way to it may not be searched.
bool isHidden(const QString& path)
{
    return ::access(QFile::encodeName(path).constData(), F_OK) != 0 && errno == EACCES;
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

/// Its folders below the roots that were its own before.
Result<> addEarlier(const KnownDatabase& database, std::vector<vault::Backup>& backups)
{
    for (const QString& root : database.config.earlierFolders) {
        auto found = vault::listFolder(root + u'/' + vault::folderNameFor(database.config.path));
        if (!found)
            return found.error();
        std::ranges::move(*found, std::back_inserter(backups));
    }
    return {};
}

/// What `backup --to` put elsewhere. A folder that cannot be looked into, on a drive that is gone
/// or of another user, does not hide what lies in the others.
void addElsewhere(const QString& database, const Workshop& workshop,
                  std::vector<vault::Backup>& backups)
{
    for (const QString& folder : foldersElsewhere(database, workshop)) {
        if (auto found = vault::listFolder(folder))
            std::ranges::move(*found, std::back_inserter(backups));
    }
}

void newestFirst(std::vector<vault::Backup>& backups)
{
    std::set<QString> seen;
    std::erase_if(backups, [&](const vault::Backup& backup) {
        return !seen.insert(backup.artifactPath).second;
    });
    std::ranges::stable_sort(backups, std::greater(), &vault::Backup::takenAt);
}

Result<std::vector<vault::Backup>> listAll(const Workshop& workshop)
{
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    std::set<QString> roots{workshop.places.backups};
    for (const auto& database : config->databases) {
        roots.insert(rootFor(database, workshop));
        roots.insert(database.earlierFolders.begin(), database.earlierFolders.end());
    }

    std::vector<vault::Backup> backups;
    for (const QString& root : roots) {
        auto found = vault::listBackups(root);
        if (!found)
            return found.error();
        std::ranges::move(*found, std::back_inserter(backups));
    }
    addElsewhere({}, workshop, backups);
    return backups;
}

Result<std::vector<vault::Backup>> listOf(const KnownDatabase& database, const Workshop& workshop)
{
    auto backups = vault::listFolder(database.folder);
    if (!backups)
        return backups.error();
    if (auto added = addEarlier(database, *backups); !added)
        return added.error();
    if (auto added = addGuideFiles(database, *backups); !added)
        return added.error();
    addElsewhere(database.config.path, workshop, *backups);
    return backups;
}

/// `--from` with a database: its own folder below, or else whatever carries its name.
Result<std::vector<vault::Backup>> listFrom(const ListSpec& spec, const Workshop& workshop)
{
    if (isHidden(spec.from))
        return Error{.code = ErrorCode::SourceUnreadable, .path = spec.from};
    if (!QFileInfo(spec.from).isDir())
        return Error{.code = QFileInfo::exists(spec.from) ? ErrorCode::DestinationNotAFolder
                                                          : ErrorCode::FolderMissing,
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

/// A drive that is not connected is no empty folder.
Error noneOf(const QString& database, const Workshop& workshop)
{
    if (database.isEmpty())
        return {.code = ErrorCode::NoBackups};
    const std::vector<Error> gone = vanishedFolders(database, workshop);
    return gone.empty() ? Error{.code = ErrorCode::NoBackups, .path = database} : gone.front();
}

/// With its real path, its name and where its backups lie.
Result<KnownDatabase> settled(KnownDatabase known, const Workshop& workshop)
{
    const auto path = settledPath(known.config.path);
    if (!path)
        return path.error();
    known.config.path = *path;
    if (known.config.name.isEmpty())
        known.config.name = QFileInfo(known.config.path).fileName();
    known.root = rootFor(known.config, workshop);
    known.folder = known.root + u'/' + vault::folderNameFor(known.config.path);
    return known;
}

/// What was found, as it is told.
Result<std::vector<vault::Backup>> arranged(Result<std::vector<vault::Backup>> backups,
                                            const Workshop& workshop)
{
    if (backups) {
        layOverKept(*backups, workshop);
        newestFirst(*backups);
    }
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
    if (const auto real = realPathOf(nameOrPath); !real) // before it is compared with others
        return real.error();
    if (const auto* configured = config::findDatabase(*config, nameOrPath))
        return resolveDatabase(*configured, workshop);
    if (looksLikePath(nameOrPath))
        return settled({.config = {.path = nameOrPath, .settings = config->defaults}}, workshop);
    return Error{.code = ErrorCode::DatabaseUnknown, .path = nameOrPath};
}

Result<KnownDatabase> resolveDatabase(const config::DatabaseConfig& configured,
                                      const Workshop& workshop)
{
    return settled({.config = configured, .configured = true}, workshop);
}

Result<std::vector<vault::Backup>> listBackups(const ListSpec& spec, const Workshop& workshop)
{
    if (!spec.from.isEmpty())
        return arranged(listFrom(spec, workshop), workshop);
    if (spec.database.isEmpty())
        return arranged(listAll(workshop), workshop);
    const auto database = resolveDatabase(spec.database, workshop);
    if (!database)
        return database.error();
    return backupsOf(*database, workshop);
}

Result<std::vector<vault::Backup>> backupsOf(const KnownDatabase& database,
                                             const Workshop& workshop)
{
    return arranged(listOf(database, workshop), workshop);
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
            return noneOf(database, workshop);
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
    if (found.empty() && isHidden(what))
        return Error{.code = ErrorCode::SourceUnreadable, .path = what};
    if (found.empty())
        return Error{.code = ErrorCode::BackupNotFound, .path = what};
    if (found.size() > 1)
        return Error{.code = ErrorCode::BackupAmbiguous, .path = what};
    return vault::backupAt(found.front());
}

QString catalogLoss(const Workshop& workshop)
{
    constexpr int kMany = 100;
    const auto records = history({}, kMany, workshop);
    if (!records)
        return {};
    for (const catalog::JobRecord& record : *records) {
        if (record.kind == catalog::kLossKind && QFileInfo::exists(record.backupId))
            return record.backupId + QStringLiteral(": ") + record.message;
    }
    return {};
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
