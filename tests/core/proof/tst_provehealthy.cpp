#include "tests/core/proof/proofbench.h"

#include <QCryptographicHash>
#include <QTest>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QByteArrayList)

namespace {

const QByteArray kRows =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<400)";

QByteArrayList plainTable()
{
    return {"CREATE TABLE t(id INTEGER PRIMARY KEY, body TEXT)", "CREATE INDEX i ON t(body)",
            "INSERT INTO t " + kRows + " SELECT i, 'text ' || i || hex(randomblob(40)) FROM n",
            "DELETE FROM t WHERE id % 7 = 0"};
}

} // namespace

class tst_ProveHealthy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyDatabaseIsOk_data()
    {
        QTest::addColumn<QByteArrayList>("sql");
        for (const int size : {512, 4096, 65536})
            QTest::addRow("pages of %d bytes", size)
                << QByteArrayList{"PRAGMA page_size=" + QByteArray::number(size)} + plainTable();
        QTest::newRow("UTF-16 big endian")
            << QByteArrayList{"PRAGMA encoding='UTF-16be'"} + plainTable();
        QTest::newRow("UTF-16 little endian")
            << QByteArrayList{"PRAGMA encoding='UTF-16le'"} + plainTable();
        for (const char* mode : {"full", "incremental"})
            QTest::addRow("auto_vacuum %s", mode)
                << QByteArrayList{QByteArray("PRAGMA auto_vacuum=") + mode} + plainTable();
        QTest::newRow("WAL flag in its header")
            << QByteArrayList{"PRAGMA journal_mode=WAL"} + plainTable();
        QTest::newRow("no tables at all") << QByteArrayList{"PRAGMA user_version=3"};
        QTest::newRow("WITHOUT ROWID and STRICT") << QByteArrayList{
            "CREATE TABLE w(a TEXT, b INT, PRIMARY KEY(a, b)) WITHOUT ROWID",
            "CREATE TABLE s(a INT, b TEXT) STRICT", "CREATE UNIQUE INDEX si ON s(b)",
            "INSERT INTO w " + kRows + " SELECT 'k' || i, i FROM n",
            "INSERT INTO s " + kRows + " SELECT i, 'v' || i FROM n"};
        QTest::newRow("generated columns, expression and partial indexes") << QByteArrayList{
            "CREATE TABLE g(a INT, b AS (a * 2) VIRTUAL, c AS (a || 'x') STORED)",
            "CREATE INDEX ge ON g(abs(a - 50))", "CREATE INDEX gp ON g(c) WHERE a > 9",
            "INSERT INTO g(a) " + kRows + " SELECT i FROM n"};
        QTest::newRow("JSON in an index and a generated column") << QByteArrayList{
            "CREATE TABLE j(a TEXT, b AS (json_extract(a, '$.k')))",
            "CREATE INDEX ji ON j(json_extract(a, '$.k'))", "CREATE INDEX jb ON j(b)",
            "INSERT INTO j(a) " + kRows + " SELECT json_object('k', i) FROM n"};
        QTest::newRow("internal tables") << QByteArrayList{
            "CREATE TABLE a(id INTEGER PRIMARY KEY AUTOINCREMENT, x INT)",
            "CREATE INDEX ax ON a(x)", "INSERT INTO a(x) VALUES(1),(2)", "ANALYZE"};
        QTest::newRow("full-text indexes")
            << QByteArrayList{"CREATE VIRTUAL TABLE f3 USING fts3(body)",
                              "CREATE VIRTUAL TABLE f4 USING fts4(body, prefix='2')",
                              "CREATE VIRTUAL TABLE f5 USING fts5(body, tokenize='porter')",
                              "CREATE VIRTUAL TABLE c5 USING fts5(body, content='')",
                              "CREATE VIRTUAL TABLE c4 USING fts4(body, content='')",
                              "INSERT INTO f3(body) VALUES('hold fast')",
                              "INSERT INTO f4(body) VALUES('hold fast')",
                              "INSERT INTO f5(body) VALUES('hold fast')",
                              "INSERT INTO c5(rowid, body) VALUES(1, 'hold fast')",
                              "INSERT INTO c4(docid, body) VALUES(1, 'hold fast')"};
        QTest::newRow("R-trees") << QByteArrayList{
            "CREATE VIRTUAL TABLE r USING rtree(id, x0, x1, +note)",
            "CREATE VIRTUAL TABLE ri USING rtree_i32(id, x0, x1)",
            "INSERT INTO r " + kRows + " SELECT i, i, i+1, 'n' FROM n",
            "INSERT INTO ri VALUES(1, 2, 3)"};
        QTest::newRow("names that need quoting")
            << QByteArrayList{"CREATE TABLE \"\"(a)",
                              "CREATE TABLE \"it's \"\"so\"\"\"(a)",
                              "CREATE TABLE \"100%_?#\"(a)",
                              "CREATE TABLE \"two\nlines\"(a)",
                              "CREATE TABLE \"7\"(a)",
                              "CREATE TABLE \"SELECT\"(\"FROM\" PRIMARY KEY) WITHOUT ROWID",
                              "CREATE VIRTUAL TABLE \"f'\"\"t\" USING fts5(body)",
                              "INSERT INTO \"two\nlines\" VALUES(1)"};
        QTest::newRow("views and triggers that call what is not there") << QByteArrayList{
            "CREATE TABLE t(a)", "CREATE VIEW v AS SELECT nosuch(a) FROM gone",
            "CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT nosuch(new.a); END"};
    }

    void aHealthyDatabaseIsOk()
    {
        QFETCH(const QByteArrayList, sql);
        const Bench bench;
        QVERIFY(bench.run(sql));
        const auto hashes = bench.pageHashes();
        for (const auto level : {vault::CheckLevel::Full, vault::CheckLevel::Quick}) {
            const auto result = bench.prove({.expected = hashes, .level = level});
            QVERIFY(result);
            QVERIFY2(result->proof.verdict == vault::Verdict::Ok, dump(result->proof).constData());
            QVERIFY2(findingsOf(result->proof).empty(), dump(result->proof).constData());
            QVERIFY(!result->proof.sourceDamaged);
            QCOMPARE(result->pageHashes, hashes);
        }
    }

    void theFourRecordsAreThereAndNamed()
    {
        const Bench bench;
        QVERIFY(bench.run(plainTable()));
        const auto result = bench.prove({.expected = bench.pageHashes()});
        QVERIFY(result);
        QStringList names;
        for (const auto& check : result->proof.checks) {
            names << check.name;
            QCOMPARE(check.state, vault::Verdict::Ok);
            QVERIFY2(check.seconds > 0 && check.seconds <= result->proof.seconds,
                     qPrintable(check.name));
        }
        QCOMPARE(names,
                 QStringList({u"page-hashes"_s, u"integrity"_s, u"foreign-keys"_s, u"contents"_s}));
    }

    void quickLeavesForeignKeysUnchecked()
    {
        const Bench bench;
        QVERIFY(bench.run(plainTable()));
        const auto result =
            bench.prove({.expected = bench.pageHashes(), .level = vault::CheckLevel::Quick});
        QVERIFY(result);
        QCOMPARE(record(result->proof, "foreign-keys").state, vault::Verdict::NotChecked);
        QCOMPARE(record(result->proof, "integrity").state, vault::Verdict::Ok);
    }

    void withoutAManifestTheHashesAreNotJudgedButTheRestIs()
    {
        const Bench bench;
        QVERIFY(bench.run(plainTable()));
        const auto result = bench.prove();
        QVERIFY(result);
        QCOMPARE(record(result->proof, "page-hashes").state, vault::Verdict::NotChecked);
        QCOMPARE(result->proof.verdict, vault::Verdict::Ok);
        QCOMPARE(result->pageHashes, bench.pageHashes()); // known from now on
    }

    void theSha256IsThatOfTheFile()
    {
        const Bench bench;
        QVERIFY(bench.run(plainTable()));
        const QByteArray sha256 =
            QCryptographicHash::hash(bench.bytes(), QCryptographicHash::Sha256).toHex();
        const auto same = bench.prove({.expectedSha256 = sha256});
        QVERIFY(same);
        QCOMPARE(same->sha256, sha256);
        QCOMPARE(record(same->proof, "page-hashes").state, vault::Verdict::Ok);

        const auto other = bench.prove({.expectedSha256 = QByteArray(64, '0')});
        QVERIFY(other);
        QCOMPARE(other->proof.verdict, vault::Verdict::Damaged);
        QCOMPARE(findingsOf(other->proof, vault::FindingKind::ArtifactMismatch).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(tst_ProveHealthy)
#include "tst_provehealthy.moc"
