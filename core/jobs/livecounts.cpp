#include "core/jobs/livecounts.h"

#include "core/proof/check.h"
#include "core/sqlite/schema.h"
#include "core/sqlite/sourceaccess.h"

namespace core::jobs {

Result<LiveContent> lookAtTables(const QString& path, Count count, const Workshop& workshop,
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
    LiveContent found{.marks = marksIn(source->header())};
    const auto rowCount = proof::makeRowCount();
    for (const sqlite::TableInfo& table : *tables) {
        // A backup knows what its proof counted, which leaves out what SQLite keeps for itself.
        if (table.kind != sqlite::TableKind::Ordinary || !rowCount->appliesTo(table))
            continue;
        found.tables.push_back({.name = table.name});
        if (count == Count::Nothing)
            continue;
        const auto outcome = rowCount->run(connection, table);
        if (!outcome)
            return outcome.error();
        found.tables.back().rows = outcome->rows;
    }
    return found;
}

} // namespace core::jobs
