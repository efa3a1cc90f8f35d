#include "core/jobs/status.h"

#include "core/base/durable.h"
#include "core/base/errortext.h"
#include "core/jobs/knownbackups.h"
#include "core/sqlite/sourceaccess.h"

#include <QFileInfo>

#include <algorithm>

namespace core::jobs {

namespace {

std::optional<ByteCount> sourceBytes(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return std::nullopt;
    return ByteCount(file.size() + QFileInfo(path + QStringLiteral("-wal")).size());
}

/// An application that has just made its database, or is about to bring it back, has the pages in a
/// file beside it.
bool hasPagesBeside(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0
        || QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

/// By its header, which is read without a lock of this process being lost. What may not be read
/// just now is not told to be broken.
policy::SourceState sourceState(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return policy::SourceState::Missing;
    const auto header = sqlite::peekHeader(path);
    if (header)
        return policy::SourceState::Usable;
    if (header.error().code == ErrorCode::SourceNotADatabase)
        return policy::SourceState::NotADatabase;
    if (header.error().code == ErrorCode::SourceEmpty && !hasPagesBeside(path))
        return policy::SourceState::Empty;
    return policy::SourceState::Usable;
}

/// How the last backup of it went; nothing without a history.
void addLastJob(policy::HealthFacts& facts, const QString& database, const Workshop& workshop)
{
    using catalog::JobOutcome;
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (!catalog)
        return;
    const auto jobs = catalog->jobs(database, 20);
    if (!jobs)
        return;
    const auto last = std::ranges::find_if(*jobs, [](const catalog::JobRecord& record) {
        return record.kind == u"backup" && record.outcome != JobOutcome::Running
            && record.outcome != JobOutcome::Cancelled && record.outcome != JobOutcome::Busy;
    });
    if (last == jobs->end())
        return;
    facts.lastJobFailed = last->outcome == JobOutcome::Failed;
    facts.lastJobMessage = last->message;
}

/// The backups of one database, and why they are not those of now.
struct Shelf
{
    std::vector<vault::Backup> backups{};
    QString unreadable{};
};

Shelf lookInto(const KnownDatabase& database, const StatusSpec& spec, const Workshop& workshop)
{
    auto known = spec.asKnown ? knownBackups(database, workshop) : KnownBackups{};
    if (known && known->readAt)
        return {.backups = std::move(known->backups)};
    auto present = presentBackups(database, workshop);
    if (present)
        return {.backups = *std::move(present)};
    Shelf shelf{.unreadable = describe(present.error(), Doing::SomethingElse).what};
    if (auto before = knownBackups(database, workshop))
        shelf.backups = std::move(before->backups);
    return shelf;
}

DatabaseStatus statusOfOne(const KnownDatabase& database, const StatusSpec& spec,
                           const Workshop& workshop)
{
    Shelf shelf = lookInto(database, spec, workshop);
    const auto& backups = shelf.backups;
    DatabaseStatus status{.database = database,
                          .maxAge = spec.maxAge.value_or(database.config.settings.maxAge),
                          .backups = backups.size(),
                          .sourceBytes = sourceBytes(database.config.path)};
    for (const vault::Backup& backup : backups)
        status.storedBytes = status.storedBytes + backup.storedBytes;
    if (!backups.empty())
        status.newest = backups.front();
    const auto proven =
        std::ranges::find(backups, vault::Verdict::Ok, [](const auto& b) { return b.verdict(); });
    if (proven != backups.end())
        status.newestProven = *proven;

    policy::HealthFacts facts{.now = workshop.clock(),
                              .source = sourceState(database.config.path),
                              .maxAge = status.maxAge,
                              .backups = std::move(shelf.backups),
                              .backupsUnreadable = shelf.unreadable,
                              .sourceBytes = status.sourceBytes};
    if (const auto left = freeSpace(database.folder))
        facts.freeSpace = *left;
    addLastJob(facts, database.config.path, workshop);
    status.health = policy::judge(facts);
    return status;
}

/// Errors: as resolveDatabase().
Result<std::vector<KnownDatabase>> wantedBy(const StatusSpec& spec, const Workshop& workshop)
{
    std::vector<KnownDatabase> wanted;
    const auto take = [&wanted](Result<KnownDatabase> one) -> Result<> {
        if (!one)
            return one.error();
        wanted.push_back(*std::move(one));
        return {};
    };
    for (const QString& one : spec.databases) {
        if (const auto taken = take(resolveDatabase(one, workshop)); !taken)
            return taken.error();
    }
    if (!spec.databases.isEmpty())
        return wanted;
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    for (const config::DatabaseConfig& one : config->databases) {
        if (const auto taken = take(resolveDatabase(one, workshop)); !taken)
            return taken.error();
    }
    return wanted;
}

} // namespace

Result<std::vector<DatabaseStatus>> statusOf(const StatusSpec& spec, const Workshop& workshop)
{
    const auto databases = wantedBy(spec, workshop);
    if (!databases)
        return databases.error();
    std::vector<DatabaseStatus> all;
    for (const KnownDatabase& database : *databases)
        all.push_back(statusOfOne(database, spec, workshop));
    return all;
}

} // namespace core::jobs
