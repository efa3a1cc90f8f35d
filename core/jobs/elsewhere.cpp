#include "core/jobs/elsewhere.h"

#include "core/catalog/catalog.h"

namespace core::jobs {

QStringList foldersElsewhere(const QString& database, const Workshop& workshop)
{
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (!catalog)
        return {};
    const auto folders = catalog->foldersElsewhere(database);
    return folders ? *folders : QStringList();
}

} // namespace core::jobs
