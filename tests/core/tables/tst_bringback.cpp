// Tables and rows of a backup, brought back into a database that lives on.

#include "tests/core/tables/tablesbench.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace tablestest;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList kItems =
    itemTable() + QByteArrayList{"CREATE TABLE other(a)", "INSERT INTO other VALUES(1), (2)"};
const QByteArrayList kNow{itemsNow()};
const QByteArrayList kThen{itemsThen()};

} // namespace

class tst_BringBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void eachModeDoesWhatItSays_data();
    void eachModeDoesWhatItSays();
    void typesCount();
    void onlyChosenKeysChange();
    void onlyRowsThatMeetTheConditionChange();
    void aConditionIsOneExpressionThatReads_data();
    void aConditionIsOneExpressionThatReads();
    void uniqueValuesMayChangePlaces();
    void aUniqueValueThatStaysIsNamed();
    void noRowThatIsKeptMakesWay_data();
    void noRowThatIsKeptMakesWay();
    void aKeyOfAnotherTypeIsNamed();
    void aTableThatCountsNoMoreComesBack();
    void namesDifferAsInSqlite();
    void everyKindOfTableComesBack_data();
    void everyKindOfTableComesBack();

private:
    std::unique_ptr<Bench> m_bench;
};

void tst_BringBack::eachModeDoesWhatItSays_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("rows");
    QTest::newRow("replace") << Conflict::Replace << u"ok: +1 -1 ~1"_s << u"1one1 2two2 3three3"_s;
    QTest::newRow("add missing") << Conflict::AddMissing << u"ok: +1 -0 ~0"_s
                                 << u"1one1 2newer2 3three3 4new4"_s;
    QTest::newRow("overwrite") << Conflict::Overwrite << u"ok: +1 -0 ~1"_s
                               << u"1one1 2two2 3three3 4new4"_s;
}

void tst_BringBack::eachModeDoesWhatItSays()
{
    QFETCH(Conflict, conflict);
    QFETCH(QString, outcome);
    QFETCH(QString, rows);
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    const QString image = Bench::stateOf(m_bench->image());
    const QString schema = m_bench->ask("SELECT group_concat(sql) FROM sqlite_schema");
    QCOMPARE(told(m_bench->bring({.table = u"ITEM"_s, .conflict = conflict})), outcome);
    QCOMPARE(m_bench->ask("SELECT group_concat(id || name || n, ' ') FROM item"), rows);
    QCOMPARE(m_bench->ask("SELECT group_concat(a) FROM other"), u"1,2"_s);
    QCOMPARE(m_bench->ask("SELECT group_concat(sql) FROM sqlite_schema"), schema);
    QCOMPARE(m_bench->ask("PRAGMA integrity_check"), u"ok"_s);
    QCOMPARE(m_bench->ask("PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(Bench::stateOf(m_bench->image()), image);
}

void tst_BringBack::typesCount()
{
    QVERIFY(m_bench->make(
        {"CREATE TABLE t(id INTEGER PRIMARY KEY, v)"},
        {"INSERT INTO t VALUES(1, 1), (2, '1'), (3, 1.0), (4, NULL), (5, 0.0), (6, 'a')"},
        {"INSERT INTO t VALUES(1, 1.0), (2, x'31'), (3, '1'), (4, ''), (5, -0.0), "
         "(6, CAST(x'6100ff' AS TEXT))"}));
    QCOMPARE(told(m_bench->bring({.table = u"t"_s})), u"ok: +0 -0 ~6"_s);
    QCOMPARE(Bench::rowsOf(m_bench->live(), "t"), Bench::rowsOf(m_bench->image(), "t"));
    QCOMPARE(m_bench->ask("SELECT hex(v) FROM t WHERE id = 6"), u"6100FF"_s);
    QCOMPARE(told(m_bench->bring({.table = u"t"_s})), u"ok: +0 -0 ~0"_s);
}

void tst_BringBack::onlyChosenKeysChange()
{
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    QCOMPARE(
        told(m_bench->bring({.table = u"item"_s,
                             .keys = {{integer(4)}, {integer(3)}, {integer(3)}, {integer(99)}}})),
        u"ok: +1 -1 ~0"_s);
    QCOMPARE(m_bench->ask("SELECT group_concat(id || name, ' ') FROM item NOT INDEXED"),
             u"1one 2newer 3three"_s);
    QVERIFY(outcomeOf(m_bench->bring({.table = u"item"_s, .keys = {{integer(1), integer(2)}}}))
            != u"ok");
}

void tst_BringBack::onlyRowsThatMeetTheConditionChange()
{
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    // On either side: the first is 'newer' now, and was 'two'.
    QCOMPARE(told(m_bench->bring({.table = u"item"_s, .where = u"name = 'newer'"_s})),
             u"ok: +0 -0 ~1"_s);
    QCOMPARE(told(m_bench->bring({.table = u"item"_s, .where = u"name LIKE 't%' AND n > 2"_s})),
             u"ok: +1 -0 ~0"_s);
    QCOMPARE(told(m_bench->bring({.table = u"item"_s, .where = u"(id) IN (SELECT 4)"_s})),
             u"ok: +0 -1 ~0"_s);
    QCOMPARE(m_bench->ask("SELECT group_concat(id || name, ' ') FROM item NOT INDEXED"),
             u"1one 2two 3three"_s);
}

void tst_BringBack::aConditionIsOneExpressionThatReads_data()
{
    QTest::addColumn<QString>("where");
    for (const char* where : {"1) OR (1",
                              "1; DROP TABLE item",
                              "1 -- ",
                              "1 /* ",
                              "nothere = 1",
                              "id =",
                              "?1",
                              "id = :a",
                              "load_extension('x')",
                              "id IN (SELECT * FROM nothere)",
                              "'open",
                              "count(*) > 0",
                              "",
                              ")",
                              "\"nothere\" <> 1",
                              "random() % 2",
                              "length(randomblob(1)) = 1",
                              "changes()",
                              "abs(-9223372036854775808)",
                              "name MATCH 'x'",
                              "json('{')"}) {
        if (*where)
            QTest::newRow(where) << QString::fromLatin1(where);
    }
}

void tst_BringBack::aConditionIsOneExpressionThatReads()
{
    QFETCH(QString, where);
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    const QString before = Bench::stateOf(m_bench->live());
    const auto outcome = m_bench->bring({.table = u"item"_s, .where = where});
    QCOMPARE(outcomeOf(outcome), errorKind(ErrorCode::InvalidArgument));
    QVERIFY(!outcome.error().detail.isEmpty());
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBack::uniqueValuesMayChangePlaces()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(id INTEGER PRIMARY KEY, a UNIQUE, b)"},
                          {"INSERT INTO t VALUES(1, 'x', 1), (2, 'y', 2), (3, 'z', 3)"},
                          {"INSERT INTO t VALUES(1, 'y', 1), (2, 'z', 2), (3, 'x', 3)"}));
    QCOMPARE(told(m_bench->bring({.table = u"t"_s, .conflict = Conflict::Overwrite})),
             u"ok: +0 -0 ~3"_s);
    QCOMPARE(Bench::stateOf(m_bench->live()), Bench::stateOf(m_bench->image()));
}

