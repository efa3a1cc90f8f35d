// Tables that are not there any more or look otherwise by now, and what hangs on them.

#include "core/sqlite/privateview.h"
#include "core/tables/columnmap.h"
#include "tests/core/tables/tablesbench.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace tablestest;
using namespace Qt::StringLiterals;

using compare::ObjectKind;

class tst_BringBackTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void aMissingTableIsMadeWithAllThatBelongsToIt_data();
    void aMissingTableIsMadeWithAllThatBelongsToIt();
    void aNameThatIsTakenIsToldBefore_data();
    void aNameThatIsTakenIsToldBefore();
    void aSchemaThatLiesMakesNothing_data();
    void aSchemaThatLiesMakesNothing();
    void columnsFindEachOther();
    void aRenamedColumnCanBeMapped();
    void addedColumnsGetTheirDefaultOrKeepWhatTheyHave();
    void aValueThatIsNeededIsAskedFor();
    void retypedColumnsTakeTheirType();
    void anotherKeyCannotBeMatched_data();
    void anotherKeyCannotBeMatched();
    void nullInAKeyIsNoKey();
    void neitherTriggersNorCascadesFire();
    void newViolationsRollBackAndAreListed();
    void oldViolationsDoNotCount();
    void cyclesAndSelfReferencesAreFine();
    void parentAndChildComeTogether();
    void unknownTablesAreErrors_data();
    void unknownTablesAreErrors();
    void fullTextFollowsItsContent();
    void contentlessFullTextIsToldApart();

private:
    std::unique_ptr<Bench> m_bench;
};

void tst_BringBackTables::aMissingTableIsMadeWithAllThatBelongsToIt_data()
{
    QTest::addColumn<QByteArrayList>("table");
    QTest::newRow("with index, trigger, counter") << QByteArrayList{
        "CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT COLLATE NOCASE UNIQUE)",
        "CREATE INDEX i ON t(a DESC) WHERE id > 2",
        "CREATE TRIGGER g BEFORE INSERT ON t BEGIN SELECT RAISE(ABORT, 'no'); END"};
    QTest::newRow("without rowid")
        << QByteArrayList{"CREATE TABLE t(id, a, PRIMARY KEY(a, id)) WITHOUT ROWID"};
    QTest::newRow("default with a line end")
        << QByteArrayList{"CREATE TABLE t(id, a DEFAULT 'x\r\ny', CHECK(id <> 2))"};
    QTest::newRow("full text") << QByteArrayList{"CREATE VIRTUAL TABLE t USING fts5(id, a)"};
    QTest::newRow("R-tree") << QByteArrayList{"CREATE VIRTUAL TABLE t USING rtree(id, low, a)"};
}

void tst_BringBackTables::aMissingTableIsMadeWithAllThatBelongsToIt()
{
    QFETCH(QByteArrayList, table);
    QByteArrayList backup = table;
    if (table.size() == 3)
        backup.removeLast(); // the trigger lets nothing in
    backup += {"PRAGMA ignore_check_constraints = ON", "INSERT INTO t(id, a) VALUES(2, 3), (4, 5)"};
    if (table.size() == 3)
        backup << table.last();
    QVERIFY(m_bench->make({"CREATE TABLE other(a)"}, {}, backup));
    QCOMPARE(told(m_bench->bring({.table = u"t"_s})), u"ok: made +2 -0 ~0"_s);
    QCOMPARE(Bench::rowsOf(m_bench->live(), "t"), Bench::rowsOf(m_bench->image(), "t"));
    const QByteArray schema = "SELECT group_concat(type || name || tbl_name || coalesce(sql, '')) "
                              "FROM (SELECT * FROM sqlite_schema ORDER BY type, name)";
    QCOMPARE(m_bench->ask(schema), Database(m_bench->image()).ask(schema));
}

void tst_BringBackTables::aNameThatIsTakenIsToldBefore_data()
{
    QTest::addColumn<QByteArray>("taker");
    QTest::newRow("view") << QByteArray("CREATE VIEW t AS SELECT 1");
    QTest::newRow("index of another table") << QByteArray("CREATE INDEX i ON other(a)");
    QTest::newRow("trigger of another table")
        << QByteArray("CREATE TRIGGER g AFTER INSERT ON other BEGIN SELECT 1; END");
}

