#include "core/jobs/openimage.h"

#include "core/jobs/tablegroups.h"
#include "core/sqlite/privateview.h"

namespace core::jobs {

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
    QStringList names;
    for (const rows::TableEntry& table : *tables)
        names << table.name;
    opened->groups = groupsOf(names, workshop);
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
