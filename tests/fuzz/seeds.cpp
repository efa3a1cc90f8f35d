#include <QByteArray>
#include <QByteArrayList>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <memory>

namespace {

struct Close
{
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};

/// A small database in which each part of the file format occurs.
struct Seed
{
    int pageSize = 512;
    int autoVacuum = 0;
    QByteArray encoding = "UTF-8";
    int reservedBytes = 0;
    int rows = 60;
};

bool make(const QString& path, const Seed& seed)
{
    QFile::remove(path);
    sqlite3* raw = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &raw) != SQLITE_OK)
        return false;
    const std::unique_ptr<sqlite3, Close> database(raw);
    int reserved = seed.reservedBytes;
    sqlite3_file_control(raw, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    const QByteArray fill = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                            "WHERE i < "
        + QByteArray::number(seed.rows) + ") INSERT INTO ";
    const QByteArray values =
        " SELECT i, hex(i * 7919), zeroblob(CASE i % 19 WHEN 7 THEN 1500 ELSE i % 40 END) FROM n";
    const QByteArrayList statements{"PRAGMA page_size=" + QByteArray::number(seed.pageSize),
                                    "PRAGMA auto_vacuum=" + QByteArray::number(seed.autoVacuum),
                                    "PRAGMA encoding='" + seed.encoding + "'",
                                    "CREATE TABLE t(id INTEGER PRIMARY KEY, a, b)",
                                    "CREATE INDEX i ON t(a, b)",
                                    "CREATE TABLE w(id, a, b, PRIMARY KEY(a, id)) WITHOUT ROWID",
                                    "CREATE TABLE gone(id, a, b)",
                                    fill + "t" + values,
                                    fill + "w" + values,
                                    fill + "gone" + values,
                                    "DELETE FROM t WHERE id % 3 = 0",
                                    "DROP TABLE gone"};
    for (const QByteArray& sql : statements) {
        if (sqlite3_exec(raw, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(raw));
            return false;
        }
    }
    return true;
}

} // namespace

/// fuzz-seeds FOLDER: writes what a fuzzer starts from, the same bytes each time.
int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    const QList<Seed> seeds{{},
                            {.autoVacuum = 1},
                            {.autoVacuum = 2, .rows = 20},
                            {.encoding = "UTF-16le", .rows = 20},
                            {.autoVacuum = 1, .encoding = "UTF-16be", .reservedBytes = 32},
                            {.pageSize = 1024, .rows = 30},
                            {.pageSize = 1024, .autoVacuum = 1, .reservedBytes = 8},
                            {.rows = 3},
                            {.pageSize = 4096, .rows = 10},
                            {.pageSize = 8192, .autoVacuum = 1, .rows = 2}};
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        if (!make(folder.filePath(QStringLiteral("seed-%1").arg(i)), seeds.at(i)))
            return 1;
    }
    return 0;
}
