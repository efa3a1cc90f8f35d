#include "core/jobs/doctor.h"

#include "core/base/durable.h"
#include "core/base/errortext.h"
#include "core/base/filelock.h"
#include "core/config/config.h"
#include "core/jobs/destination.h"
#include "core/jobs/inspect.h"
#include "core/jobs/knownbackups.h"
#include "core/jobs/shelf.h"
#include "core/sqlite/library.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <map>
#include <set>

namespace core::jobs {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Messages)
};

DoctorLine lineFor(const Error& error, const QString& key)
{
    const auto text = describe(error);
    return {DoctorState::Error, key, error.path, text.what + u' ' + text.remedy};
}

DoctorLine checkSqlite()
{
    const QString version = sqlite::libraryVersion();
    if (sqlite::hasWalResetFault())
        return {
            DoctorState::Note, QStringLiteral("sqlite-version"), version,
            Messages::tr("SQLite %1 is among the versions (3.7.0 to 3.51.2) that can damage a WAL "
                         "database when two connections checkpoint it at the same moment. Holdfast "
                         "never checkpoints your databases; your application may.")
                .arg(version)};
    return {DoctorState::Fine, QStringLiteral("sqlite-version"), version,
            Messages::tr("SQLite %1 is in use.").arg(version)};
}

DoctorLine configuration(const Workshop& workshop)
{
    const QString& file = workshop.places.configFile;
    const auto config = config::loadConfig(file);
    if (!config)
        return lineFor(config.error(), QStringLiteral("config"));
    if (!QFileInfo::exists(file))
        return {DoctorState::Note, QStringLiteral("config"), file,
                Messages::tr("There is no configuration yet; the defaults are used.")};
    return {DoctorState::Fine, QStringLiteral("config"), file,
            Messages::tr("The configuration can be read; it names %n database(s).", nullptr,
                         static_cast<int>(config->databases.size()))};
}

DoctorLine lockFolder()
{
    const auto folder = machineLockFolder();
    if (!folder)
        return lineFor(folder.error(), QStringLiteral("lock-folder"));
    return {DoctorState::Fine, QStringLiteral("lock-folder"), *folder,
            Messages::tr("Locks between users and programs are kept in %1.").arg(*folder)};
}

/// File systems that forget what was synced, or that keep nothing over a restart.
DoctorLine fileSystem(const QString& root)
{
    const QStorageInfo storage(nearestExisting(root));
    const QString type = QString::fromUtf8(storage.fileSystemType());
    static const std::set<QString> passing{QStringLiteral("tmpfs"), QStringLiteral("ramfs")};
    static const std::set<QString> remote{QStringLiteral("nfs"), QStringLiteral("nfs4"),
                                          QStringLiteral("cifs"), QStringLiteral("fuse.sshfs")};
    if (passing.contains(type))
        return {DoctorState::Warning, QStringLiteral("file-system"), root,
                Messages::tr("Backups would lie in memory (%1) and be gone after a restart.")
                    .arg(type)};
    if (remote.contains(type))
        return {DoctorState::Note, QStringLiteral("file-system"), root,
                Messages::tr("Backups lie on a network file system (%1).").arg(type)};
    return {DoctorState::Fine, QStringLiteral("file-system"), root,
            Messages::tr("Backups lie on %1 (%2), %3 are free.")
                .arg(QString::fromUtf8(storage.device()), type,
                     QLocale().formattedDataSize(storage.bytesAvailable()))};
}

/// `folders` are those of the databases that keep their backups below `root`. What does not exist
/// yet is made by the first backup, not by a look.
void examineVault(const QString& root, const QStringList& folders, const Workshop& workshop,
                  std::vector<DoctorLine>& lines)
{
    static const QString key = QStringLiteral("vault-writable");
    for (const QString& folder : folders) {
        if (auto there = checkNotVanished(folder, workshop); !there) {
            lines.push_back(lineFor(there.error(), key));
            return;
        }
    }
    if (auto probe = PartialFile::create(nearestExisting(root), QStringLiteral("probe")); !probe)
        lines.push_back(lineFor(probe.error(), key)); // goes by itself at the end of its scope
    else
        lines.push_back({DoctorState::Fine, key, root, Messages::tr("Backups can be written.")});
    lines.push_back(fileSystem(root));
}

DoctorLine examineDatabase(const config::DatabaseConfig& database, const Workshop& workshop)
{
    static const QString key = QStringLiteral("database");
    const auto facts = inspectDatabase(database.path, workshop);
    if (!facts)
        return lineFor(facts.error(), key);
    const QString mode =
        facts->walMode ? Messages::tr("WAL mode") : Messages::tr("rollback journal");
    const auto sameDrive = QStorageInfo(facts->root).device() == QStorageInfo(facts->path).device();
    if (sameDrive)
        return {
            DoctorState::Warning, key, facts->path,
            Messages::tr("%1, %2. Its backups lie on the same drive: if that fails, both are lost.")
                .arg(QLocale().formattedDataSize(facts->bytes.value()), mode)};
    return {DoctorState::Fine, key, facts->path,
            Messages::tr("%1, %2.").arg(QLocale().formattedDataSize(facts->bytes.value()), mode)};
}

} // namespace

std::vector<DoctorLine> examine(const Workshop& workshop)
{
    std::vector<DoctorLine> lines{checkSqlite(), configuration(workshop), lockFolder()};
    const auto config = config::loadConfig(workshop.places.configFile);
    std::map<QString, QStringList> roots{{workshop.places.backups, {}}};
    if (config) {
        for (const auto& database : config->databases) {
            if (const auto known = resolveDatabase(database.name, workshop))
                roots[known->root].append(known->folder);
        }
    }
    for (const auto& [root, folders] : roots)
        examineVault(root, folders, workshop, lines);
    if (config) {
        for (const auto& database : config->databases)
            lines.push_back(examineDatabase(database, workshop));
    }
    return lines;
}

QString sqliteVersion()
{
    return sqlite::libraryVersion();
}

QString doctorKey(DoctorState state)
{
    switch (state) {
    case DoctorState::Fine: return QStringLiteral("fine");
    case DoctorState::Note: return QStringLiteral("note");
    case DoctorState::Warning: return QStringLiteral("warning");
    case DoctorState::Error: return QStringLiteral("error");
    }
    return {};
}

} // namespace core::jobs
