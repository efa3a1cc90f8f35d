#include "tests/core/compare/comparebench.h"

#include <QTest>

using namespace core;
using namespace core::compare;
using namespace comparetest;
using namespace Qt::StringLiterals;

class tst_CompareKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void matchesRowsByTheirKey_data();
    void matchesRowsByTheirKey();
    void ordersKeysAsSqliteDoes_data();
    void ordersKeysAsSqliteDoes();
    void listsTheTablesOfBoth();
    void comparesWhatOnlyOneHas();
    void matchesTheRestBySortingWhereItIsTooMuchToKeep_data();
    void matchesTheRestBySortingWhereItIsTooMuchToKeep();
    void comparesVirtualTablesThroughTheirColumns();
    void saysWhatItCannotJudge();

private:
    std::unique_ptr<Bench> m_bench;
};

void tst_CompareKeys::matchesRowsByTheirKey_data()
{
    QTest::addColumn<QByteArrayList>("first");
    QTest::addColumn<QByteArrayList>("second");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& schema, const QByteArrayList& first,
                        const QByteArrayList& second, const QStringList& expected) {
        const auto inserted = [&](const QByteArrayList& rows) {
            return QByteArrayList{schema, "INSERT INTO t VALUES" + rows.join(",")};
        };
        QTest::newRow(name) << inserted(first) << inserted(second) << expected;
    };
    row("by rowid", "CREATE TABLE t(id INTEGER PRIMARY KEY, a)",
        {"(-9223372036854775808,'x')", "(1,'a')", "(2,'b')", "(3,'c')"},
        {"(-9223372036854775808,'x')", "(2,'B')", "(3,'c')", "(9223372036854775807,'d')"},
        {u"- 1: 1, 'a'"_s, u"~ 2: 2, 'b' -> 2, 'B'"_s,
         u"+ 9223372036854775807: 9223372036854775807, 'd'"_s, u"+1 -1 ~1 =2 by key"_s});
    row("without rowid, descending",
        "CREATE TABLE t(a TEXT, b INT, c, PRIMARY KEY(a DESC, b)) WITHOUT ROWID",
        {"('x',1,1)", "('x',2,2)", "('y',1,3)"}, {"('x',1,1)", "('x',2,0)", "('z',1,4)"},
        {u"+ 'z', 1: 'z', 1, 4"_s, u"- 'y', 1: 'y', 1, 3"_s, u"~ 'x', 2: 'x', 2, 2 -> 'x', 2, 0"_s,
         u"+1 -1 ~1 =1 by key"_s});
    row("a declared key that is not the rowid", "CREATE TABLE t(a TEXT PRIMARY KEY, b)",
        {"('a',1)", "('b',2)", "('c',3)"}, {"('c',3)", "('b',9)", "('d',1)"},
        {u"- 'a': 'a', 1"_s, u"~ 'b': 'b', 2 -> 'b', 9"_s, u"+ 'd': 'd', 1"_s,
         u"+1 -1 ~1 =1 by key"_s});
    row("NULL in the key", "CREATE TABLE t(a TEXT, b INT, c, PRIMARY KEY(a, b))",
        {"('a',NULL,1)", "('a',NULL,1)", "(NULL,1,2)", "('b',1,1)"},
        {"('b',1,2)", "('a',NULL,1)", "(NULL,1,3)"},
        {u"~ 'b', 1: 'b', 1, 1 -> 'b', 1, 2"_s, u"- : NULL, 1, 2"_s, u"+ : NULL, 1, 3"_s,
         u"- : 'a', NULL, 1"_s, u"+1 -2 ~1 =1 by key"_s});
    row("upper and lower case alike",
        "CREATE TABLE t(a TEXT COLLATE NOCASE PRIMARY KEY, b) WITHOUT ROWID",
        {"('Apple',1)", "('b',2)", "('C_',3)"}, {"('apple',1)", "('B',2)", "('C_',3)"},
        {u"~ 'Apple': 'Apple', 1 -> 'apple', 1"_s, u"~ 'b': 'b', 2 -> 'B', 2"_s,
         u"+0 -0 ~2 =1 by key"_s});
    row("blanks at the end", "CREATE TABLE t(a TEXT COLLATE RTRIM PRIMARY KEY, b)",
        {"('a  ',1)", "('b',2)"}, {"('a',1)", "('b',2)"},
        {u"~ 'a  ': 'a  ', 1 -> 'a', 1"_s, u"+0 -0 ~1 =1 by key"_s});
    row("keys of many types", "CREATE TABLE t(a PRIMARY KEY, b) WITHOUT ROWID",
        {"(1,'i')", "('1','t')", "(x'31','b')", "(2.5,'r')"},
        {"(1.0,'i')", "('1','t')", "(x'32','b')", "(2.5,'r')"},
        {u"~ 1: 1, 'i' -> 1.0, 'i'"_s, u"- x'31': x'31', 'b'"_s, u"+ x'32': x'32', 'b'"_s,
         u"+1 -1 ~1 =2 by key"_s});
    row("integers that a double cannot hold", "CREATE TABLE t(a PRIMARY KEY, b) WITHOUT ROWID",
        {"(9007199254740993,1)", "(9007199254740992.0,2)", "(9223372036854775807,3)"},
        {"(9007199254740993,1)", "(9007199254740992,2)", "(9.2233720368547758e18,3)"},
        {u"~ 9007199254740992.0: 9007199254740992.0, 2 -> 9007199254740992, 2"_s,
         u"- 9223372036854775807: 9223372036854775807, 3"_s,
         u"+ 9223372036854775808.0: 9223372036854775808.0, 3"_s, u"+1 -1 ~1 =1 by key"_s});
    row("no key", "CREATE TABLE t(a, b)", {"(1,2)", "(1,2)", "(1,2)", "(3,4)"},
        {"(3,4)", "(1,2)", "(5,6)"},
        {u"- : 1, 2"_s, u"- : 1, 2"_s, u"+ : 5, 6"_s, u"+1 -2 ~0 =2 by content"_s});
    row("all names of the rowid are taken", "CREATE TABLE t(rowid, _rowid_, oid)",
        {"(1,2,3)", "(1,2,3)"}, {"(1,2,3)", "(1,2,4)"},
        {u"- : 1, 2, 3"_s, u"+ : 1, 2, 4"_s, u"+1 -1 ~0 =1 by content"_s});
    row("a column that is called rowid", "CREATE TABLE t(rowid TEXT, b INTEGER PRIMARY KEY)",
        {"('x',1)", "('y',2)"}, {"('x',1)", "('z',2)"},
        {u"~ 2: 'y', 2 -> 'z', 2"_s, u"+0 -0 ~1 =1 by key"_s});
    row("nothing differs", "CREATE TABLE t(a INTEGER PRIMARY KEY, b)", {"(1,NULL)"}, {"(1,NULL)"},
        {u"proven same"_s});

    const auto drift = [](const char* name, const QByteArrayList& first,
                          const QByteArrayList& second, const QStringList& expected) {
        QTest::newRow(name) << first << second << expected;
    };
    drift("a column is new, and all change places",
          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a, b)", "INSERT INTO t VALUES(1,2,3),(2,3,4)"},
          {"CREATE TABLE t(B, c, A, ID INTEGER PRIMARY KEY)",
           "INSERT INTO t VALUES(3,NULL,2,1),(4,5,3,2)"},
          {u"~ 2: 2, 3, 4 -> 4, 5, 3, 2"_s, u"+0 -0 ~1 =1 by key"_s});
    drift(
        "a column is gone",
        {"CREATE TABLE t(id INTEGER PRIMARY KEY, a, b)", "INSERT INTO t VALUES(1,2,3),(2,3,NULL)"},
        {"CREATE TABLE t(id INTEGER PRIMARY KEY, a)", "INSERT INTO t VALUES(1,2),(2,3)"},
        {u"~ 1: 1, 2, 3 -> 1, 2"_s, u"+0 -0 ~1 =1 by key"_s});
    drift("a generated column is not compared",
          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a, g AS (a + 1), s AS (a) STORED)",
           "INSERT INTO t VALUES(1,2),(2,3)"},
          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a, g AS (a + 2), h AS (a || id))",
           "INSERT INTO t VALUES(1,2),(2,4)"},
          {u"~ 2: 2, 3, NULL, NULL -> 2, 4, NULL, NULL"_s, u"+0 -0 ~1 =1 by key"_s});
    drift("a column that was generated is one of its own now",
          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a, g AS (a + 1))",
           "INSERT INTO t VALUES(1,2),(2,3)"},
          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a, g)", "INSERT INTO t VALUES(1,2,3),(2,3,5)"},
          {u"~ 2: 2, 3, 4 -> 2, 3, 5"_s, u"+0 -0 ~1 =1 by key"_s});
    drift("another key: by content",
          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a)", "INSERT INTO t VALUES(1,2),(2,3)"},
          {"CREATE TABLE t(id INT, a PRIMARY KEY)", "INSERT INTO t VALUES(1,2),(2,4)"},
          {u"- : 2, 3"_s, u"+ : 2, 4"_s, u"+1 -1 ~0 =1 by content"_s});
    drift("the same key in another order, one of them without rowid",
          {"CREATE TABLE t(a, b, c, PRIMARY KEY(a, b))", "INSERT INTO t VALUES(2,1,1),(1,2,1)"},
          {"CREATE TABLE t(a, b, c, PRIMARY KEY(b DESC, a)) WITHOUT ROWID",
           "INSERT INTO t VALUES(2,1,1),(1,2,2)"},
          {u"~ 1, 2: 1, 2, 1 -> 1, 2, 2"_s, u"+0 -0 ~1 =1 by key"_s});
    drift("the rowid here, a declared key there",
          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a)", "INSERT INTO t VALUES(1,2),(20,3)"},
          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a) WITHOUT ROWID",
           "INSERT INTO t VALUES(1,2),(3,3)"},
          {u"+ 3: 3, 3"_s, u"- 20: 20, 3"_s, u"+1 -1 ~0 =1 by key"_s});
    drift("other collations",
          {"CREATE TABLE t(a TEXT PRIMARY KEY COLLATE NOCASE, b) WITHOUT ROWID",
           "INSERT INTO t VALUES('a',1),('B',2)"},
          {"CREATE TABLE t(a TEXT PRIMARY KEY, b) WITHOUT ROWID",
           "INSERT INTO t VALUES('a',1),('B',3),('A',1)"},
          {u"+ 'A': 'A', 1"_s, u"~ 'B': 'B', 2 -> 'B', 3"_s, u"+1 -0 ~1 =1 by key"_s});
}

