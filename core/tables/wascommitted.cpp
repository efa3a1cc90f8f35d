#include "core/tables/bringback.h"

#include "core/sqlite/sourceaccess.h"
#include "core/tables/rowvalues.h"
#include "core/tables/schemawork.h"
#include "core/tables/tablecursor.h"
#include "core/tables/tablewriter.h"

namespace core::tables {

namespace {

using compare::Change;

constexpr int kRowsAsked = 100; ///< of each table
constexpr ErrorCode kEnough = ErrorCode::Cancelled; ///< ends the reading of a log

/// What speaks for the state after the transaction, and for that before it. Others may have
/// written since: the majority counts.
struct Evidence
{
    int after = 0;
    int before = 0;

    void add(bool isAfter, bool isBefore)
    {
        after += isAfter && !isBefore ? 1 : 0;
        before += isBefore && !isAfter ? 1 : 0;
    }
};

Result<> askRow(RowFinder& finder, std::size_t columns, const RowChange& change, Evidence& evidence)
{
    const auto found = finder.find(change.key);
    if (!found)
        return found.error();
    const QByteArray now = *found ? digestOf((*found)->values, columns) : QByteArray();
    const QByteArray before =
        change.change == Change::Added ? QByteArray() : digestOf(change.before, columns);
    evidence.add(now == change.after, now == before);
    return {};
}

Result<> askTable(sqlite::Connection& live, const ChangeLogReader& log, std::size_t table,
                  Evidence& evidence)
{
    const auto place = placeOf(live, log.tables()[table]);
    if (!place) { // the schema tells whether it was made or dropped; other columns tell nothing
        const ErrorCode code = place.error().code;
        const bool saysNothing =
            code == ErrorCode::TableUnknown || code == ErrorCode::RestoreBlocked;
        return saysNothing ? Result<>() : place.error();
    }
    auto finder = RowFinder::open({.connection = live,
                                   .from = place->table.from(),
                                   .list = place->list(),
                                   .key = place->key,
                                   .width = place->width()},
                                  {});
    if (!finder)
        return finder.error();
    int asked = 0;
    auto read = log.read(table, [&](const RowChange& change) -> Result<> {
        if (asked++ == kRowsAsked)
            return Error{.code = kEnough};
        return askRow(*finder, place->table.columns.size(), change, evidence);
    });
    return !read && asked > kRowsAsked ? Result<>() : read;
}

Result<> askSchema(sqlite::Connection& live, const ChangeLogReader& log, Evidence& evidence)
{
    for (const SchemaChange& change : log.made()) {
        const auto sql = storedSql(live, objectOf(change.object.kind), change.object.name);
        if (!sql)
            return sql.error();
        evidence.add(*sql == change.after, *sql == change.before);
    }
    return {};
}

} // namespace

Result<bool> wasCommitted(const QString& live, const QString& logFolder, const JobContext& job)
{
    const auto log = ChangeLogReader::open(logFolder);
    if (!log) {
        // It is whole before anything is committed.
        const ErrorCode code = log.error().code;
        const bool isNotWhole =
            code == ErrorCode::SourceMissing || code == ErrorCode::ManifestInvalid;
        return isNotWhole ? Result<bool>(false) : log.error();
    }
    auto source = sqlite::Source::open({.path = live, .workFolder = logFolder}, job);
    if (!source)
        return source.error();
    Evidence evidence;
    if (auto asked = askSchema(source->connection(), *log, evidence); !asked)
        return asked.error();
    for (std::size_t i = 0; i < log->tables().size(); ++i) {
        if (auto asked = askTable(source->connection(), *log, i, evidence); !asked)
            return asked.error();
    }
    return evidence.after >= evidence.before;
}

} // namespace core::tables
