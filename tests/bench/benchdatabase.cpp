#include "tests/bench/benchdatabase.h"

#include <sqlite3.h>

#include <memory>
#include <random>
#include <stdexcept>

namespace bench {

namespace {

struct Close
{
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

void run(sqlite3* database, const QByteArray& sql)
{
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
}

/// 1 MB of the database: about two fifths documents, a third events, a quarter files.
constexpr int kDocumentsPerMegabyte = 296;
constexpr int kEventsPerMegabyte = 776;
constexpr int kFilesPerMegabyte = 3;

void addTexts(sqlite3* database, int megabytes)
{
    const auto series = [](const char* insert, int rows) -> QByteArray {
        return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + QByteArray::number(rows) + ") " + insert;
    };
    run(database,
        series("INSERT INTO documents SELECT i, i * 7919 % 5000, 'Document ' || i || ' on ' || "
               "hex(i * 2654435761), replace(hex(zeroblob(30)), '00', hex(i * 40503) || ' lorem "
               "ipsum ') "
               "FROM n",
               kDocumentsPerMegabyte * megabytes));
    run(database,
        series("INSERT INTO events SELECT i, 1700000000 + i * 13, 'kind' || (i % 17), '{\"id\":' "
               "|| i || "
               "',\"text\":\"' || replace(hex(zeroblob(12)), '00', hex(i * 2654435761)) || '\"}' "
               "FROM n",
               kEventsPerMegabyte * megabytes));
}

void addFiles(sqlite3* database, int megabytes)
{
    std::mt19937_64 random(20261122); // seeded: the same bytes in every run
    sqlite3_stmt* raw = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO files(content) VALUES (?1)", -1, &raw, nullptr);
    const Statement insert(raw);
    run(database, "BEGIN");
    for (int i = 0; i < kFilesPerMegabyte * megabytes; ++i) {
        std::vector<std::uint64_t> content(8000 + random() % 4000);
        for (auto& word : content)
            word = random();
        sqlite3_bind_blob(raw, 1, content.data(), static_cast<int>(content.size() * 8),
                          SQLITE_STATIC);
        if (sqlite3_step(raw) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(database));
        sqlite3_reset(raw);
    }
    run(database, "COMMIT");
}

} // namespace

void makeDatabase(const QString& path, int megabytes, Journal journal)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open(path.toUtf8().constData(), &raw);
    const Database database(raw);
    if (opened != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(raw));
    run(raw,
        "PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
        "CREATE TABLE documents(id INTEGER PRIMARY KEY, author INTEGER, title TEXT, body TEXT);"
        "CREATE TABLE events(id INTEGER PRIMARY KEY, at INTEGER, kind TEXT, payload TEXT);"
        "CREATE TABLE files(id INTEGER PRIMARY KEY, content BLOB);"
        "CREATE TABLE probe(id INTEGER PRIMARY KEY, at INTEGER, note TEXT);");
    addTexts(raw, megabytes);
    addFiles(raw, megabytes);
    run(raw,
        "CREATE INDEX documents_author ON documents(author, title);"
        "CREATE INDEX events_at ON events(at, kind);");
    run(raw, journal == Journal::Wal ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=DELETE");
}

} // namespace bench
