#include "core/jobs/inspect.h"

#include "core/base/durable.h"
#include "core/config/configedit.h"
#include "core/config/preset.h"
#include "core/jobs/destination.h"
#include "core/jobs/shelf.h"
#include "core/sqlite/schema.h"
#include "core/sqlite/sourceaccess.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace core::jobs {

namespace {

/// The application whose tables these are. A database that cannot be opened just now has none.
config::Preset presetOf(const QString& path, const Workshop& workshop)
{
    NoProgress unseen;
    const JobContext quiet{{}, unseen};
    auto source = sqlite::Source::open(
        {.path = path, .workFolder = workshop.places.work, .wait = std::chrono::milliseconds(0)},
        quiet);
    const auto presets = config::allPresets(workshop.places.configFile);
    if (!source || !presets)
        return {};
    const auto tables = sqlite::tablesOf(source->connection());
    if (!tables)
        return {};
    const auto has = [&](const QString& name) {
        return std::ranges::find(*tables, name, &sqlite::TableInfo::name) != tables->end();
    };
    for (const config::Preset& preset : *presets) {
        if (!preset.marks.isEmpty() && std::ranges::all_of(preset.marks, has))
            return preset;
    }
    return {};
}

bool isTooShort(const QFileInfo& file, const sqlite::DatabaseHeader& header)
{
    const bool walHoldsTheRest = QFileInfo(file.filePath() + QStringLiteral("-wal")).size() > 0;
    return header.pagesAreValid && !walHoldsTheRest
        && file.size() < (header.pagesInHeader * header.pageSize).value();
}

} // namespace

Result<DatabaseFacts> glanceAtDatabase(const QString& path, const Workshop& workshop)
{
    const auto known = resolveDatabase(QFileInfo(path).absoluteFilePath(), workshop);
    if (!known)
        return known.error();
    const QFileInfo file(known->config.path);
    const auto header = sqlite::peekHeader(file.filePath());
    if (!header)
        return header.error();
    if (isTooShort(file, *header))
        return Error{.code = ErrorCode::SourceTruncated, .path = path};

    const QFileInfo wal(file.filePath() + QStringLiteral("-wal"));
    const auto changed =
        std::max(file.lastModified(), wal.exists() ? wal.lastModified() : QDateTime());
    const auto left = freeSpace(nearestExisting(known->root));
    return DatabaseFacts{.path = file.filePath(),
                         .name = file.fileName(),
                         .bytes = ByteCount(file.size() + wal.size()),
                         .changedAt =
                             UtcTime(std::chrono::milliseconds(changed.toMSecsSinceEpoch())),
                         .walMode = header->walMode,
                         .pageSize = static_cast<std::uint32_t>(header->pageSize.bytes().value()),
                         .holders = holdersOf(file.filePath()),
                         .root = known->root,
                         .freeThere = left ? *left : ByteCount(0)};
}

Result<DatabaseFacts> inspectDatabase(const QString& path, const Workshop& workshop)
{
    auto facts = glanceAtDatabase(path, workshop);
    if (!facts)
        return facts;
    const config::Preset preset = presetOf(facts->path, workshop);
    facts->preset = preset.name;
    facts->application = preset.title;
    return facts;
}

Result<DatabaseFacts> protectDatabase(const QString& path, const Workshop& workshop,
                                      const QString& backupsFolder)
{
    auto facts = inspectDatabase(path, workshop);
    if (!facts)
        return facts;
    config::DatabaseConfig entry{.name = facts->name, .path = facts->path, .preset = facts->preset};
    if (!backupsFolder.isEmpty() && backupsFolder != facts->root)
        entry.settings.backupsFolder = backupsFolder;
    if (auto added = config::addDatabase(workshop.places.configFile, entry); !added)
        return added.error();
    if (!entry.settings.backupsFolder.isEmpty())
        return inspectDatabase(path, workshop); // another place, with other room
    return facts;
}

Result<> forgetDatabase(const QString& nameOrPath, const Workshop& workshop)
{
    const auto known = resolveDatabase(nameOrPath, workshop);
    if (!known)
        return known.error();
    if (!known->configured)
        return Error{.code = ErrorCode::DatabaseUnknown, .path = nameOrPath};
    return config::removeDatabase(workshop.places.configFile, known->config.name);
}

} // namespace core::jobs
