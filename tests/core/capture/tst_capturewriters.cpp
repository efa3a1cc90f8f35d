#include "tests/core/capture/capturebench.h"
#include "tests/core/sqlite/payments.h"

#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace capturetest;
using namespace Qt::StringLiterals;

class tst_CaptureWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void everyCaptureIsAStateThatWasCommitted_data();
    void everyCaptureIsAStateThatWasCommitted();
    void commitsGoOnWhileAWalDatabaseIsCopied();
    void checkpointsOfOthersDuringThePinDoNoHarm_data();
    void checkpointsOfOthersDuringThePinDoNoHarm();
    void anExclusiveHolderIsNamedAfterTheWait_data();
    void anExclusiveHolderIsNamedAfterTheWait();
    void aLockThatPassesIsWaitedFor();
    void aCancelDuringTheWaitIsHeardAtOnce();
    void aCancelWhileCopyingLeavesNothing();

private:
    [[nodiscard]] QString path() const { return m_bench->path(); }
    bool make(const QByteArrayList& statements)
    {
        Database database(path());
        return database.run(statements);
    }
    std::unique_ptr<Bench> m_bench;
};

void tst_CaptureWriters::everyCaptureIsAStateThatWasCommitted_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::newRow("WAL mode") << QByteArray("wal");
    QTest::newRow("rollback mode") << QByteArray("delete");
}

void tst_CaptureWriters::everyCaptureIsAStateThatWasCommitted()
{
    QFETCH(QByteArray, journal);
    QVERIFY(make(payments(journal)));
    SharedNumber committed;
    ForkedProcess writer([&](const Wire& wire) { return keepPaying(path(), wire, committed); });
    m_bench->spec.wait = std::chrono::minutes(5); // it is told to give way, not to give up
    const int captures = runsLongTests() ? 50 : 5;
    qint64 last = 0;
    for (int i = 0; i < captures; ++i) {
        committed.waitUntilAbove(last);
        const qint64 before = *committed;
        Sink sink;
        const auto captured = m_bench->capture(sink);
        const qint64 after = *committed;
        QCOMPARE(outcomeOf(captured), u"ok"_s);
        QCOMPARE(judge(*captured, paymentsInvariant()), u"ok"_s);
        last = judge(*captured, "SELECT coalesce(max(n), 0) FROM log").toLongLong();
        QCOMPARE_GE(last, before); // nothing that was committed before is missing
        QCOMPARE_LE(last, after + 1);
        QCOMPARE(captured->journalMode.toLatin1(), journal);
        QCOMPARE(captured->longestStallSeconds > 0, journal == "delete");
    }
    writer.wire().say();
    QCOMPARE(writer.finish(), 0);
}

void tst_CaptureWriters::commitsGoOnWhileAWalDatabaseIsCopied()
{
    QVERIFY(make(payments("wal")));
    SharedNumber committed;
    ForkedProcess writer([&](const Wire& wire) { return keepPaying(path(), wire, committed); });
    committed.waitUntilAbove(0);
    Sink sink;
    int steps = 0;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase != Phase::Copying)
            return;
        ++steps;
        committed.waitUntilAbove(*committed + 20); // would hang here if the pin held it back
    };
    const auto captured = m_bench->capture(sink);
    QCOMPARE(outcomeOf(captured), u"ok"_s);
    QVERIFY(steps > 3);
    QCOMPARE(judge(*captured, paymentsInvariant()), u"ok"_s);
    QCOMPARE(captured->longestStallSeconds, 0.0);
    writer.wire().say();
    QCOMPARE(writer.finish(), 0);
}

void tst_CaptureWriters::checkpointsOfOthersDuringThePinDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("checkpoint");
    for (const char* kind : {"PASSIVE", "FULL", "RESTART", "TRUNCATE"})
        QTest::newRow(kind) << QByteArray("PRAGMA wal_checkpoint(") + kind + ")";
}

void tst_CaptureWriters::checkpointsOfOthersDuringThePinDoNoHarm()
{
    QFETCH(QByteArray, checkpoint);
    QVERIFY(make(payments("wal")));
    ForkedProcess other([&](const Wire& wire) {
        Database database(path());
        if (!database.run({"UPDATE payers SET balance = balance - 5 WHERE id = 1",
                           "UPDATE payees SET balance = balance + 5 WHERE id = 1",
                           "INSERT INTO log VALUES(1, 5)"}))
            return 1;
        wire.say();
        for (int n = 0; wire.hear(); ++n) { // every page is other than at the pin
            if (!database.run({"UPDATE ballast SET body = randomblob(3000)",
                               "UPDATE payers SET balance = balance + 1000"}))
                return 2;
            database.code(checkpoint); // may be busy: that is SQLite's way to wait for readers
            wire.say();
        }
        return 0;
    });
    QVERIFY(other.wire().hear());
    Sink sink;
    int rounds = 0;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase != Phase::Copying || rounds == 2)
            return;
        ++rounds;
        other.wire().say();
        if (!other.wire().hear())
            qWarning() << "the other process failed";
    };
    const auto captured = m_bench->capture(sink);
    QCOMPARE(outcomeOf(captured), u"ok"_s);
    QCOMPARE(rounds, 2);
    QCOMPARE(judge(*captured, paymentsInvariant()), u"ok"_s);
    QCOMPARE(judge(*captured, "SELECT max(n) FROM log"), u"1"_s);
    QCOMPARE(other.finish(), 0);
    Database database(path());
    QCOMPARE(database.ask("PRAGMA integrity_check"), u"ok"_s);
    QCOMPARE(database.ask("SELECT sum(balance) FROM payers"), u"500999995"_s);
}