void tst_BringBack::aUniqueValueThatStaysIsNamed()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(id INTEGER PRIMARY KEY, a UNIQUE)"},
                          {"INSERT INTO t VALUES(9, 'x')"}, {"INSERT INTO t VALUES(1, 'x')"}));
    const QString before = Bench::stateOf(m_bench->live());
    QCOMPARE(told(m_bench->bring({.table = u"t"_s, .conflict = Conflict::Overwrite})),
             u"restore-blocked: table \"t\", row 1: UNIQUE constraint failed: t.a"_s);
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBack::noRowThatIsKeptMakesWay_data()
{
    QTest::addColumn<QByteArray>("unique");
    for (const char* resolution : {"REPLACE", "IGNORE", "FAIL", "ROLLBACK"})
        QTest::newRow(resolution) << QByteArray(resolution);
}

/// What the schema does about two rows with one value must not be done to rows unseen.
void tst_BringBack::noRowThatIsKeptMakesWay()
{
    QFETCH(QByteArray, unique);
    QVERIFY(m_bench->make(
        {"CREATE TABLE t(id INTEGER PRIMARY KEY, u UNIQUE ON CONFLICT " + unique + ")"},
        {"INSERT INTO t VALUES(7, 'a')"}, {"INSERT INTO t VALUES(1, 'a')"}));
    const QString before = Bench::stateOf(m_bench->live());
    const auto outcome = m_bench->bring({.table = u"t"_s, .conflict = Conflict::AddMissing});
    QCOMPARE(outcomeOf(outcome), errorKind(ErrorCode::RestoreBlocked));
    QVERIFY2(outcome.error().detail.contains(u"row 1"_s), qPrintable(outcome.error().detail));
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBack::aKeyOfAnotherTypeIsNamed()
{
    QVERIFY(m_bench->make({}, {"CREATE TABLE t(id INTEGER PRIMARY KEY, v)"},
                          {"CREATE TABLE t(id TEXT PRIMARY KEY, v)",
                           "INSERT INTO t VALUES('1', 'one'), ('x', 'ex')"}));
    const auto outcome = m_bench->bring({.table = u"t"_s});
    QCOMPARE(outcomeOf(outcome), errorKind(ErrorCode::RestoreBlocked));
    QVERIFY2(outcome.error().detail.contains(u"table \"t\", row"_s),
             qPrintable(outcome.error().detail));
}

/// The backup has a counter for which the live database has no place.
void tst_BringBack::aTableThatCountsNoMoreComesBack()
{
    QVERIFY(m_bench->make({}, {"CREATE TABLE t(id INTEGER PRIMARY KEY, v)"},
                          {"CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, v)",
                           "INSERT INTO t VALUES(5, 'five')"}));
    const QString before = Bench::stateOf(m_bench->live());
    QCOMPARE(told(m_bench->bring({.table = u"t"_s})), u"ok: +1 -0 ~0"_s);
    QCOMPARE(m_bench->ask("SELECT id || v FROM t"), u"5five"_s);
    QCOMPARE(told(m_bench->takeBack()), u"ok: +0 -1 ~0"_s);
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

/// It takes only the letters of ASCII for the same in both cases.
void tst_BringBack::namesDifferAsInSqlite()
{
    QVERIFY(m_bench->make(
        {"CREATE TABLE \"\xC3\x84\"(a)", "CREATE TABLE \"\xC3\xA4\"(a)"}, {},
        {"INSERT INTO \"\xC3\x84\" VALUES(1)", "INSERT INTO \"\xC3\xA4\" VALUES(2)"}));
    const Choice both{.tables = {{.table = u"\u00C4"_s}, {.table = u"\u00E4"_s}}, .objects = {}};
    QVERIFY2(m_bench->bring(both), qPrintable(told(m_bench->bring(both))));
    QCOMPARE(m_bench->ask("SELECT a FROM \"\xC3\xA4\""), u"2"_s);
}

void tst_BringBack::everyKindOfTableComesBack_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("sql");
    const auto add = [](const char* what, const QByteArray& table, const QByteArray& columns) {
        QTest::newRow(what) << table << columns;
    };
    add("no key", "t", "CREATE TABLE t(a, b)");
    add("integer key", "t", "CREATE TABLE t(b, a INTEGER PRIMARY KEY)");
    add("text key", "t", "CREATE TABLE t(a TEXT PRIMARY KEY, b)");
    add("key in two parts", "t", "CREATE TABLE t(b, a, PRIMARY KEY(b, a))");
    add("without rowid", "t", "CREATE TABLE t(a PRIMARY KEY, b) WITHOUT ROWID");
    add("without rowid, descending, NOCASE", "t",
        "CREATE TABLE t(b, a, PRIMARY KEY(a COLLATE NOCASE DESC, b)) WITHOUT ROWID");
    add("strict", "t", "CREATE TABLE t(a INTEGER PRIMARY KEY, b ANY) STRICT");
    add("autoincrement", "t", "CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT, b)");
    add("partial and expression index", "t",
        "CREATE TABLE t(a INTEGER PRIMARY KEY, b);CREATE INDEX p ON t(b) WHERE b > 3;CREATE UNIQUE "
        "INDEX e ON t(a + 1)");
    add("generated columns", "t",
        "CREATE TABLE t(a INTEGER PRIMARY KEY, c AS (a + 1), b, d AS (b || 'x') STORED)");
    add("column called rowid", "t", "CREATE TABLE t(rowid TEXT, a, b)");
    add("quotes", "select \"x\"", "CREATE TABLE \"select \"\"x\"\"\"(a PRIMARY KEY, b)");
    add("no name", "", "CREATE TABLE \"\"(a PRIMARY KEY, b)");
    add("newline", "a\nb", "CREATE TABLE \"a\nb\"(a PRIMARY KEY, b)");
    add("full text", "t", "CREATE VIRTUAL TABLE t USING fts5(a, b)");
    add("full text 4", "t", "CREATE VIRTUAL TABLE t USING fts4(a, b)");
}

void tst_BringBack::everyKindOfTableComesBack()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, sql);
    const QByteArray name = '"' + QByteArray(table).replace("\"", "\"\"") + '"';
    const auto rows = [&](const QByteArray& list) -> QByteArray {
        return "INSERT INTO " + name + "(a, b) VALUES" + list;
    };
    QVERIFY(m_bench->make(sql.split(';'), {rows("(1, 'one'), (2, 'changed'), (4, 'new'), (6, 5)")},
                          {rows("(1, 'one'), (2, 'two'), (3, 'three'), (6, 5)"), rows("(70, 7)"),
                           "DELETE FROM " + name + " WHERE a = 70"}));
    const QString before = Bench::stateOf(m_bench->live());
    const auto outcome = m_bench->bring({.table = QString::fromUtf8(table)});
    QVERIFY2(outcome, qPrintable(told(outcome)));
    QCOMPARE(Bench::rowsOf(m_bench->live(), table), Bench::rowsOf(m_bench->image(), table));
    const QString after = Bench::stateOf(m_bench->live());
    QVERIFY(after != before);
    const auto undone = m_bench->takeBack();
    QVERIFY2(undone, qPrintable(told(undone)));
    QVERIFY(after.contains(u"ok"_s));
    if (sql.contains("VIRTUAL")) { // how the words lie in their index is the module's own matter
        QCOMPARE(told(m_bench->takeBack()), told(outcome));
        QCOMPARE(Bench::rowsOf(m_bench->live(), table), Bench::rowsOf(m_bench->image(), table));
        return;
    }
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
    QCOMPARE(told(m_bench->takeBack()), told(outcome));
    QCOMPARE(Bench::stateOf(m_bench->live()), after);
}

QTEST_GUILESS_MAIN(tst_BringBack)
#include "tst_bringback.moc"