void tst_CompareKeys::matchesRowsByTheirKey()
{
    QFETCH(const QByteArrayList, first);
    QFETCH(const QByteArrayList, second);
    QFETCH(const QStringList, expected);
    QVERIFY(m_bench->make(first, second));
    QCOMPARE(m_bench->differences(u"t"_s), expected);
}

/// Any difference between SQLite's order and ours would be rows that are said to be out of order,
/// or to be only in one of the two.
void tst_CompareKeys::ordersKeysAsSqliteDoes_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("encoding");
    for (const char* encoding : {"UTF-8", "UTF-16le", "UTF-16be"}) {
        for (const char* key : {"k COLLATE BINARY", "k COLLATE NOCASE", "k COLLATE RTRIM",
                                "k COLLATE BINARY DESC", "k COLLATE NOCASE DESC"})
            QTest::addRow("%s in %s", key, encoding) << QByteArray(key) << QByteArray(encoding);
    }
}

void tst_CompareKeys::ordersKeysAsSqliteDoes()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, encoding);
    const QByteArrayList rows{
        "INSERT OR IGNORE INTO t(k, v) VALUES "
        "(-9223372036854775808,1),(-9.3e18,1),(-1e308,1),(-1.5,1),(-1,1),(0,1),(0.5,1),(1,1),"
        "(9007199254740992,1),(9007199254740993,1),(9007199254740994.0,1),"
        "(9223372036854775807,1),(9.2233720368547758e18,1),(1e999,1),(-1e999,1)",
        "INSERT OR IGNORE INTO t(k, v) VALUES "
        "('',1),(' ',1),('a',1),('A',1),('a ',1),('B',1),('b',1),('_',1),('[',1),('z',1),('ä',1),"
        "('Ä',1),('\xef\xbf\xbd',1),('\xf0\x9f\x98\x80',1),('\xee\x80\x80',1),"
        "('a' || char(0) || 'b',1),('a' || char(0) || 'c',1),('a' || char(0),1),"
        "(x'',1),(x'00',1),(x'61',1),(x'6100',1),(x'ff',1)",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "INSERT OR IGNORE INTO t(k, v) SELECT CASE i % 5 WHEN 0 THEN i * 7919 % 1000 WHEN 1 THEN "
        "(i * 31 % 977) / 7.0 WHEN 2 THEN hex(i * 7919 % 5003) WHEN 3 THEN lower(hex(i * 40503)) "
        "ELSE randomblob(3) END, i FROM n"};
    const QByteArrayList made =
        QByteArrayList{"PRAGMA encoding='" + encoding + "'",
                       "CREATE TABLE t(k, v, PRIMARY KEY(" + key + ")) WITHOUT ROWID"}
        + rows;
    QVERIFY(m_bench->makeCopy(made,
                              {"DELETE FROM t WHERE v = 1 AND typeof(k) = 'blob'",
                               "UPDATE t SET v = -1 WHERE v % 3 = 1"}));
    sqlitetest::Database second(m_bench->second());
    sqlitetest::Database first(m_bench->first());
    const QString all = first.ask("SELECT count(*) FROM t");
    const QString left = second.ask("SELECT count(*) FROM t");
    const QString changed = second.ask("SELECT count(*) FROM t WHERE v = -1");
    QVERIFY(all.toInt() > 1500);
    QCOMPARE(m_bench->differences(u"t"_s).back(),
             u"+0 -%1 ~%2 =%3 by key"_s.arg(all.toInt() - left.toInt())
                 .arg(changed)
                 .arg(left.toInt() - changed.toInt()));
}

