#include "core/sqlite/changing.h"

#include "core/sqlite/statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <unistd.h>

namespace core::sqlite {

namespace {

/// SQLite opens a file that it may not write read-only, and says so only when it writes.
Result<> checkRights(const QString& path)
{
    for (const QString& needed : {path, QFileInfo(path).absolutePath()}) {
        if (::access(QFile::encodeName(needed).constData(), W_OK) == 0)
            continue;
        if (errno == ENOENT)
            return errorFromErrno(ENOENT, path, FileRole::Source);
        return errorFromErrno(errno, needed, FileRole::Destination);
    }
    return {};
}

bool isOff(Connection& connection, int option)
{
    int value = -1;
    return sqlite3_db_config(connection.handle(), option, -1, &value) == SQLITE_OK && value == 0;
}

} // namespace

Result<Connection> openForChanges(const QString& path)
{
    if (auto may = checkRights(path); !may)
        return may.error();
    auto connection = Connection::open(path, {.mode = Connection::Mode::ReadWrite});
    if (!connection)
        return connection.error();
    sqlite3* handle = connection->handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    sqlite3_wal_autocheckpoint(handle, 0);
    if (!isOff(*connection, SQLITE_DBCONFIG_ENABLE_TRIGGER)
        || !isOff(*connection, SQLITE_DBCONFIG_ENABLE_FKEY))
        return Error{.path = path, .detail = QStringLiteral("triggers cannot be switched off")};
    return connection;
}

Result<> readyForChanges(Connection& connection)
{
    // EXTRA: what is committed is on the disk, and so is the end of the rollback journal. The cache
    // is large because the journal is synced each time it is full.
    return connection.execute("PRAGMA ignore_check_constraints=ON; PRAGMA synchronous=EXTRA; "
                              "PRAGMA cache_size=-65536");
}

Result<> writeWhatIsThere(Connection& connection)
{
    auto statement = connection.prepare("PRAGMA user_version");
    if (!statement)
        return statement.error();
    if (const auto row = statement->step(); !row)
        return row.error();
    const QByteArray version = QByteArray::number(statement->integer(0));
    return connection.execute("PRAGMA user_version=" + version);
}

} // namespace core::sqlite