void tst_BringBackTables::aNameThatIsTakenIsToldBefore()
{
    QFETCH(QByteArray, taker);
    QVERIFY(m_bench->make({"CREATE TABLE other(a)"}, {taker},
                          {"CREATE TABLE t(a)", "CREATE INDEX i ON t(a)",
                           "CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END"}));
    const QString before = Bench::stateOf(m_bench->live());
    QCOMPARE(outcomeOf(m_bench->bring({.table = u"t"_s})), errorKind(ErrorCode::RestoreBlocked));
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBackTables::aSchemaThatLiesMakesNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another table") << QByteArray("CREATE TABLE u(a)");
    QTest::newRow("rows of others") << QByteArray("CREATE TABLE t AS SELECT * FROM other");
    QTest::newRow("two statements") << QByteArray("CREATE TABLE t(a); DROP TABLE other");
    QTest::newRow("no CREATE") << QByteArray("DROP TABLE other");
    QTest::newRow("a view") << QByteArray("CREATE VIEW t AS SELECT 1");
    QTest::newRow("temporary") << QByteArray("CREATE TEMP TABLE t(a)");
}

void tst_BringBackTables::aSchemaThatLiesMakesNothing()
{
    QFETCH(QByteArray, sql);
    QVERIFY(
        m_bench->make({"CREATE TABLE other(a)", "INSERT INTO other VALUES(1)"}, {},
                      {"CREATE TABLE s(a)", "CREATE INDEX i ON s(a)", "PRAGMA writable_schema = ON",
                       "UPDATE sqlite_schema SET sql = '" + QByteArray(sql).replace("'", "''")
                           + "' WHERE name = 'i'"}));
    const QString before = Bench::stateOf(m_bench->live());
    // SQLite does not read such a schema at all, or the statement is found out.
    const auto outcome = m_bench->bring({.table = u"s"_s});
    QVERIFY(!outcome);
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBackTables::columnsFindEachOther()
{
    QVERIFY(
        m_bench->make({},
                      {"CREATE TABLE t(id INTEGER PRIMARY KEY, display_name TEXT, n REAL, "
                       "added INT DEFAULT 7, must TEXT NOT NULL, g AS (n + 1))"},
                      {"CREATE TABLE T(ID INTEGER PRIMARY KEY, name TEXT, n INTEGER, old BLOB)"}));
    auto live = sqlite::openPrivateView(m_bench->image()); // either is only read
    auto now = sqlite::Connection::open(m_bench->live(), {});
    QVERIFY(live && now);
    const auto map = mapColumns(*now, *live, {.table = u"t"_s});
    QVERIFY(map);
    QVERIFY(map->isThere && map->hasDrift() && !map->canRun());
    QVERIFY(map->keyTrouble.isEmpty());
    QCOMPARE(map->columns.size(), std::size_t(5));
    using Kind = ColumnSource::Kind;
    QCOMPARE(map->columns[0].from, u"ID"_s);
    QVERIFY(map->columns[1].kind == Kind::Default && map->columns[3].kind == Kind::Default);
    QCOMPARE(map->columns[2].typeThen, u"INTEGER"_s);
    QVERIFY(map->columns[4].kind == Kind::Missing);
    QCOMPARE(map->dropped, (QStringList{u"name"_s, u"old"_s}));
    QCOMPARE(map->suggestions, (QHash<QString, QString>{{u"display_name"_s, u"name"_s}}));
    const auto better = mapColumns(*now, *live,
                                   {.table = u"t"_s,
                                    .columnsFrom = {{u"display_name"_s, u"name"_s}},
                                    .values = {{u"must"_s, text("x")}}});
    QVERIFY(better && better->canRun());
    QCOMPARE(better->dropped, QStringList{u"old"_s});
    const auto none = mapColumns(*now, *live, {.table = u"nothere"_s});
    QCOMPARE(outcomeOf(none), errorKind(ErrorCode::TableUnknown));
}

void tst_BringBackTables::aRenamedColumnCanBeMapped()
{
    QVERIFY(m_bench->make(
        {}, {"CREATE TABLE t(id INTEGER PRIMARY KEY, label)"},
        {"CREATE TABLE t(id INTEGER PRIMARY KEY, name)", "INSERT INTO t VALUES(1, 'x')"}));
    QVERIFY(m_bench->bring({.table = u"t"_s, .columnsFrom = {{u"label"_s, u"name"_s}}}));
    QCOMPARE(m_bench->ask("SELECT label FROM t"), u"x"_s);
}

void tst_BringBackTables::addedColumnsGetTheirDefaultOrKeepWhatTheyHave()
{
    QVERIFY(m_bench->make({},
                          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a, color TEXT DEFAULT (1 + 2), "
                           "size INT)",
                           "INSERT INTO t VALUES(1, 'changed', 'red', 9)"},
                          {"CREATE TABLE t(id INTEGER PRIMARY KEY, a)",
                           "INSERT INTO t VALUES(1, 'one'), (2, 'two')"}));
    QCOMPARE(told(m_bench->bring({.table = u"t"_s, .values = {{u"size"_s, text("42")}}})),
             u"ok: +1 -0 ~1"_s);
    QCOMPARE(m_bench->ask("SELECT group_concat(id || a || color || size || typeof(color) || "
                          "typeof(size), ' ') FROM t"),
             u"1onered9textinteger 2two342textinteger"_s);
    QVERIFY(m_bench->takeBack());
    QCOMPARE(m_bench->ask("SELECT group_concat(id || a || color || size) FROM t"),
             u"1changedred9"_s);
}

