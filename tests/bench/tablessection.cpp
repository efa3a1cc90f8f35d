#include "tests/bench/tablessection.h"

#include "core/tables/bringback.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// The whole table with two indexes: 2.5 million rows where the database has 1,200 MB.
constexpr qint64 kAllRows = 2'500'000;
constexpr qint64 kAllMegabytes = 1200;

double shell(const QString& script, const QStringList& arguments)
{
    const MeasuredRun run = measure(u"sh"_s, QStringList{u"-ec"_s, script, u"sh"_s} + arguments);
    if (run.exitCode != 0)
        throw std::runtime_error("A stock program failed.");
    return run.seconds;
}

void make(const QString& path, qint64 rows)
{
    QFile::remove(path);
    shell(u"sqlite3 \"$1\" 'PRAGMA journal_mode=WAL' \"CREATE TABLE event(id INTEGER PRIMARY KEY, "
          "run TEXT, seq INTEGER, payload TEXT); CREATE TABLE other(a); WITH RECURSIVE r(i) AS "
          "(SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < $2) INSERT INTO event SELECT i, "
          "'run-' || (i / 100), i % 100, printf('{''data'':''row %d of the bench, as an "
          "application logs it''}', i) FROM r; CREATE UNIQUE INDEX event_run ON event(run, seq); "
          "CREATE INDEX event_seq ON event(seq)\" 'PRAGMA journal_mode=DELETE' >/dev/null"_s,
          {path, QString::number(rows)});
}

void copyAsLive(const QString& image, const QString& live)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(live + QString::fromLatin1(suffix));
    QFile::copy(image, live);
    shell(u"sqlite3 \"$1\" 'PRAGMA journal_mode=WAL' 'DROP TABLE event' >/dev/null"_s, {live});
}

double dumpAndRead(const QString& image, const QString& live)
{
    copyAsLive(image, live);
    return shell(u"sqlite3 \"$1\" '.dump event' | sqlite3 \"$2\""_s, {image, live});
}

double bring(const Setting& setting, const QString& image, const QString& live)
{
    copyAsLive(image, live);
    const QString log = setting.file(u"log"_s);
    QDir(log).removeRecursively();
    QDir().mkpath(log);
    shell(u"sync"_s, {});
    core::NoProgress silent;
    core::tables::TableChoice whole;
    whole.table = u"event"_s;
    const auto start = std::chrono::steady_clock::now();
    const auto brought = core::tables::bringBack(
        {.live = live, .image = image, .choice = {.tables = {whole}, .objects = {}}, .logFolder = log},
        {{}, silent});
    if (!brought)
        throw std::runtime_error("A table could not be brought back.");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

void bringingBack(Setting& setting)
{
    const QString image = setting.file(u"tables.db"_s);
    const QString live = setting.file(u"tables-live.db"_s);
    const qint64 rows = setting.megabytes * kAllRows / kAllMegabytes;
    make(image, rows);
    std::printf("a table of %lld rows, %lld MB\n", rows, QFile(image).size() / 1'000'000);
    const double dump = best(setting, [&] { return dumpAndRead(image, live); });
    const double ours = best(setting, [&] { return bring(setting, image, live); });
    row(setting, "sqlite3 .dump T | sqlite3, after a DROP", dump, 0, "s");
    row(setting, "brought back", ours, 0, "s");
    row(setting, "brought back / (.dump | sqlite3)", ours / dump, 0.6, "");
    for (const QString& path : {image, live})
        QFile::remove(path);
}

} // namespace bench