void tst_CompareKeys::listsTheTablesOfBoth()
{
    QVERIFY(m_bench->make({"CREATE TABLE b(a)", "CREATE TABLE \"select \"\"x\"\"\"(a)",
                           "CREATE TABLE auto(a INTEGER PRIMARY KEY AUTOINCREMENT)"},
                          {"CREATE TABLE B(a)", "CREATE VIEW v AS SELECT 1",
                           "CREATE VIRTUAL TABLE words USING fts5(a)", "ANALYZE"}));
    const auto first = m_bench->open(m_bench->first());
    const auto second = m_bench->open(m_bench->second());
    QVERIFY(first && second);
    const auto tables = tablesInBoth(**first, **second);
    QVERIFY(tables);
    const std::vector<TableInBoth> expected{{.name = u"auto"_s, .inFirst = true},
                                            {.name = u"B"_s, .inFirst = true, .inSecond = true},
                                            {.name = u"select \"x\""_s, .inFirst = true},
                                            {.name = u"words"_s, .inSecond = true}};
    QCOMPARE(*tables, expected);
}

void tst_CompareKeys::comparesWhatOnlyOneHas()
{
    QVERIFY(m_bench->make({"CREATE TABLE \"select \"\"x\"\"\"(a, b TEXT PRIMARY KEY)",
                           "INSERT INTO \"select \"\"x\"\"\" VALUES(2,'b'),(1,'a')",
                           "CREATE TABLE both(\"a \"\" b\", \"\")", "INSERT INTO both VALUES(1,2)"},
                          {"CREATE TABLE lone(a)", "INSERT INTO lone VALUES(2),(1)",
                           "CREATE TABLE both(\"a \"\" b\", \"\", c)"}));
    QCOMPARE(m_bench->differences(u"select \"x\""_s),
             QStringList({u"- 'a': 1, 'a'"_s, u"- 'b': 2, 'b'"_s,
                          u"only in the first, +0 -2 ~0 =0 by key"_s}));
    QCOMPARE(
        m_bench->differences(u"lone"_s),
        QStringList({u"+ : 2"_s, u"+ : 1"_s, u"only in the second, +2 -0 ~0 =0 by content"_s}));
    QCOMPARE(m_bench->differences(u"both"_s),
             QStringList({u"- : 1, 2"_s, u"+0 -1 ~0 =0 by content"_s}));
}

