#include "tests/core/proof/proofbench.h"

#include <QTest>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using vault::FindingKind;
using vault::TableCount;
using vault::Verdict;

namespace {

const QByteArrayList kOrphans{
    "CREATE TABLE parent(id INTEGER PRIMARY KEY)",
    "CREATE TABLE child(id INTEGER PRIMARY KEY, of INT REFERENCES parent(id))",
    "INSERT INTO parent VALUES(1)", "INSERT INTO child VALUES(1,1),(2,7),(3,8)"};

std::vector<TableCount> orphans(qint64 count)
{
    return {{.name = u"child"_s, .rows = count}};
}

} // namespace

/// What the rows say: foreign keys, constraints, and what the backup before had.
class tst_ProveRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsWithoutAParentAreComparedWithTheSource_data()
    {
        using Known = std::optional<std::vector<TableCount>>;
        QTest::addColumn<Known>("known");
        QTest::addColumn<bool>("fresh");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("a fresh capture") << Known(std::vector<TableCount>()) << true << Verdict::Ok;
        QTest::newRow("the source is unknown") << Known() << false << Verdict::Ok;
        QTest::newRow("the source had as many") << Known(orphans(2)) << false << Verdict::Ok;
        QTest::newRow("the source had more") << Known(orphans(3)) << false << Verdict::Ok;
        QTest::newRow("the source had fewer") << Known(orphans(1)) << false << Verdict::Damaged;
        QTest::newRow("the source had none")
            << Known(std::vector<TableCount>()) << false << Verdict::Damaged;
    }

    void rowsWithoutAParentAreComparedWithTheSource()
    {
        QFETCH(const std::optional<std::vector<TableCount>>, known);
        QFETCH(const bool, fresh);
        QFETCH(const Verdict, verdict);
        const Bench bench;
        QVERIFY(bench.run(kOrphans));
        const auto result = bench.prove({.knownViolations = known, .fresh = fresh});
        QVERIFY(result);
        QCOMPARE(result->proof.verdict, verdict);
        QCOMPARE(result->violations, orphans(2));
        const auto found = findingsOf(result->proof, FindingKind::ForeignKeys);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().count, 2);
        QCOMPARE(found.front().inSourceToo, verdict == Verdict::Ok);
    }

    void rowsWithoutAParentAreNamed_data()
    {
        QTest::addColumn<QByteArray>("child");
        QTest::addColumn<QString>("named");
        QTest::newRow("one column")
            << QByteArray("CREATE TABLE c(of INT REFERENCES p(id)); INSERT INTO c VALUES(1),(7)")
            << u"rowid 2: of = 7 → p(id)"_s;
        QTest::newRow("the primary key")
            << QByteArray("CREATE TABLE c(of TEXT REFERENCES p); INSERT INTO c VALUES('x''y')")
            << u"rowid 1: of = 'x''y' → p"_s;
        QTest::newRow("two columns, an odd name")
            << QByteArray("CREATE TABLE c(\"a b\" INT, d INT, FOREIGN KEY(\"a b\", d) REFERENCES "
                          "q(x, y)); INSERT INTO c VALUES(3, 4)")
            << u"rowid 1: a b = 3, d = 4 → q(x, y)"_s;
        QTest::newRow("without a rowid")
            << QByteArray("CREATE TABLE c(of INT PRIMARY KEY REFERENCES p(id)) WITHOUT ROWID; "
                          "INSERT INTO c VALUES(7)")
            << u"of = 7 → p(id)"_s;
        QTest::newRow("without a rowid, a key of two columns")
            << QByteArray("CREATE TABLE c(a TEXT, b INT, of INT REFERENCES p, PRIMARY KEY(b, a)) "
                          "WITHOUT ROWID; INSERT INTO c VALUES('k',1,1),('l',2,7),('m',3,NULL),"
                          "('n',4,8)")
            << u"b = 2, a = 'l': of = 7 → p\nb = 4, a = 'n': of = 8 → p"_s;
        QTest::newRow("without a rowid, two keys")
            << QByteArray("CREATE TABLE c(k PRIMARY KEY, x INT, y INT, one INT REFERENCES p(id), "
                          "FOREIGN KEY(x, y) REFERENCES q) WITHOUT ROWID; "
                          "INSERT INTO c VALUES('a',3,4,9)")
            << u"k = 'a': x = 3, y = 4 → q\nk = 'a': one = 9 → p(id)"_s;
        QTest::newRow("without a rowid, without a parent table")
            << QByteArray("CREATE TABLE c(k PRIMARY KEY, of INT REFERENCES gone(id)) "
                          "WITHOUT ROWID; INSERT INTO c VALUES('a', 1)")
            << u"k = 'a': of = 1 → gone(id)"_s;
    }

    void rowsWithoutAParentAreNamed()
    {
        QFETCH(const QByteArray, child);
        QFETCH(const QString, named);
        const Bench bench;
        QVERIFY(bench.run({"CREATE TABLE p(id INTEGER PRIMARY KEY)",
                           "CREATE TABLE q(x INT, y INT, PRIMARY KEY(x, y))",
                           "INSERT INTO p VALUES(1)", child}));
        const auto result = bench.prove({.fresh = true});
        QVERIFY(result);
        const auto found = findingsOf(result->proof, FindingKind::ForeignKeys);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().detail, named);
    }

    void foreignKeysThatCannotBeCheckedAreSaidAndNotDamage()
    {
        const Bench bench;
        QVERIFY(bench.run(
            {"CREATE TABLE parent(a INT, b INT)", "CREATE TABLE child(x INT REFERENCES parent(b))",
             "INSERT INTO child VALUES(1)", "CREATE TABLE lost(x INT REFERENCES gone(id))"}));
        const auto result = bench.prove();
        QVERIFY(result);
        QVERIFY(result->proof.verdict != Verdict::Damaged);
        const auto found = findingsOf(result->proof, FindingKind::ForeignKeyMismatch);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().object, u"child"_s);
    }

    void rowsAreCountedOfWhatThePersonMade()
    {
        const Bench bench;
        QVERIFY(bench.run(
            {"CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT)", "INSERT INTO t VALUES(5),(6)",
             "CREATE TABLE w(k PRIMARY KEY) WITHOUT ROWID", "INSERT INTO w VALUES('a')",
             "CREATE VIRTUAL TABLE f USING fts5(body)", "CREATE TABLE e(x)"}));
        const auto result = bench.prove();
        QVERIFY(result);
        QCOMPARE(result->tables,
                 std::vector({TableCount{.name = u"t"_s, .rows = 2},
                              TableCount{.name = u"w"_s, .rows = 1},
                              TableCount{.name = u"e"_s, .rows = 0}}));
    }

    void tablesThatLostTheirRowsAreNamedAndNotDamage()
    {
        const Bench bench;
        QVERIFY(bench.run(
            {"CREATE TABLE emptied(x)", "CREATE TABLE shrank(x)", "CREATE TABLE few(x)",
             "CREATE TABLE half(x)", "CREATE TABLE wasempty(x)", "INSERT INTO shrank VALUES(1)",
             "INSERT INTO few VALUES(1)",
             "INSERT INTO half SELECT value FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13]')"}));
        const auto result = bench.prove({.before = {{.name = u"emptied"_s, .rows = 3},
                                                    {.name = u"shrank"_s, .rows = 12},
                                                    {.name = u"few"_s, .rows = 11},
                                                    {.name = u"half"_s, .rows = 26},
                                                    {.name = u"wasempty"_s, .rows = 0},
                                                    {.name = u"gone"_s, .rows = 4}}});
        QVERIFY(result);
        QCOMPARE(result->proof.verdict, Verdict::Ok);
        const std::vector<vault::Finding> expected{
            {.kind = FindingKind::TableEmptied, .object = u"emptied"_s, .count = 3},
            {.kind = FindingKind::TableShrank, .object = u"shrank"_s, .count = 11},
            {.kind = FindingKind::TableGone, .object = u"gone"_s, .count = 4}};
        QCOMPARE(record(result->proof, "contents").findings, expected);
    }

    void rowsThatBreakARuleAreNotDamage()
    {
        const Bench bench;
        QVERIFY(bench.run(
            {"CREATE TABLE t(a INT CHECK(a > 0))", "PRAGMA ignore_check_constraints=ON",
             "INSERT INTO t VALUES(-1),(-2)", "CREATE TABLE n(a INT)", "INSERT INTO n VALUES(NULL)",
             "PRAGMA writable_schema=ON",
             "UPDATE sqlite_schema SET sql='CREATE TABLE n(a INT NOT NULL)' WHERE name='n'"}));
        const auto result = bench.prove();
        QVERIFY(result);
        QVERIFY2(result->proof.verdict == Verdict::Ok, dump(result->proof).constData());
        const auto found = findingsOf(result->proof, FindingKind::ConstraintViolation);
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].count, 2);
        QCOMPARE(found[1].object, u"n"_s);
    }

    void manyRowsThatBreakARuleDoNotHideDamage()
    {
        const Bench bench;
        QVERIFY(bench.run(
            {"CREATE TABLE t(a INT CHECK(a > 0), b INT)", "PRAGMA ignore_check_constraints=ON",
             "CREATE INDEX i ON t(b)",
             "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
             "i<300) SELECT -i, i FROM n"}));
        const QByteArray root =
            QByteArray::number(bench.number("SELECT rootpage FROM sqlite_schema WHERE name='i'"));
        QVERIFY(
            bench.run({"PRAGMA writable_schema=ON", "DELETE FROM sqlite_schema WHERE name='i'"}));
        QVERIFY(bench.run({"INSERT INTO t VALUES(1, 301)"}));
        QVERIFY(bench.run({"PRAGMA writable_schema=ON",
                           "INSERT INTO sqlite_schema VALUES('index','i','t'," + root
                               + ",'CREATE INDEX i ON t(b)')"}));
        const auto result = bench.prove();
        QVERIFY(result);
        QVERIFY2(result->proof.verdict == Verdict::Damaged, dump(result->proof).constData());
        QCOMPARE(findingsOf(result->proof, FindingKind::Structure).front().object, u"i"_s);
    }

    void anFts4IndexBesideAnotherTableMayLagBehindIt_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("other text") << QByteArray("UPDATE s SET body='let go'");
        QTest::newRow("no table any more") << QByteArray("DROP TABLE s");
    }

    void anFts4IndexBesideAnotherTableMayLagBehindIt()
    {
        QFETCH(const QByteArray, change);
        const Bench bench;
        QVERIFY(bench.run({"CREATE TABLE s(id INTEGER PRIMARY KEY, body TEXT)",
                           "INSERT INTO s VALUES(1,'hold fast')",
                           "CREATE VIRTUAL TABLE f USING fts4(body, content='s')",
                           "INSERT INTO f(docid, body) SELECT id, body FROM s", change}));
        const auto result = bench.prove();
        QVERIFY(result);
        const auto found = findingsOf(result->proof, FindingKind::FullText);
        QCOMPARE(found.size(), 1u);
        QVERIFY(found.front().inSourceToo);
    }
};

QTEST_GUILESS_MAIN(tst_ProveRows)
#include "tst_proverows.moc"
