// A database that is replaced while others have it open, and the replacement that does not get to
// its end, or not even begins.

#include "tests/core/restore/onlinebench.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <memory>

using namespace core;
using namespace restoretest;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

/// However it ends, the database is wholly old.
class tst_OnlineEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OnlineBench>(); }

    void killedInTheMiddleItIsWhollyOld_data() { addBothModes(); }
    void killedInTheMiddleItIsWhollyOld();
    void stoppedInTheMiddleItIsWhollyOld_data() { addBothModes(); }
    void stoppedInTheMiddleItIsWhollyOld();
    void onAFullDiskItIsWhollyOld_data();
    void onAFullDiskItIsWhollyOld();
    void whenItCannotBeKeptNothingIsChanged_data() { addBothModes(); }
    void whenItCannotBeKeptNothingIsChanged();
    void aLockThatStaysIsNamed_data();
    void aLockThatStaysIsNamed();
    void aStopIsHeardWhileItWaits();
    void aTargetThatIsNoDatabaseIsAnError();

private:
    std::unique_ptr<OnlineBench> m_bench;
};

void tst_OnlineEnds::killedInTheMiddleItIsWhollyOld()
{
    QFETCH(QByteArray, journal);
    // More than fits into the cache: the file itself is changed.
    QVERIFY(m_bench->make(journal, 50'000));
    ForkedProcess restorer([&](const Wire& wire) {
        Sink sink;
        sink.onReport = [&](const Progress& progress) {
            if (progress.phase != Phase::Replacing || progress.done * 10 < progress.total * 9)
                return;
            wire.say();
            while (wire.hear()) { }
        };
        return m_bench->replace(sink) ? 1 : 2;
    });
    QVERIFY(restorer.wire().hear());
    ::kill(restorer.pid(), SIGKILL);
    QCOMPARE(restorer.finish(), -SIGKILL);
    QVERIFY(QFileInfo(m_bench->target() + (journal == "wal" ? u"-wal"_s : u"-journal"_s)).size() > 1
                << 20);
    QCOMPARE(tell(m_bench->target()), told(1, journal));
    Sink sink;
    QCOMPARE(outcomeOf(m_bench->replace(sink)), u"ok"_s);
    QCOMPARE(tell(m_bench->target()), told(2, journal));
}

void tst_OnlineEnds::stoppedInTheMiddleItIsWhollyOld()
{
    QFETCH(QByteArray, journal);
    QVERIFY(m_bench->make(journal));
    std::stop_source stop;
    Sink sink;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Replacing && progress.done * 2 > progress.total)
            stop.request_stop();
    };
    QCOMPARE(outcomeOf(m_bench->replace(sink, stop.get_token())), errorKind(ErrorCode::Cancelled));
    QCOMPARE(tell(m_bench->target()), told(1, journal));
    QVERIFY(!QFileInfo::exists(m_bench->target() + u"-journal"_s));
    Database database(m_bench->target());
    QVERIFY(database.run({logSql()})); // no lock is left
}

void tst_OnlineEnds::onAFullDiskItIsWhollyOld_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::addColumn<int>("rows");
    QTest::newRow("WAL mode") << QByteArray("wal") << 4000;
    QTest::newRow("rollback mode, the journal") << QByteArray("delete") << 4000;
    QTest::newRow("rollback mode, the file that grows") << QByteArray("delete") << 100;
}

void tst_OnlineEnds::onAFullDiskItIsWhollyOld()
{
    QFETCH(QByteArray, journal);
    QFETCH(int, rows);
    QVERIFY(m_bench->make(journal));
    QVERIFY(makeGeneration(m_bench->file(u"small.db"_s), 1, {.journal = journal, .rows = rows}));
    const qint64 size = QFileInfo(m_bench->file(u"small.db"_s)).size();
    const testsupport::SmallDisk disk(size + (1 << 20));
    const QString small = disk.path() + u"/t.db"_s;
    QVERIFY(QFile::copy(m_bench->file(u"small.db"_s), small));
    Sink sink;
    const auto replaced =
        restore::replaceContent({.image = m_bench->image(), .target = small}, {{}, sink});
    QCOMPARE(outcomeOf(replaced), errorKind(ErrorCode::DestinationFull));
    QCOMPARE(replaced.error().path, small);
    QCOMPARE(tell(small), told(1, journal));
    QCOMPARE(QFileInfo(small).size(), size);
}

