#include "core/jobs/livecounts.h"

#include "core/proof/check.h"
#include "core/sqlite/schema.h"
#include "core/sqlite/sourceaccess.h"

namespace core::jobs {

Result<std::vector<vault::TableCount>> countLive(const QString& path, const Workshop& workshop,
                                                 const JobContext& job)
{
    auto source = sqlite::Source::open(
        {.path = path, .workFolder = workshop.places.work, .wait = std::chrono::milliseconds(1000)},
        job);
    if (!source)
        return source.error();
    sqlite::Connection& connection = source->connection();
    connection.stopWith(job.stop);
    const auto tables = sqlite::tablesOf(connection);
    if (!tables)
        return tables.error();
    if (auto unpinned = source->unpin(); !unpinned)
        return unpinned.error();
    std::vector<vault::TableCount> counts;
    const auto count = proof::makeRowCount();
    for (const sqlite::TableInfo& table : *tables) {
        if (!count->appliesTo(table))
            continue;
        const auto outcome = count->run(connection, table);
        if (!outcome)
            return outcome.error();
        if (outcome->rows)
            counts.push_back({table.name, *outcome->rows});
    }
    return counts;
}

} // namespace core::jobs
