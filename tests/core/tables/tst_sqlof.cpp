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
    void onlySoManyRowsAreWritten();
    void realsReadBackExactly_data();
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
        {"CREATE TABLE \"a \"\"b\"(k TEXT, v, PRIMARY KEY(k)) WITHOUT ROWID", "CREATE TABLE free(a)"},
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

void tst_SqlOf::onlySoManyRowsAreWritten()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(id INTEGER PRIMARY KEY)"}, {},
                          {"INSERT INTO t VALUES(1), (2), (3), (4), (5)"}));
    const auto statements = sql({.tables = {{.table = u"t"_s}}, .objects = {}}, 2);
    QVERIFY(statements);
    QCOMPARE(statements->count(u"INSERT INTO"_s), 2);
    QVERIFY(statements->contains(u"+5 -0 ~0"_s) && statements->contains(u"-- \"t\": + 3"_s));
}

void tst_SqlOf::realsReadBackExactly_data()
{
    QTest::addColumn<quint64>("bits");
    for (const double number : {0.0, -0.0, 0.1, -1.0 / 3, 5e-324, -5e-324, 2.2250738585072014e-308,
                                1.7976931348623157e308, 1e15, 123456789012345678.0, 4.35e-300,
                                1e300, 9007199254740993.0})
        QTest::addRow("%.17g", number) << std::bit_cast<quint64>(number);
    quint64 bits = 0x243f6a8885a308d3;
    for (int i = 0; i < 300; ++i) {
        bits = bits * 6364136223846793005 + 1442695040888963407;
        const quint64 finite = bits & 0xbfefffffffffffff;
        QTest::addRow("random %d", i) << finite;
    }
}

void tst_SqlOf::realsReadBackExactly()
{
    QFETCH(quint64, bits);
    QVERIFY(m_bench->make({"CREATE TABLE t(a)"}));
    auto view = sqlite::openPrivateView(m_bench->image());
    QVERIFY(view);
    const auto literal = literalOf(
        {.type = rows::ValueType::Real, .real = std::bit_cast<double>(bits)}, *view);
    QVERIFY(literal);
    auto query = view->prepare("SELECT " + *literal);
    QVERIFY(query && query->step());
    QCOMPARE(std::bit_cast<quint64>(query->real(0)), bits);
}

QTEST_GUILESS_MAIN(tst_SqlOf)
#include "tst_sqlof.moc"
