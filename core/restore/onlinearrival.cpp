#include "core/restore/onlinearrival.h"

#include "core/restore/exchange.h"
#include "core/sqlite/changing.h"
#include "core/sqlite/lockwait.h"
#include "core/sqlite/sourceaccess.h"
#include "core/sqlite/statement.h"

#include <QDir>
#include <QFileInfo>

namespace core::restore {

namespace {

Result<bool> isNew(sqlite::Connection& connection, const OnlineArrival& arrival)
{
    auto statement = connection.prepare("PRAGMA schema_version");
    if (!statement)
        return statement.error();
    if (const auto row = statement->step(); !row)
        return row.error();
    return statement->integer(0) != arrival.schemaBefore;
}

/// Read as any reader does, with what SQLite recovers on the way.
Result<bool> look(const OnlineArrival& arrival, const JobContext& job)
{
    auto source =
        sqlite::Source::open({.path = arrival.target, .workFolder = QDir::tempPath()}, job);
    if (!source)
        return source.error();
    return isNew(source->connection(), arrival);
}

} // namespace

Result<bool> arrivedOnline(const OnlineArrival& arrival, const JobContext& job)
{
    const auto arrived = look(arrival, job);
    const bool mayBeUnseen = QFileInfo(arrival.target + QStringLiteral("-wal")).size() > 0;
    return arrived && !*arrived && mayBeUnseen ? settleArrival(arrival, job) : arrived;
}

Result<bool> settleArrival(const OnlineArrival& arrival, const JobContext& job)
{
    auto connection = sqlite::openForChanges(arrival.target);
    if (!connection)
        return connection.error();
    const sqlite::LockWait wait(*connection, arrival.wait, job);
    auto done = sqlite::readyForChanges(*connection);
    if (done)
        done = connection->execute("BEGIN IMMEDIATE"); // nobody recovers the -wal in between
    const auto arrived = done ? isNew(*connection, arrival) : Result<bool>(done.error());
    if (arrived)
        done = sqlite::writeWhatIsThere(*connection);
    if (done && arrived)
        done = connection->execute("COMMIT");
    return done ? arrived : Result<bool>(heldIfBusy(done.error(), arrival.target));
}

} // namespace core::restore