void tst_BringBackTables::aValueThatIsNeededIsAskedFor()
{
    QVERIFY(m_bench->make({}, {"CREATE TABLE t(id INTEGER PRIMARY KEY, must NOT NULL)"},
                          {"CREATE TABLE t(id INTEGER PRIMARY KEY)", "INSERT INTO t VALUES(1)"}));
    QCOMPARE(told(m_bench->bring({.table = u"t"_s})),
             u"restore-blocked: table \"t\": column \"must\" needs a value"_s);
    QVERIFY(m_bench->bring({.table = u"t"_s, .values = {{u"MUST"_s, integer(5)}}}));
    QCOMPARE(m_bench->ask("SELECT must FROM t"), u"5"_s);
}

void tst_BringBackTables::retypedColumnsTakeTheirType()
{
    QVERIFY(m_bench->make(
        {}, {"CREATE TABLE t(id INTEGER PRIMARY KEY, a INTEGER)", "INSERT INTO t VALUES(1, 12)"},
        {"CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT)",
         "INSERT INTO t VALUES(1, '12'), (2, '13'), (3, 'x')"}));
    QCOMPARE(told(m_bench->bring({.table = u"t"_s})), u"ok: +2 -0 ~0"_s);
    QCOMPARE(m_bench->ask("SELECT group_concat(a || typeof(a), ' ') FROM t"),
             u"12integer 13integer xtext"_s);
    QCOMPARE(told(m_bench->takeBack()), u"ok: +0 -2 ~0"_s);
}

void tst_BringBackTables::anotherKeyCannotBeMatched_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("other column") << QByteArray("a PRIMARY KEY, b")
                                  << QByteArray("a, b PRIMARY KEY");
    QTest::newRow("one more") << QByteArray("a, b, PRIMARY KEY(a, b)")
                              << QByteArray("a PRIMARY KEY, b");
    QTest::newRow("none then") << QByteArray("a PRIMARY KEY, b") << QByteArray("a, b");
    QTest::newRow("none now") << QByteArray("a, b") << QByteArray("a PRIMARY KEY, b");
    QTest::newRow("other collation") << QByteArray("a TEXT PRIMARY KEY, b")
                                     << QByteArray("a TEXT COLLATE NOCASE PRIMARY KEY, b");
    QTest::newRow("no name for it")
        << QByteArray("rowid, oid, _rowid_, a, b") << QByteArray("rowid, oid, _rowid_, a, b");
}

void tst_BringBackTables::anotherKeyCannotBeMatched()
{
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, then);
    QVERIFY(m_bench->make({}, {"CREATE TABLE t(" + now + ")"},
                          {"CREATE TABLE t(" + then + ")", "INSERT INTO t(a, b) VALUES(1, 2)"}));
    QCOMPARE(outcomeOf(m_bench->bring({.table = u"t"_s})), errorKind(ErrorCode::RestoreBlocked));
    QCOMPARE(m_bench->ask("SELECT count(*) FROM t"), u"0"_s);
}