void tst_CaptureWriters::anExclusiveHolderIsNamedAfterTheWait_data()
{
    QTest::addColumn<QByteArrayList>("statements");
    QTest::newRow("locking_mode=EXCLUSIVE, WAL") << QByteArrayList{
        "PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", "CREATE TABLE u(a)"};
    QTest::newRow("locking_mode=EXCLUSIVE, rollback")
        << QByteArrayList{"PRAGMA locking_mode=EXCLUSIVE", "CREATE TABLE u(a)"};
    QTest::newRow("BEGIN EXCLUSIVE, rollback") << QByteArrayList{"BEGIN EXCLUSIVE"};
}

void tst_CaptureWriters::anExclusiveHolderIsNamedAfterTheWait()
{
    QFETCH(QByteArrayList, statements);
    QVERIFY(make(tableOf(50)));
    ForkedProcess holder([&](const Wire& wire) {
        Database database(path());
        const bool good = database.run(statements);
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(holder.wire().hear());
    m_bench->spec.wait = std::chrono::milliseconds(150);
    const auto begun = std::chrono::steady_clock::now();
    int waiting = 0;
    Sink sink;
    sink.onReport = [&](const Progress& progress) { waiting += progress.phase == Phase::Waiting; };
    const auto captured = m_bench->capture(sink);
    QVERIFY(std::chrono::steady_clock::now() - begun >= m_bench->spec.wait);
    QCOMPARE(outcomeOf(captured), errorKind(ErrorCode::SourceBusy));
    QCOMPARE(captured.error().path, path());
    const QString named = u"tst_capturewrit (pid %1, user "_s.arg(holder.pid());
    QVERIFY2(captured.error().detail.startsWith(named), qPrintable(captured.error().detail));
    QVERIFY(waiting > 0);
    QCOMPARE(m_bench->leftovers(), QStringList());
    QCOMPARE(holder.finish(), 0);
}

void tst_CaptureWriters::aLockThatPassesIsWaitedFor()
{
    QVERIFY(make(tableOf(50)));
    ForkedProcess holder([&](const Wire& wire) {
        Database database(path());
        if (!database.run({"BEGIN EXCLUSIVE", "INSERT INTO t VALUES(1000, 'x')"}))
            return 1;
        wire.say();
        return wire.hear() && database.run({"COMMIT"}) ? 0 : 2;
    });
    QVERIFY(holder.wire().hear());
    m_bench->spec.wait = std::chrono::minutes(10);
    Sink sink;
    bool released = false;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Waiting && !std::exchange(released, true))
            holder.wire().say();
    };
    const auto captured = m_bench->capture(sink);
    QCOMPARE(outcomeOf(captured), u"ok"_s);
    QCOMPARE(judge(*captured, "SELECT count(*) FROM t"), u"51"_s);
    QCOMPARE(holder.finish(), 0);
}

void tst_CaptureWriters::aCancelDuringTheWaitIsHeardAtOnce()
{
    QVERIFY(make(tableOf(50)));
    ForkedProcess holder([&](const Wire& wire) {
        Database database(path());
        const bool good = database.run({"BEGIN EXCLUSIVE"});
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(holder.wire().hear());
    m_bench->spec.wait = std::chrono::hours(1); // longer than any test may run
    std::stop_source stop;
    Sink sink;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Waiting)
            stop.request_stop();
    };
    const auto captured = m_bench->capture(sink, {}, stop.get_token());
    QCOMPARE(outcomeOf(captured), errorKind(ErrorCode::Cancelled));
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_CaptureWriters::aCancelWhileCopyingLeavesNothing()
{
    QVERIFY(make(payments("wal")));
    const auto before = stateOf(m_bench->source());
    std::stop_source stop;
    Sink sink;
    std::uint64_t copied = 0;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase != Phase::Copying)
            return;
        copied = progress.done;
        QVERIFY(progress.done < progress.total && !m_bench->leftovers().isEmpty());
        stop.request_stop();
    };
    const auto captured = m_bench->capture(sink, {}, stop.get_token());
    QCOMPARE(outcomeOf(captured), errorKind(ErrorCode::Cancelled));
    QCOMPARE(captured.error().path, path());
    QVERIFY(copied > 0);
    QCOMPARE(m_bench->leftovers(), QStringList());
    QVERIFY(stateOf(m_bench->source()) == before);
}

QTEST_GUILESS_MAIN(tst_CaptureWriters)
#include "tst_capturewriters.moc"
