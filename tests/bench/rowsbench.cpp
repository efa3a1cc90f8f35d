// Measures the reading of rows of a large table, on a database made afresh.
//
//   holdfast-rowsbench [--rows 10000000] [--folder DIR] [--enforce]
//
// Prints a table; with --enforce it ends with 1 if a bar is missed. The table lies in the page
// cache, as it does after it was unpacked or verified.

#include "core/rows/rowset.h"
#include "tests/bench/setting.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <stdexcept>

using namespace bench;
using namespace core::rows;
using namespace Qt::StringLiterals;

namespace {

constexpr double kJumpBar = 200; ///< milliseconds in which a person does not notice a wait
constexpr int kPage = 128;

void run(const QString& database, const QByteArray& sql)
{
    sqlite3* raw = nullptr;
    sqlite3_open(database.toUtf8().constData(), &raw);
    const int rc = sqlite3_exec(raw, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(raw);
    if (rc != SQLITE_OK)
        throw std::runtime_error("the database cannot be made");
}

void make(const QString& database, qint64 rows)
{
    run(database,
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
        "CREATE TABLE t(id INTEGER PRIMARY KEY, session INTEGER, body TEXT);"
        "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<"
            + QByteArray::number(rows)
            + ") SELECT i, (i * 7919) % 1000003, 'the body of an event ' || i FROM n;");
}

std::unique_ptr<RowSet> open(const RowSource& source)
{
    auto rows = openRows(source);
    if (!rows)
        throw std::runtime_error("the table cannot be opened");
    return std::move(*rows);
}

/// Milliseconds until the rows from `first` on are there.
double page(RowSet& rows, qint64 first)
{
    QElapsedTimer clock;
    clock.start();
    const auto some = rows.rows(first, kPage, RowSet::Width::Shown);
    if (!some || some->empty())
        throw std::runtime_error("there are no rows");
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Seconds until all is known.
double learn(RowSet& rows)
{
    core::NoProgress unseen;
    QElapsedTimer clock;
    clock.start();
    while (!rows.extent().isComplete) {
        if (!rows.advance(std::chrono::milliseconds(40), core::JobContext{{}, unseen}))
            throw std::runtime_error("the rows cannot be counted");
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

void measureAll(Setting& setting, qint64 count)
{
    const QString database = setting.file(u"rows.db"_s);
    make(database, count);
    RowSource source{.image = database, .table = u"t"_s, .workFolder = setting.folder};
    source.rowsHint = count;
    QElapsedTimer clock;
    clock.start();
    auto whole = open(source);
    page(*whole, 0);
    row(setting, "no gaps: open, first page", static_cast<double>(clock.nsecsElapsed()) / 1e6,
        kJumpBar, "ms");
    row(setting, "no gaps: jump to the middle", page(*whole, count / 2), kJumpBar, "ms");
    row(setting, "no gaps: jump to the end", page(*whole, count - kPage), kJumpBar, "ms");

    run(database, "DELETE FROM t WHERE id % 10 = 3");
    source.rowsHint = count - count / 10;
    clock.restart();
    auto gaps = open(source);
    page(*gaps, 0);
    row(setting, "gaps: open, first page", static_cast<double>(clock.nsecsElapsed()) / 1e6,
        kJumpBar, "ms");
    row(setting, "gaps: learn where all rows are", learn(*gaps), 0, "s");
    row(setting, "gaps: jump to the middle", page(*gaps, count / 2), kJumpBar, "ms");

    source.query.sort = Sort{.column = 1};
    auto sorted = open(source);
    row(setting, "sort by a number", learn(*sorted), 0, "s");
    row(setting, "sorted: jump to the middle", page(*sorted, count / 2), kJumpBar, "ms");
    source.query = {.filter = Filter{.text = u"event 99"_s}};
    auto filtered = open(source);
    row(setting, "look for a text", learn(*filtered), 0, "s");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"rows"_s, u"Rows of the table."_s, u"n"_s, u"10000000"_s},
                       {u"folder"_s, u"Where to work."_s, u"dir"_s, QDir::tempPath()},
                       {u"enforce"_s, u"A missed bar is a failure."_s}});
    parser.process(application);
    const QTemporaryDir work(parser.value(u"folder"_s) + u"/holdfast-rowsbench-XXXXXX"_s);
    Setting setting{.folder = work.path()};
    try {
        measureAll(setting, parser.value(u"rows"_s).toLongLong());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "holdfast-rowsbench: %s\n", error.what());
        return 1;
    }
    return parser.isSet(u"enforce"_s) && setting.missed > 0 ? 1 : 0;
}