void tst_CompareKeys::matchesTheRestBySortingWhereItIsTooMuchToKeep_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a declared key")
        << QByteArray("CREATE TABLE t(k TEXT PRIMARY KEY, v)") << u"+1 -1 ~1 =7997 by key"_s;
    QTest::newRow("no key") << QByteArray("CREATE TABLE t(k TEXT, v)")
                            << u"+2 -2 ~0 =7997 by content"_s;
}

void tst_CompareKeys::matchesTheRestBySortingWhereItIsTooMuchToKeep()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, expected);
    const auto filled = [&](const QByteArray& order) -> QByteArrayList {
        return {schema,
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 7999) "
                "INSERT INTO t SELECT hex(i * 2654435761) || hex(zeroblob(800)), i FROM n "
                    + order};
    };
    const QByteArray nullRow = "INSERT INTO t VALUES(NULL, 'the same')";
    QVERIFY(m_bench->make(filled("") << nullRow << "DELETE FROM t WHERE v = 4711",
                          filled("ORDER BY i DESC")
                              << "DELETE FROM t WHERE v = 9"
                              << "UPDATE t SET v = -1 WHERE v = 77" << nullRow));
    QCOMPARE(m_bench->differences(u"t"_s).back(), expected);
}

void tst_CompareKeys::comparesVirtualTablesThroughTheirColumns()
{
    QVERIFY(m_bench->makeCopy(
        {"CREATE VIRTUAL TABLE words USING fts5(a, b)",
         "INSERT INTO words(rowid, a, b) VALUES(1,'one','x'),(2,'two','y'),(7,'seven','z')",
         "CREATE VIRTUAL TABLE boxes USING rtree(id, low, high)",
         "INSERT INTO boxes VALUES(1,0,1),(2,0,2)"},
        {"UPDATE words SET b = 'changed' WHERE rowid = 2", "DELETE FROM words WHERE rowid = 7",
         "INSERT INTO words(words) VALUES('optimize')", "INSERT INTO boxes VALUES(3,0.5,2)"}));
    QCOMPARE(m_bench->differences(u"words"_s),
             QStringList({u"~ 2: 'two', 'y' -> 'two', 'changed'"_s, u"- 7: 'seven', 'z'"_s,
                          u"+0 -1 ~1 =1 by key"_s}));
    QCOMPARE(m_bench->differences(u"boxes"_s),
             QStringList({u"+ 3: 3, 0.5, 2.0"_s, u"+1 -0 ~0 =2 by key"_s}));
}

