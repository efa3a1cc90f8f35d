#include "core/jobs/neighbours.h"

#include "core/jobs/shelf.h"

#include <algorithm>

namespace core::jobs {

Neighbours neighboursOf(const QString& database, UtcTime takenAt, const QString& id,
                        const Workshop& workshop)
{
    if (database.isEmpty())
        return {};
    const auto all = listBackups({.database = database}, workshop);
    if (!all)
        return {};
    Neighbours found;
    for (const vault::Backup& other : *all) { // the newest first
        if (other.id == id)
            continue;
        const bool tablesKnown = other.manifest && !other.manifest->tables.empty();
        if (!found.before && tablesKnown && other.takenAt < takenAt)
            found.before = other;
        if (!found.newestGood && other.verdict() == vault::Verdict::Ok)
            found.newestGood = other;
    }
    return found;
}

std::vector<vault::TableCount> tablesBefore(const Neighbours& neighbours)
{
    return neighbours.before ? neighbours.before->manifest->tables
                             : std::vector<vault::TableCount>();
}

} // namespace core::jobs
