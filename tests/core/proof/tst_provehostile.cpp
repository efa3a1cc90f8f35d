#include "tests/core/proof/hostilefiles.h"
#include "tests/core/proof/proofbench.h"
#include "tests/core/sqlite/workbench.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using vault::CheckLevel;
using vault::Verdict;

/// Files that somebody made up, and a user who does not want to wait: a proof ends.
class tst_ProveHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatLiesIsDamaged_data();
    void aFileThatLiesIsDamaged();
    void aStopWhileABigImageIsReadIsHeededSoon();
    void aStopWhileManyTablesAreCheckedIsHeededSoon();
};

void tst_ProveHostile::aFileThatLiesIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto files = hostileFiles();
    QVERIFY(!files.empty());
    for (const HostileFile& file : files)
        QTest::newRow(file.name) << file.bytes;
}

void tst_ProveHostile::aFileThatLiesIsDamaged()
{
    QFETCH(const QByteArray, bytes);
    const Bench bench;
    QVERIFY(sqlitetest::writeBytes(bench.path(), bytes));
    for (const CheckLevel level : {CheckLevel::Full, CheckLevel::Quick}) {
        const auto result = bench.prove({.expected = bench.pageHashes(), .level = level});
        QVERIFY(result);
        QVERIFY2(result->proof.verdict == Verdict::Damaged, dump(result->proof).constData());
        QCOMPARE(record(result->proof, "page-hashes").state, Verdict::Ok);
        for (const auto& finding : findingsOf(result->proof))
            QVERIFY2(finding.pages.size() <= 100, dump(result->proof).constData());
    }
}

/// A piece of reading and no more.
void tst_ProveHostile::aStopWhileABigImageIsReadIsHeededSoon()
{
    const Bench bench;
    QVERIFY(bench.run({"PRAGMA synchronous=OFF", "CREATE TABLE big(body BLOB)",
                       "INSERT INTO big WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                       "FROM n WHERE i < 400) SELECT zeroblob(90000) FROM n"}));
    std::stop_source stop;
    RecordingSink sink;
    int after = 0;
    sink.onReport = [&](const Progress& progress) {
        after += stop.stop_requested() ? 1 : 0;
        if (progress.done > 0)
            stop.request_stop();
    };
    const auto result = proof::prove({.image = bench.path()}, UtcTime(), {stop.get_token(), sink});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY2(after <= 1, QByteArray::number(after).constData());
}

void tst_ProveHostile::aStopWhileManyTablesAreCheckedIsHeededSoon()
{
    const Bench bench;
    QByteArrayList statements{"PRAGMA synchronous=OFF", "BEGIN"};
    for (int i = 0; i < 200; ++i) {
        const QByteArray table = "t" + QByteArray::number(i);
        statements += {"CREATE TABLE " + table + "(a, b UNIQUE)",
                       "INSERT INTO " + table
                           + " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                             "WHERE i < 500) SELECT hex(i), i FROM n"};
    }
    QVERIFY(bench.run(statements + QByteArrayList{"COMMIT"}));
    constexpr int workers = 2;
    std::stop_source stop;
    RecordingSink sink;
    int after = 0;
    sink.onReport = [&](const Progress& progress) {
        after += stop.stop_requested() ? 1 : 0;
        if (progress.phase == Phase::Checking && progress.done * 4 > progress.total)
            stop.request_stop();
    };
    const auto result = proof::prove({.image = bench.path(), .workers = workers}, UtcTime(),
                                     {stop.get_token(), sink});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY2(after <= workers, QByteArray::number(after).constData()); // what each was at
}

QTEST_GUILESS_MAIN(tst_ProveHostile)
#include "tst_provehostile.moc"