void tst_OnlineEnds::whenItCannotBeKeptNothingIsChanged()
{
    QFETCH(QByteArray, journal);
    QVERIFY(m_bench->make(journal));
    Sink sink;
    const auto replaced = m_bench->replace(sink, {}, [&]() -> Result<> {
        return Error{.code = ErrorCode::DestinationFull, .path = u"there"_s};
    });
    QCOMPARE(outcomeOf(replaced), errorKind(ErrorCode::DestinationFull));
    QCOMPARE(replaced.error().path, u"there"_s);
    QCOMPARE(tell(m_bench->target()), told(1, journal));
}

void tst_OnlineEnds::aLockThatStaysIsNamed_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::addColumn<QByteArrayList>("statements");
    QTest::newRow("a writer, WAL mode")
        << QByteArray("wal") << QByteArrayList{"BEGIN IMMEDIATE", logSql()};
    QTest::newRow("a writer, rollback mode")
        << QByteArray("delete") << QByteArrayList{"BEGIN IMMEDIATE", logSql()};
    QTest::newRow("a reader, rollback mode")
        << QByteArray("delete") << QByteArrayList{"BEGIN", "SELECT * FROM total"};
    QTest::newRow("exclusive, WAL mode")
        << QByteArray("wal") << QByteArrayList{"PRAGMA locking_mode=exclusive", logSql()};
    QTest::newRow("exclusive, rollback mode")
        << QByteArray("delete") << QByteArrayList{"PRAGMA locking_mode=exclusive", logSql()};
}

void tst_OnlineEnds::aLockThatStaysIsNamed()
{
    QFETCH(QByteArray, journal);
    QFETCH(QByteArrayList, statements);
    QVERIFY(m_bench->make(journal, 100));
    ForkedProcess holder([&](const Wire& wire) {
        const bool good = leaveOpen(m_bench->target()).run(statements);
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(holder.wire().hear());
    Sink sink;
    int waiting = 0;
    sink.onReport = [&](const Progress& progress) { waiting += progress.phase == Phase::Waiting; };
    bool locked = false;
    const auto begun = std::chrono::steady_clock::now();
    const auto replaced = restore::replaceContent({.image = m_bench->image(),
                                                   .target = m_bench->target(),
                                                   .wait = std::chrono::milliseconds(200),
                                                   .onLocked = [&]() -> Result<> {
                                                       locked = true;
                                                       return {};
                                                   }},
                                                  {{}, sink});
    QCOMPARE(outcomeOf(replaced), errorKind(ErrorCode::TargetHeld));
    QVERIFY(std::chrono::steady_clock::now() - begun >= std::chrono::milliseconds(200));
    QVERIFY2(replaced.error().detail.contains(u"(pid %1, user "_s.arg(holder.pid())),
             qPrintable(replaced.error().detail));
    QVERIFY(waiting > 0 && !locked);
    QCOMPARE(holder.finish(), 0);
    QCOMPARE(tell(m_bench->target()), told(1, journal));
}

void tst_OnlineEnds::aStopIsHeardWhileItWaits()
{
    QVERIFY(m_bench->make("delete", 100));
    ForkedProcess holder([&](const Wire& wire) {
        const bool good = leaveOpen(m_bench->target()).run({"BEGIN IMMEDIATE", logSql()});
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(holder.wire().hear());
    std::stop_source stop;
    Sink sink;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Waiting)
            stop.request_stop();
    };
    QCOMPARE(outcomeOf(m_bench->replace(sink, stop.get_token())), errorKind(ErrorCode::Cancelled));
    QCOMPARE(holder.finish(), 0);
    QCOMPARE(tell(m_bench->target()), told(1, "delete"));
}

void tst_OnlineEnds::aTargetThatIsNoDatabaseIsAnError()
{
    QVERIFY(m_bench->make("delete", 100));
    Sink sink;
    QVERIFY(writeBytes(m_bench->target(), QByteArray(5000, 'x')));
    QCOMPARE(outcomeOf(m_bench->replace(sink)), errorKind(ErrorCode::SourceNotADatabase));
    QCOMPARE(bytesOf(m_bench->target()), QByteArray(5000, 'x'));
    QVERIFY(QFile::remove(m_bench->target()));
    QCOMPARE(outcomeOf(m_bench->replace(sink)), errorKind(ErrorCode::SourceMissing));
    QVERIFY(!QFileInfo::exists(m_bench->target()));
}

QTEST_GUILESS_MAIN(tst_OnlineEnds)
#include "tst_onlineends.moc"
