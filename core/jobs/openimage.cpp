#include "core/jobs/openimage.h"

#include "core/sqlite/privateview.h"

namespace core::jobs {

namespace {

std::vector<config::TableGroup> groupsOf(const std::vector<rows::TableEntry>& tables,
                                         const Workshop& workshop)
{
    const auto presets = config::allPresets(workshop.places.configFile);
    if (!presets)
        return {};
    QStringList names;
    for (const rows::TableEntry& table : tables)
        names << table.name;
    const config::Preset* preset = config::presetByMarks(*presets, names);
    return preset ? preset->groups : std::vector<config::TableGroup>();
}

} // namespace

Result<std::shared_ptr<const OpenImage>> openImage(const vault::Backup& backup,
                                                   const Workshop& workshop, const JobContext& job)
{
    if (auto ready = prepareWorkFolder(workshop.places.work); !ready)
        return ready.error();
    auto stored = openStoredImage(backup, workshop.places.work, job);
    if (!stored)
        return stored.error();
    auto view = sqlite::openPrivateView(stored->path);
    if (!view) {
        Error error = view.error();
        error.path = backup.artifactPath; // not that of what was unpacked
        return error;
    }
    auto tables = rows::listTables(*view);
    if (!tables)
        return Error{.code = tables.error().code,
                     .path = backup.artifactPath,
                     .detail = tables.error().detail,
                     .sqliteCode = tables.error().sqliteCode};
    auto opened = std::make_shared<OpenImage>();
    opened->image = std::move(*stored);
    opened->groups = groupsOf(*tables, workshop);
    opened->tables = std::move(*tables);
    return std::shared_ptr<const OpenImage>(std::move(opened));
}

Result<qint64> countRows(const OpenImage& image, const QString& table, const JobContext& job)
{
    auto view = sqlite::openPrivateView(image.image.path);
    if (!view)
        return view.error();
    view->stopWith(job.stop);
    return rows::countRows(*view, table);
}

} // namespace core::jobs