void tst_CompareKeys::saysWhatItCannotJudge()
{
    const auto made = [](const QByteArray& value) -> QByteArrayList {
        return {"CREATE TABLE t(k TEXT COLLATE NOCASE PRIMARY KEY) WITHOUT ROWID",
                "INSERT INTO t VALUES('" + value + "')",
                "CREATE TABLE u(k TEXT COLLATE NOCASE PRIMARY KEY, v)",
                "INSERT INTO u VALUES('a', 1), ('b', '" + value + "')",
                "CREATE VIRTUAL TABLE words USING fts5(a)",
                "CREATE TABLE only_" + value + "(k TEXT COLLATE NOCASE PRIMARY KEY)",
                "INSERT INTO only_" + value + " VALUES('a'), ('b')",
                "PRAGMA writable_schema=ON",
                "UPDATE sqlite_schema SET sql = replace(sql, 'NOCASE', 'APPCOLL')",
                "UPDATE sqlite_schema SET sql = replace(sql, 'fts5', 'appmodule')"};
    };
    QVERIFY(m_bench->make(made("x"), made("y")));
    QCOMPARE(m_bench->differences(u"t"_s), QStringList(u"trouble: cannot-judge"_s));
    QCOMPARE(m_bench->differences(u"words"_s), QStringList(u"trouble: cannot-judge"_s));
    QCOMPARE(m_bench->differences(u"only_x"_s).back(), u"only in the first, +0 -2 ~0 =0 by key"_s);
    // Bytes that are the same are the same key for any collation.
    QCOMPARE(m_bench->differences(u"u"_s),
             QStringList({u"~ 'b': 'b', 'x' -> 'b', 'y'"_s, u"+0 -0 ~1 =1 by key"_s}));
}

QTEST_GUILESS_MAIN(tst_CompareKeys)
#include "tst_comparekeys.moc"
