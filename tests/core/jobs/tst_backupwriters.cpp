#include "tests/core/jobs/jobsbench.h"
#include "tests/core/sqlite/payments.h"

#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

/// Whole backups, one after the other, beside an application that never rests.
class tst_BackupWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyBackupsAreProvenStatesThatWereCommitted_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::newRow("WAL mode") << QByteArray("wal");
        QTest::newRow("rollback mode") << QByteArray("delete");
    }

    void fiftyBackupsAreProvenStatesThatWereCommitted()
    {
        QFETCH(const QByteArray, journal);
        Bench bench;
        QVERIFY(bench.make(payments(journal)));
        SharedNumber committed;
        ForkedProcess writer(
            [&](const Wire& wire) { return keepPaying(bench.database(), wire, committed); });
        qint64 last = 0;
        for (int i = 0; i < 50; ++i) {
            committed.waitUntilAbove(last);
            const qint64 before = *committed;
            // It is told to give way, not to give up.
            const auto made = bench.backup({.wait = std::chrono::minutes(5)});
            const qint64 after = *committed;
            QCOMPARE(outcomeOf(made), u"ok"_s);
            QVERIFY(made->verdict() == vault::Verdict::Ok);
            Database image(made->backup.artifactPath);
            QCOMPARE(image.ask(paymentsInvariant()), u"ok"_s);
            last = image.ask("SELECT coalesce(max(n), 0) FROM log").toLongLong();
            QCOMPARE_GE(last, before); // nothing that was committed before is missing
            QCOMPARE_LE(last, after + 1);
        }
        writer.wire().say();
        QCOMPARE(writer.finish(), 0);
        QCOMPARE(bench.leftovers(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_BackupWriters)
#include "tst_backupwriters.moc"
