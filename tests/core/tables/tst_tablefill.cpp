// Ten thousand rows and more come into a table that has none: they are put in while they are
// logged.

#include "tests/core/tables/tablesbench.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace tablestest;
using namespace Qt::StringLiterals;

namespace {

/// Rows of every kind of value, some of them the borders of it.
const QByteArray kRows =
    "WITH r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 12000) INSERT INTO t(a, b) "
    "SELECT 'row' || i, CASE i % 9 WHEN 0 THEN NULL WHEN 1 THEN i WHEN 2 THEN i / 3.0 WHEN 3 THEN "
    "'' WHEN 4 THEN x'' WHEN 5 THEN x'00ff' || i WHEN 6 THEN CAST(x'c328' AS TEXT) WHEN 7 THEN "
    "9e999 ELSE 'a' || char(0) || 'b' END FROM r";

const QByteArray kPlain = "CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, b)";

} // namespace

class tst_TableFill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void rowsComeAsTheyAre_data();
    void rowsComeAsTheyAre();
    void aConstraintOfTheLiveTableRollsAllBack_data();
    void aConstraintOfTheLiveTableRollsAllBack();
    void aStopIsHeard();
    void undoSeesARowThatWasTouched();

private:
    Bench::Outcome bring() { return m_bench->bring({.table = u"t"_s}); }

    std::unique_ptr<Bench> m_bench;
};

void tst_TableFill::rowsComeAsTheyAre_data()
{
    QTest::addColumn<QByteArrayList>("both");
    QTest::addColumn<QByteArrayList>("live");
    QTest::newRow("a key that is a column") << QByteArrayList{kPlain} << QByteArrayList{};
    QTest::newRow("a key that is none")
        << QByteArrayList{"CREATE TABLE t(a, b)"} << QByteArrayList{};
    QTest::newRow("the table is gone")
        << QByteArrayList{kPlain, "CREATE INDEX i ON t(a)"} << QByteArrayList{"DROP TABLE t"};
    QTest::newRow("a counter") << QByteArrayList{"CREATE TABLE t(id INTEGER PRIMARY KEY "
                                                 "AUTOINCREMENT, a, b)"}
                               << QByteArrayList{};
    QTest::newRow("other columns in the live table")
        << QByteArrayList{kPlain} << QByteArrayList{"ALTER TABLE t ADD COLUMN c DEFAULT 7"};
    QTest::newRow("a key of text")
        << QByteArrayList{"CREATE TABLE t(a TEXT PRIMARY KEY, b) WITHOUT ROWID"}
        << QByteArrayList{};
    QTest::newRow("a trigger") << QByteArrayList{kPlain}
                               << QByteArrayList{"CREATE TRIGGER g BEFORE INSERT ON t BEGIN "
                                                 "SELECT RAISE(ABORT, 'no'); END"};
}

void tst_TableFill::rowsComeAsTheyAre()
{
    QFETCH(QByteArrayList, both);
    QFETCH(QByteArrayList, live);
    QVERIFY(m_bench->make(both, live, {kRows}));
    const QString before = Bench::stateOf(m_bench->live());
    const auto brought = bring();
    QVERIFY2(brought, qPrintable(told(brought)));
    QCOMPARE(brought->tables.front().added, 12000);
    const QByteArray rows = "SELECT group_concat(quote(a) || typeof(b) || quote(b)) FROM t";
    QCOMPARE(m_bench->ask(rows), Database(m_bench->image()).ask(rows));
    QCOMPARE(m_bench->ask("PRAGMA integrity_check"), u"ok"_s);
    QVERIFY(m_bench->takeBack());
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_TableFill::aConstraintOfTheLiveTableRollsAllBack_data()
{
    QTest::addColumn<QByteArray>("constraint");
    QTest::newRow("an index") << QByteArray("CREATE UNIQUE INDEX u ON t(b)");
    QTest::newRow("a table") << QByteArray("DROP TABLE t; CREATE TABLE t(id INTEGER PRIMARY KEY, a "
                                           "TEXT, b NOT NULL)");
}

void tst_TableFill::aConstraintOfTheLiveTableRollsAllBack()
{
    QFETCH(QByteArray, constraint);
    QVERIFY(m_bench->make({kPlain}, constraint.split(';'), {kRows}));
    const QString before = Bench::stateOf(m_bench->live());
    const QString outcome = told(bring());
    QVERIFY2(outcome.startsWith(u"restore-blocked"_s), qPrintable(outcome));
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_TableFill::aStopIsHeard()
{
    QVERIFY(m_bench->make({kPlain}, {}, {kRows}));
    const QString before = Bench::stateOf(m_bench->live());
    std::uint64_t total = 0;
    const auto outcome = m_bench->bringUntil(
        [&](const Progress& progress) {
            if (progress.phase != Phase::Replacing || progress.done == 0)
                return false;
            total = progress.total;
            return true;
        },
        {.table = u"t"_s});
    QCOMPARE(outcomeOf(outcome), errorKind(ErrorCode::Cancelled));
    QCOMPARE(total, std::uint64_t{12000});
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_TableFill::undoSeesARowThatWasTouched()
{
    QVERIFY(m_bench->make({kPlain}, {}, {kRows}));
    QVERIFY(bring());
    QVERIFY(Database(m_bench->live()).run({"UPDATE t SET a = 'mine' WHERE id = 11999"}));
    const QString after = Bench::stateOf(m_bench->live());
    const QString outcome = told(m_bench->takeBack());
    QVERIFY2(outcome.contains(u"11999"_s) || !outcome.startsWith(u"ok"_s), qPrintable(outcome));
    QCOMPARE(Bench::stateOf(m_bench->live()), after);
}

QTEST_GUILESS_MAIN(tst_TableFill)
#include "tst_tablefill.moc"