void tst_BringBackTables::nullInAKeyIsNoKey()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(a TEXT PRIMARY KEY, b)",
                           "INSERT INTO t VALUES(NULL, 1), (NULL, 1), ('x', 2), (NULL, 3)"},
                          {"DELETE FROM t WHERE rowid IN (1, 4)", "UPDATE t SET b = 9"}));
    const QString before = Bench::stateOf(m_bench->live());
    QVERIFY(m_bench->bring({.table = u"t"_s}));
    QCOMPARE(Bench::stateOf(m_bench->live()), Bench::stateOf(m_bench->image()));
    QVERIFY(m_bench->takeBack());
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBackTables::neitherTriggersNorCascadesFire()
{
    QVERIFY(m_bench->make(
        {"CREATE TABLE parent(id INTEGER PRIMARY KEY, a)", "CREATE TABLE log(a)",
         "CREATE TABLE child(id INTEGER PRIMARY KEY, p REFERENCES parent ON DELETE CASCADE ON "
         "UPDATE CASCADE)",
         "CREATE TRIGGER d AFTER DELETE ON parent BEGIN INSERT INTO log VALUES(old.id); END",
         "CREATE TRIGGER i AFTER INSERT ON parent BEGIN INSERT INTO log VALUES(new.id); END",
         "CREATE TRIGGER u AFTER UPDATE ON parent BEGIN INSERT INTO log VALUES(new.id); END"},
        {"INSERT INTO parent VALUES(1, 'newer'), (3, 'new')", "INSERT INTO child VALUES(1, 1)",
         "DELETE FROM log"},
        {"INSERT INTO parent VALUES(1, 'one'), (2, 'two')", "DELETE FROM log"}));
    QCOMPARE(told(m_bench->bring({.table = u"parent"_s})), u"ok: +1 -1 ~1"_s);
    QCOMPARE(m_bench->ask("SELECT count(*) FROM log"), u"0"_s);
    QCOMPARE(m_bench->ask("SELECT count(*) FROM child"), u"1"_s);
}

void tst_BringBackTables::newViolationsRollBackAndAreListed()
{
    QVERIFY(m_bench->make(
        {"CREATE TABLE parent(a, b, PRIMARY KEY(a, b)) WITHOUT ROWID",
         "CREATE TABLE child(id TEXT PRIMARY KEY, x, y, FOREIGN KEY(x, y) REFERENCES parent) "
         "WITHOUT ROWID",
         "INSERT INTO parent VALUES(1, 1)"},
        {"INSERT INTO parent VALUES(2, 2)", "INSERT INTO child VALUES('now', 2, 2)"},
        {"INSERT INTO child VALUES('then', 1, 1), ('lost', 8, 8), ('half', NULL, 5)"}));
    const QString before = Bench::stateOf(m_bench->live());
    QCOMPARE(outcomeOf(m_bench->bring({.table = u"parent"_s})), errorKind(ErrorCode::KeysViolated));
    QCOMPARE(m_bench->troubles(), QStringList{u"child now parent"_s});
    QCOMPARE(outcomeOf(m_bench->bring({.table = u"child"_s})), errorKind(ErrorCode::KeysViolated));
    QCOMPARE(m_bench->troubles(), QStringList{u"child lost parent"_s});
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
    QVERIFY(!QFile::exists(m_bench->log() + u"/changes.log"_s)); // of nothing that was done
}

void tst_BringBackTables::oldViolationsDoNotCount()
{
    QVERIFY(m_bench->make({"CREATE TABLE parent(id INTEGER PRIMARY KEY)",
                           "CREATE TABLE child(id INTEGER PRIMARY KEY, p REFERENCES parent, n)",
                           "INSERT INTO child VALUES(1, 99, 1)",
                           "CREATE TABLE odd(a REFERENCES child(n))", "INSERT INTO odd VALUES(5)"},
                          {}, {"INSERT INTO child VALUES(2, NULL, 2)"}));
    QCOMPARE(told(m_bench->bring({.table = u"child"_s})), u"ok: +1 -0 ~0"_s);
}

void tst_BringBackTables::cyclesAndSelfReferencesAreFine()
{
    QVERIFY(m_bench->make(
        {"CREATE TABLE a(id INTEGER PRIMARY KEY, up REFERENCES a, b REFERENCES b)",
         "CREATE TABLE b(id INTEGER PRIMARY KEY, a REFERENCES a)"},
        {},
        {"INSERT INTO a VALUES(1, 2, 1), (2, 1, NULL), (3, 3, 1)", "INSERT INTO b VALUES(1, 1)"}));
    QCOMPARE(outcomeOf(m_bench->bring({.table = u"a"_s})), errorKind(ErrorCode::KeysViolated));
    const Choice both{.tables = {{.table = u"a"_s}, {.table = u"b"_s}}, .objects = {}};
    QCOMPARE(told(m_bench->bring(both)), u"ok: +3 -0 ~0, +1 -0 ~0"_s);
    QCOMPARE(m_bench->ask("PRAGMA foreign_key_check"), QString());
}

