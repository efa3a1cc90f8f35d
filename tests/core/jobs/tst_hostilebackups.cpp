#include "core/jobs/makereport.h"
#include "tests/core/jobs/jobsbench.h"
#include "tests/core/proof/hostilefiles.h"

#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using vault::Verdict;

/// Backups whose file somebody made up: their reports are made all the same.
class tst_HostileBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsMadeOfAFileThatLies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto files = prooftest::hostileFiles();
        QVERIFY(!files.empty());
        for (const prooftest::HostileFile& file : files)
            QTest::newRow(file.name) << file.bytes;
    }

    void aReportIsMadeOfAFileThatLies()
    {
        QFETCH(const QByteArray, bytes);
        Bench bench;
        QVERIFY(bench.make(tableOf(20)));
        const auto backup = bench.backup({.verify = false});
        QVERIFY(backup);
        QVERIFY(writeBytes(backup->backup.artifactPath, bytes));
        for (const bool checkNow : {true, false}) {
            const auto made = jobs::makeReport(
                {.verify = {.what = backup->backup.id, .database = bench.database()},
                 .checkNow = checkNow},
                bench.workshop, bench.job());
            QCOMPARE(outcomeOf(made), u"ok"_s);
            QCOMPARE(made->report.proof.verdict, Verdict::Damaged);
            QVERIFY(made->report.map && !made->report.map->isSound());
            QCOMPARE(made->report.damaged.size(), made->report.map->kinds.size());
            QVERIFY(std::ranges::count(made->report.damaged, true) > 0);
        }
        QCOMPARE(bench.leftovers(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_HostileBackups)
#include "tst_hostilebackups.moc"
