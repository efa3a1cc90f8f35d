// The statements of a restore, as anyone can read and run them.

#include "core/sqlite/privateview.h"
#include "core/sqlite/statement.h"
#include "core/tables/sqltext.h"
#include "tests/core/tables/tablesbench.h"

#include <QTest>

#include <bit>
#include <memory>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace tablestest;
using namespace Qt::StringLiterals;

class tst_SqlOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void theStatementsDoWhatTheRestoreDoes();
    void aChangedRowGoesAndComesAgain();
    void noRowThatIsKeptMakesWay();
    void noCounterWithoutAPlaceForIt();
    void fullTextOfOtherTablesFollows();
    void triggersAreOutOfTheWay();
    void rowidsAreKept();
    void onlySoManyRowsAreWritten();
    void realsReadBackExactly();

private:
    Result<QString> sql(const Choice& choice, int mostRows = 1000)
    {
        Sink sink;
        return sqlOf(m_bench->spec(choice), mostRows, {{}, sink});
    }

    std::unique_ptr<Bench> m_bench;
};

void tst_SqlOf::theStatementsDoWhatTheRestoreDoes()
{
    QVERIFY(m_bench->make(
        {"CREATE TABLE \"a \"\"b\"(k TEXT, v, PRIMARY KEY(k)) WITHOUT ROWID",
         "CREATE TABLE free(a)"},
        {"INSERT INTO \"a \"\"b\" VALUES('same', 1), ('changed', 2), ('goes', 3)",
         "CREATE VIEW v AS SELECT 1"},
        {"INSERT INTO \"a \"\"b\" VALUES('same', 1), ('changed', x'00ff'), ('it''s', 0.1), "
         "('n', NULL), ('nul', CAST(x'6100ff' AS TEXT)), ('inf', 9e999), ('min', "
         "-9223372036854775808)",
         "INSERT INTO free(rowid, a) VALUES(17, 'x\ny')", "CREATE VIEW v AS SELECT 2",
         "CREATE TABLE gone(id INTEGER PRIMARY KEY AUTOINCREMENT, g AS (id))",
         "CREATE INDEX gone_i ON gone(id)", "INSERT INTO gone VALUES(4)"}));
    const Choice choice{
        .tables = {{.table = u"a \"b"_s}, {.table = u"free"_s}, {.table = u"gone"_s}},
        .objects = {{compare::ObjectKind::View, u"v"_s}}};
    const QString before = Bench::stateOf(m_bench->live());
    const auto statements = sql(choice);
    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().detail));
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
    QVERIFY(statements->contains(u"-- \"a \"\"b\": +5 -1 ~1"_s));
    QVERIFY(Database(m_bench->live()).run({statements->toUtf8()}));
    const QString byHand = Bench::stateOf(m_bench->live());
    QCOMPARE(byHand, Bench::stateOf(m_bench->image()));
}

/// As the restore does it: two rows that swapped a unique value could not be updated one by one.
void tst_SqlOf::aChangedRowGoesAndComesAgain()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(id INTEGER PRIMARY KEY, u TEXT UNIQUE, kept)"},
                          {"INSERT INTO t VALUES(1, 'b', 1), (2, 'a', 2)"},
                          {"INSERT INTO t VALUES(1, 'a', 1), (2, 'b', 2)"}));
    const Choice choice{.tables = {{.table = u"t"_s}}, .objects = {}};
    const auto statements = sql(choice);
    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().detail));
    QVERIFY2(!statements->contains(u"UPDATE"_s), qPrintable(*statements));
    QCOMPARE(statements->count(u"DELETE FROM"_s), 2);
    QCOMPARE(statements->count(u"INSERT INTO"_s), 2);
    QVERIFY(statements->lastIndexOf(u"DELETE FROM"_s) < statements->indexOf(u"INSERT INTO"_s));
    QVERIFY(Database(m_bench->live()).run({statements->toUtf8()}));
    QCOMPARE(Bench::stateOf(m_bench->live()), Bench::stateOf(m_bench->image()));
}

void tst_SqlOf::noRowThatIsKeptMakesWay()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(id INTEGER PRIMARY KEY, u UNIQUE ON CONFLICT REPLACE)"},
                          {"INSERT INTO t VALUES(7, 'a')"}, {"INSERT INTO t VALUES(1, 'a')"}));
    const auto statements =
        sql({.tables = {{.table = u"t"_s, .conflict = Conflict::AddMissing}}, .objects = {}});
    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().detail));
    QVERIFY2(statements->contains(u"INSERT OR ABORT INTO \"t\""_s), qPrintable(*statements));
}

void tst_SqlOf::noCounterWithoutAPlaceForIt()
{
    QVERIFY(m_bench->make({}, {"CREATE TABLE t(id INTEGER PRIMARY KEY, v)"},
                          {"CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, v)",
                           "INSERT INTO t VALUES(5, 'five')"}));
    const auto statements = sql({.tables = {{.table = u"t"_s}}, .objects = {}});
    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().detail));
    QVERIFY(Database(m_bench->live()).run({statements->toUtf8()}));
    QCOMPARE(m_bench->ask("SELECT id || v FROM t"), u"5five"_s);
}

