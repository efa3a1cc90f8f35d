// A database that is replaced while other processes read and write it: what they see, and what is
// kept of it.

#include "tests/core/restore/onlinebench.h"
#include "tests/core/restore/sharednumbers.h"

#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace core;
using namespace restoretest;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

bool isBusy(int code)
{
    return (code & 0xff) == SQLITE_BUSY;
}

/// The generation that `look` shows: 0 for busy, -1 for anything else that is wrong.
int seenBy(sqlite3_stmt* look)
{
    const int code = sqlite3_step(look);
    const int seen = code == SQLITE_ROW ? sqlite3_column_int(look, 0) : 0;
    sqlite3_reset(look);
    return code == SQLITE_ROW && seen > 0 ? seen : isBusy(code) ? 0 : -1;
}

/// Looks again and again, with the statement that it has and twice in one transaction: the number
/// of looks that saw neither the old nor the new content wholly, or failed. In rollback mode a
/// reader may be told "busy" too.
int keepReading(const QString& path, const Wire& wire, const SharedNumbers& numbers)
{
    Database& database = leaveOpen(path);
    sqlite3_busy_timeout(database.handle(), 1000);
    sqlite3_stmt* look = nullptr;
    sqlite3_prepare_v2(database.handle(), generationSql().constData(), -1, &look, nullptr);
    int wrong = 0;
    while (!wire.hasNews()) {
        const bool begun = database.code("BEGIN") == SQLITE_OK;
        const int first = seenBy(look);
        const int second = first > 0 ? seenBy(look) : first;
        const bool whole = begun && first >= 0 && first == second;
        database.code("COMMIT");
        wrong += whole ? 0 : 1;
        if (whole)
            ++numbers[first];
    }
    sqlite3_finalize(look);
    return wrong;
}

/// Commits again and again and counts its commits by the generation in which they were made; the
/// number of failures that are not "busy".
int keepWriting(const QString& path, const Wire& wire, const SharedNumbers& numbers)
{
    Database& database = leaveOpen(path);
    database.code("PRAGMA synchronous=OFF"); // more commits
    int wrong = 0;
    while (!wire.hasNews()) {
        const int code = database.code("BEGIN IMMEDIATE");
        if (isBusy(code))
            continue;
        const int generation = database.ask("SELECT generation FROM total").toInt();
        const int logged = database.code(logSql());
        int committed = database.code("COMMIT");
        while (isBusy(committed)) // rollback mode: a reader is there
            committed = database.code("COMMIT");
        if (code == SQLITE_OK && logged == SQLITE_OK && committed == SQLITE_OK && generation > 0)
            ++numbers[generation];
        else
            ++wrong;
    }
    return wrong;
}

} // namespace

/// They see it wholly old or wholly new, and no commit of theirs is lost.
class tst_Online : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OnlineBench>(); }

    void everybodySeesWhollyOldOrWhollyNew_data() { addBothModes(); }
    void everybodySeesWhollyOldOrWhollyNew();
    void aReaderKeepsItsSnapshotInWalMode();
    void theStateBeforeIsKeptUnderTheLock_data() { addBothModes(); }
    void theStateBeforeIsKeptUnderTheLock();
    void aHotStateIsTakenOver_data() { addBothModes(); }
    void aHotStateIsTakenOver();

private:
    std::unique_ptr<OnlineBench> m_bench;
};

