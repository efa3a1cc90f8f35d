#include "core/tables/settlecommit.h"

#include "core/sqlite/sourceaccess.h"
#include "core/tables/rowvalues.h"
#include "core/tables/schemawork.h"
#include "core/tables/tablecursor.h"
#include "core/tables/tablewriter.h"

#include <QFileInfo>

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
                                   .keyAt = place->keyAt(),
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

/// None: it is not whole, and it is whole before anything is committed.
Result<std::optional<ChangeLogReader>> readLog(const QString& folder)
{
    auto log = ChangeLogReader::open(folder);
    if (log)
        return std::optional(std::move(*log));
    const ErrorCode code = log.error().code;
    if (code == ErrorCode::SourceMissing || code == ErrorCode::ManifestInvalid)
        return std::optional<ChangeLogReader>();
    return log.error();
}

Result<bool> holdsTheNew(sqlite::Connection& live, const ChangeLogReader& log)
{
    Evidence evidence;
    if (auto asked = askSchema(live, log, evidence); !asked)
        return asked.error();
    for (std::size_t i = 0; i < log.tables().size(); ++i) {
        if (auto asked = askTable(live, log, i, evidence); !asked)
            return asked.error();
    }
    return evidence.after >= evidence.before;
}

/// Both under the write lock: nobody recovers the -wal in between.
Result<bool> settle(LiveChange& change, const ChangeLogReader& log)
{
    const auto arrived = holdsTheNew(change.connection(), log);
    if (!arrived)
        return arrived;
    if (auto written = sqlite::writeWhatIsThere(change.connection()); !written)
        return written.error();
    if (auto committed = change.commit({}); !committed)
        return committed.error();
    return arrived;
}

Result<bool> settleNow(LiveChange& change, const QString& logFolder)
{
    const auto log = readLog(logFolder);
    if (!log)
        return log.error();
    if (!*log)
        return false;
    if (auto begun = change.beginAgain(); !begun)
        return begun.error();
    return settle(change, **log);
}

/// As any reader sees it.
Result<bool> look(const LoggedChange& logged, const ChangeLogReader& log, const JobContext& job)
{
    auto source = sqlite::Source::open({.path = logged.live, .workFolder = logged.logFolder}, job);
    if (!source)
        return source.error();
    return holdsTheNew(source->connection(), log);
}

} // namespace

Result<> commitLogged(LiveChange& change, const LoggedChange& logged,
                      const std::function<Result<>()>& before)
{
    const auto committed = change.commit(before);
    if (committed || !change.isUnsure())
        return committed;
    const auto arrived = settleNow(change, logged.logFolder);
    if (!arrived)
        return Error{.code = ErrorCode::CommitUnsure,
                     .path = logged.live,
                     .detail = committed.error().detail,
                     .sqliteCode = committed.error().sqliteCode};
    return *arrived ? Result<>() : committed;
}

Result<bool> wasCommitted(const LoggedChange& logged, const JobContext& job)
{
    const auto log = readLog(logged.logFolder);
    if (!log)
        return log.error();
    if (!*log)
        return false;
    const auto arrived = look(logged, **log, job);
    const bool mayBeUnseen = QFileInfo(logged.live + QStringLiteral("-wal")).size() > 0;
    if (!arrived || *arrived || !mayBeUnseen)
        return arrived;
    auto change = LiveChange::begin(logged.live, logged.wait, job);
    if (!change)
        return change.error();
    return settle(**change, **log);
}

} // namespace core::tables