/// Its triggers would keep it up to date, and are out of the way.
void tst_SqlOf::fullTextOfOtherTablesFollows()
{
    QVERIFY(
        m_bench->make({"CREATE TABLE doc(id INTEGER PRIMARY KEY, body)",
                       "CREATE VIRTUAL TABLE words USING fts5(body, content=doc, content_rowid=id)",
                       "CREATE TRIGGER note AFTER INSERT ON doc BEGIN "
                       "INSERT INTO words(rowid, body) VALUES(new.id, new.body); END"},
                      {}, {"INSERT INTO doc VALUES(1, 'some words')"}));
    const auto statements = sql({.tables = {{.table = u"doc"_s}}, .objects = {}});
    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().detail));
    QVERIFY(Database(m_bench->live()).run({statements->toUtf8()}));
    QCOMPARE(m_bench->ask("SELECT rowid FROM words WHERE words MATCH 'some'"), u"1"_s);
}

void tst_SqlOf::triggersAreOutOfTheWay()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(id INTEGER PRIMARY KEY, v)", "CREATE TABLE seen(what)",
                           "CREATE TRIGGER \"on \"\"t\" AFTER DELETE ON t BEGIN "
                           "INSERT INTO seen VALUES('gone ' || old.id); END",
                           "CREATE TRIGGER after_t AFTER INSERT ON T BEGIN "
                           "INSERT INTO seen VALUES('new ' || new.id); END"}));
    QVERIFY(Database(m_bench->live()).run({"INSERT INTO t VALUES(1, 'x')", "DELETE FROM seen"}));
    QVERIFY(Database(m_bench->image()).run({"INSERT INTO t VALUES(2, 'y')", "DELETE FROM seen"}));
    const auto statements = sql({.tables = {{.table = u"t"_s}}, .objects = {}});
    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().detail));
    QVERIFY(Database(m_bench->live()).run({statements->toUtf8()}));
    QCOMPARE(Bench::stateOf(m_bench->live()), Bench::stateOf(m_bench->image()));
    QVERIFY(Database(m_bench->live()).run({"DELETE FROM t"}));
    QCOMPARE(m_bench->ask("SELECT group_concat(what) FROM seen"), u"gone 2"_s); // they are back
}

/// By hand and by the restore, the same rowids.
void tst_SqlOf::rowidsAreKept()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(k TEXT PRIMARY KEY, v)"},
                          {"INSERT INTO t(rowid, k, v) VALUES(7, 'changed', 1), (9, 'new', 2)"},
                          {"INSERT INTO t(rowid, k, v) VALUES(3, 'changed', 3), (9, 'lost', 4), "
                           "(20, 'free', 5)"}));
    const Choice choice{.tables = {{.table = u"t"_s, .conflict = Conflict::Overwrite}},
                        .objects = {}};
    const QByteArray rowids = "SELECT group_concat(rowid || k || v) FROM (SELECT rowid, * FROM t "
                              "ORDER BY k)";
    const auto statements = sql(choice);
    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().detail));
    const QString copy = m_bench->folder() + u"/by-hand.db"_s;
    QVERIFY(Database(m_bench->live()).run({"VACUUM INTO '" + copy.toUtf8() + "'"}));
    QVERIFY(Database(copy).run({statements->toUtf8()}));
    QCOMPARE(told(m_bench->bring(choice)), u"ok: +2 -0 ~1"_s);
    QCOMPARE(Database(copy).ask(rowids), m_bench->ask(rowids));
    QVERIFY(m_bench->ask(rowids).contains(u"20free5"_s)
            && m_bench->ask(rowids).contains(u"7changed3"_s));
}

void tst_SqlOf::onlySoManyRowsAreWritten()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(id INTEGER PRIMARY KEY)"}, {},
                          {"INSERT INTO t VALUES(1), (2), (3), (4), (5)"}));
    const auto statements = sql({.tables = {{.table = u"t"_s}}, .objects = {}}, 2);
    QVERIFY(statements);
    QCOMPARE(statements->count(u"INSERT INTO"_s), 2);
    QVERIFY(statements->contains(u"+5 -0 ~0"_s) && statements->contains(u"-- \"t\": + 3"_s));
}

void tst_SqlOf::realsReadBackExactly()
{
    std::vector<double> numbers{0.0,
                                -0.0,
                                0.1,
                                -1.0 / 3,
                                5e-324,
                                -5e-324,
                                2.2250738585072014e-308,
                                1.7976931348623157e308,
                                1e15,
                                123456789012345678.0,
                                4.35e-300,
                                1e300,
                                9007199254740993.0};
    quint64 random = 0x243f6a8885a308d3;
    for (int i = 0; i < 3000; ++i) {
        random = random * 6364136223846793005 + 1442695040888963407;
        numbers.push_back(std::bit_cast<double>(random & 0xbfefffffffffffff)); // finite
    }
    QVERIFY(m_bench->make({"CREATE TABLE t(a)"}));
    auto view = sqlite::openPrivateView(m_bench->image());
    QVERIFY(view);
    for (const double number : numbers) {
        const auto literal = literalOf({.type = rows::ValueType::Real, .real = number}, *view);
        QVERIFY(literal);
        auto query = view->prepare("SELECT " + *literal);
        QVERIFY(query && query->step());
        QCOMPARE(std::bit_cast<quint64>(query->real(0)), std::bit_cast<quint64>(number));
    }
}

QTEST_GUILESS_MAIN(tst_SqlOf)
#include "tst_sqlof.moc"