void tst_Online::everybodySeesWhollyOldOrWhollyNew()
{
    QFETCH(QByteArray, journal);
    QVERIFY(m_bench->make(journal));
    const SharedNumbers read;
    const SharedNumbers written;
    std::vector<std::unique_ptr<ForkedProcess>> processes;
    for (int i = 0; i < 4; ++i)
        processes.push_back(std::make_unique<ForkedProcess>(
            [&](const Wire& wire) { return keepReading(m_bench->target(), wire, read); }));
    processes.push_back(std::make_unique<ForkedProcess>(
        [&](const Wire& wire) { return keepWriting(m_bench->target(), wire, written); }));
    read.waitUntilAbove(1, 8);
    written.waitUntilAbove(1, 3);

    Sink sink;
    int steps = 0;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase != Phase::Replacing || progress.done == progress.total)
            return;
        ++steps;
        if (journal == "wal") // readers go on meanwhile
            read.waitUntilAbove(1, read[1]);
    };
    const auto replaced = m_bench->replace(sink);
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().detail));
    QVERIFY(steps > 2);
    QVERIFY(replaced->lockedSeconds > 0 && replaced->lockedSeconds <= replaced->seconds);
    read.waitUntilAbove(2, 20);
    written.waitUntilAbove(2, 5);
    for (const auto& process : processes) {
        process->wire().say();
        QCOMPARE(process->finish(), 0);
    }
    QCOMPARE(tell(m_bench->target()), told(2, journal));
    Database database(m_bench->target()); // every commit after it is there, none of those before it
    QCOMPARE(database.ask("SELECT count(*) FROM log"), QString::number(10 + written[2]));
    QCOMPARE(database.ask("SELECT count(*) FROM log WHERE generation <> 2"), u"0"_s);
}

void tst_Online::aReaderKeepsItsSnapshotInWalMode()
{
    QVERIFY(m_bench->make("wal"));
    ForkedProcess reader([&](const Wire& wire) {
        Database& database = leaveOpen(m_bench->target());
        bool good = database.run({"BEGIN"}) && database.ask(generationSql()) == u"1";
        wire.say();
        good = wire.hear() && database.ask(generationSql()) == u"1" && good; // still
        good = database.run({"COMMIT"}) && database.ask(generationSql()) == u"2" && good;
        return good ? 0 : 1;
    });
    QVERIFY(reader.wire().hear());
    Sink sink;
    QCOMPARE(outcomeOf(m_bench->replace(sink)), u"ok"_s);
    reader.wire().say();
    QCOMPARE(reader.finish(), 0);
    QCOMPARE(tell(m_bench->target()), told(2, "wal"));
}

void tst_Online::theStateBeforeIsKeptUnderTheLock()
{
    QFETCH(QByteArray, journal);
    QVERIFY(m_bench->make(journal));
    const SharedNumbers written;
    ForkedProcess writer(
        [&](const Wire& wire) { return keepWriting(m_bench->target(), wire, written); });
    written.waitUntilAbove(1, 5); // in WAL mode they are only in the WAL
    Sink sink;
    const auto replaced = m_bench->replace(sink, {}, [&] { return m_bench->keep(); });
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().detail));
    written.waitUntilAbove(2, 3);
    writer.wire().say();
    QCOMPARE(writer.finish(), 0);
    QCOMPARE(tell(m_bench->kept()), told(1, "delete"));
    Database database(m_bench->kept()); // all commits that there ever were before the new content
    QCOMPARE(database.ask("SELECT count(*) FROM log"), QString::number(written[1]));
    QCOMPARE(tell(m_bench->target()), told(2, journal));
}

/// What an application that died left is settled first, by SQLite, and kept as it then is.
void tst_Online::aHotStateIsTakenOver()
{
    QFETCH(QByteArray, journal);
    QVERIFY(m_bench->make(journal, 60));
    const bool wal = journal == "wal";
    QVERIFY(runAndDie(m_bench->target(),
                      wal ? QByteArrayList{logSql(), "BEGIN", "UPDATE rows SET body = 'x'"}
                          : QByteArrayList{logSql(), "PRAGMA cache_size=5", "BEGIN",
                                           "UPDATE rows SET body = 'x' || body"}));
    QVERIFY(QFileInfo(m_bench->target() + (wal ? u"-wal"_s : u"-journal"_s)).size() > 0);
    Sink sink;
    QCOMPARE(outcomeOf(m_bench->replace(sink, {}, [&] { return m_bench->keep(); })), u"ok"_s);
    QCOMPARE(tell(m_bench->target()), told(2, journal));
    QCOMPARE(tell(m_bench->kept()), told(1, "delete"));
    QCOMPARE(Database(m_bench->kept()).ask("SELECT count(*) FROM log"), u"1"_s);
}

QTEST_GUILESS_MAIN(tst_Online)
#include "tst_online.moc"
