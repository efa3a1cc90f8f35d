#include "tests/e2e/testdatabases.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace e2e {

namespace {

constexpr int kPageSize = 4096;

struct Closer
{
    void operator()(sqlite3* handle) const noexcept { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

Handle opened(const QString& path)
{
    sqlite3* handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                    nullptr);
    sqlite3_busy_timeout(handle, 5000);
    return Handle(handle);
}

int takeFirst(void* text, int columns, char** values, char**)
{
    auto& result = *static_cast<QString*>(text);
    if (result.isEmpty() && columns > 0)
        result = QString::fromUtf8(values[0]);
    return 0;
}

} // namespace

QString runSql(const QString& path, const QByteArray& sql)
{
    const Handle handle = opened(path);
    const int code = sqlite3_exec(handle.get(), sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(handle.get()));
}

QString askSql(const QString& path, const QByteArray& sql)
{
    const Handle handle = opened(path);
    QString answer;
    const int code = sqlite3_exec(handle.get(), sql.constData(), &takeFirst, &answer, nullptr);
    return code == SQLITE_OK ? answer : QString::fromUtf8(sqlite3_errmsg(handle.get()));
}

bool makeDatabase(const QString& path, int rows)
{
    const QByteArray sql =
        "PRAGMA journal_mode=WAL;"
        "CREATE TABLE orders(id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);"
        "CREATE INDEX orders_by_customer ON orders(customer);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<"
        + QByteArray::number(rows)
        + ") INSERT INTO orders SELECT i, 'customer ' || (i % 97), hex(randomblob(100)) FROM n;"
          "PRAGMA wal_checkpoint(TRUNCATE);";
    return runSql(path, sql).isEmpty();
}

bool makeBigDatabase(const QString& path, int megabytes)
{
    const QByteArray sql = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                           "CREATE TABLE blobs(id INTEGER PRIMARY KEY, content BLOB);"
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<"
        + QByteArray::number(megabytes)
        + ") INSERT INTO blobs SELECT i, randomblob(1048576) FROM n;";
    return runSql(path, sql).isEmpty();
}

bool leaveHot(const QString& path)
{
    const QString copy = path + QStringLiteral("-copy");
    const QString wal = QStringLiteral("-wal");
    {
        const Handle handle = opened(path);
        const char* sql = "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;"
                          "INSERT INTO orders VALUES(9999, 'only', 'in the wal')";
        if (sqlite3_exec(handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK
            || !QFile::copy(path, copy) || !QFile::copy(path + wal, copy + wal))
            return false;
    } // closing checkpoints
    return QFile::remove(path) && QFile::rename(copy, path)
        && QFile::rename(copy + wal, path + wal);
}

bool damagePage(const QString& path, int page)
{
    QFile file(path);
    const QByteArray noise(1024, '\xff');
    return file.open(QIODevice::ReadWrite) && file.seek(qint64{kPageSize} * (page - 1))
        && file.write(noise) == noise.size();
}

} // namespace e2e