void tst_BringBackTables::parentAndChildComeTogether()
{
    QVERIFY(m_bench->make({"CREATE TABLE other(a)"}, {},
                          {"CREATE TABLE child(id INTEGER PRIMARY KEY, p REFERENCES parent)",
                           "CREATE TABLE parent(id INTEGER PRIMARY KEY)",
                           "INSERT INTO parent VALUES(1)", "INSERT INTO child VALUES(1, 1)"}));
    const Choice both{.tables = {{.table = u"child"_s}, {.table = u"parent"_s}}, .objects = {}};
    QCOMPARE(told(m_bench->bring(both)), u"ok: made +1 -0 ~0, made +1 -0 ~0"_s);
}

void tst_BringBackTables::unknownTablesAreErrors_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such table")
        << Choice{.tables = {{.table = u"nothere"_s}}, .objects = {}} << ErrorCode::TableUnknown;
    QTest::newRow("only now") << Choice{.tables = {{.table = u"new"_s}}, .objects = {}}
                              << ErrorCode::TableUnknown;
    QTest::newRow("a view") << Choice{.tables = {{.table = u"v"_s}}, .objects = {}}
                            << ErrorCode::TableUnknown;
    QTest::newRow("SQLite's own") << Choice{.tables = {{.table = u"sqlite_sequence"_s}},
                                            .objects = {}}
                                  << ErrorCode::InvalidArgument;
    QTest::newRow("twice") << Choice{.tables = {{.table = u"t"_s}, {.table = u"T"_s}},
                                     .objects = {}}
                           << ErrorCode::InvalidArgument;
    QTest::newRow("no such view") << Choice{.tables = {},
                                            .objects = {{ObjectKind::View, u"nothere"_s}}}
                                  << ErrorCode::InvalidArgument;
    QTest::newRow("an index for its table is not there")
        << Choice{.tables = {}, .objects = {{ObjectKind::Index, u"lost"_s}}}
        << ErrorCode::RestoreBlocked;
}

void tst_BringBackTables::unknownTablesAreErrors()
{
    QFETCH(Choice, choice);
    QFETCH(ErrorCode, code);
    QVERIFY(m_bench->make(
        {"CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT)", "CREATE VIEW v AS SELECT 1"},
        {"CREATE TABLE new(a)"}, {"CREATE TABLE gone(a)", "CREATE INDEX lost ON gone(a)"}));
    const QString before = Bench::stateOf(m_bench->live());
    QCOMPARE(outcomeOf(m_bench->bring(choice)), errorKind(code));
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBackTables::fullTextFollowsItsContent()
{
    const QByteArrayList schema{"CREATE TABLE doc(id INTEGER PRIMARY KEY, body)",
                                "CREATE VIRTUAL TABLE words USING fts5(body, content='doc', "
                                "content_rowid='id')"};
    const QByteArray index = "INSERT INTO words(words) VALUES('rebuild')";
    QVERIFY(m_bench->make(schema, {"INSERT INTO doc VALUES(1, 'now')", index},
                          {"INSERT INTO doc VALUES(1, 'then'), (2, 'lost')", index}));
    const QByteArray found = "SELECT group_concat(rowid) FROM words WHERE words MATCH ";
    QVERIFY(m_bench->bring({.table = u"doc"_s}));
    QCOMPARE(m_bench->ask(found + "'lost OR then'"), u"1,2"_s);
    QCOMPARE(m_bench->ask(found + "'now'"), QString());
    QVERIFY(m_bench->takeBack());
    QCOMPARE(m_bench->ask(found + "'now'"), u"1"_s);
    QVERIFY(Database(m_bench->live()).run({"DROP TABLE words", "DROP TABLE doc"}));
    const Choice both{.tables = {{.table = u"doc"_s}, {.table = u"words"_s}}, .objects = {}};
    const auto outcome = m_bench->bring(both);
    QVERIFY2(outcome, qPrintable(told(outcome)));
    QCOMPARE(m_bench->ask(found + "'lost'"), u"2"_s);
    QVERIFY(m_bench->takeBack());
    QCOMPARE(m_bench->ask("SELECT count(*) FROM sqlite_schema"), u"0"_s);
}

void tst_BringBackTables::contentlessFullTextIsToldApart()
{
    QVERIFY(m_bench->make({"CREATE VIRTUAL TABLE words USING fts5(body, content='')"}, {},
                          {"INSERT INTO words(rowid, body) VALUES(1, 'x')"}));
    const auto outcome = m_bench->bring({.table = u"words"_s});
    QCOMPARE(outcomeOf(outcome), errorKind(ErrorCode::RestoreBlocked));
    QVERIFY(outcome.error().detail.contains(u"content"_s));
}

QTEST_GUILESS_MAIN(tst_BringBackTables)
#include "tst_bringbacktables.moc"
