#include "core/rows/tableshape.h"
#include "core/rows/tablewalk.h"
#include "tests/core/rows/rowsbench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core;
using namespace core::rows;
using namespace rowstest;
using namespace Qt::StringLiterals;

class tst_TableWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void keepsEveryTypeAsItIsStored()
    {
        QVERIFY(m_bench->make(
            {"CREATE TABLE t(a)",
             "INSERT INTO t VALUES(NULL), (-9223372036854775808), (0.1), ('caf\xc3\xa9'), ('')",
             "INSERT INTO t VALUES(CAST(x'61ff62' AS TEXT)), (CAST(x'610062' AS TEXT)), "
             "(x'00ff')"}));
        const auto rows = m_bench->open(u"t"_s);
        QVERIFY(rows);
        const auto all = (*rows)->rows(0, 100, RowSet::Width::Shown);
        QVERIFY(all);
        QCOMPARE(all->size(), 8U);
        const auto value = [&](std::size_t row) { return all->at(row).values.front(); };
        QVERIFY(value(0).isNull());
        QCOMPARE(value(1).integer, std::numeric_limits<qint64>::min());
        QCOMPARE(value(2).real, 0.1);
        QCOMPARE(value(3).bytes, QByteArray("caf\xc3\xa9"));
        QVERIFY(value(4).type == ValueType::Text && value(4).bytes.isEmpty());
        QCOMPARE(value(5).bytes,
                 QByteArray("a\xff"
                            "b"));
        QCOMPARE(value(6).bytes, QByteArray("a\0b", 3));
        QVERIFY(value(7).type == ValueType::Blob);
        QCOMPARE(value(7).bytes, QByteArray("\0\xff", 2));
    }

    void cutsLongValuesAndGivesThemWhole()
    {
        QVERIFY(m_bench->make(
            {"CREATE TABLE t(a, b)",
             "INSERT INTO t VALUES('x' || replace(hex(zeroblob(2000)), '0', '\xc3\xa9'), "
             "zeroblob(5000))"}));
        const auto rows = m_bench->open(u"t"_s);
        QVERIFY(rows);
        const auto all = (*rows)->rows(0, 1, RowSet::Width::Shown);
        QVERIFY(all);
        const Value& text = all->front().values[0];
        QCOMPARE(text.bytes.size(), 1023); // not half of a letter
        QVERIFY(text.isCut());
        QCOMPARE(text.size, 8001);
        QCOMPARE(all->front().values[1].bytes.size(), kShownBytes);
        const auto whole = (*rows)->whole(all->front(), 0);
        QVERIFY(whole);
        QCOMPARE(whole->bytes.size(), 8001);
        QVERIFY(!whole->isCut());
    }

    void walksTablesWithAnyKey_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("rowid") << QByteArray("t(a, b, c)");
        QTest::newRow("integer key") << QByteArray("t(a INTEGER PRIMARY KEY, b, c)");
        QTest::newRow("null keys") << QByteArray("t(x PRIMARY KEY, a, b, c)");
        QTest::newRow("rowid is taken") << QByteArray("t(a, b, rowid, _ROWID_)");
        QTest::newRow("all names are taken") << QByteArray("t(a, rowid, _rowid_, oid)");
        QTest::newRow("without rowid")
            << QByteArray("t(a INTEGER, b, c, PRIMARY KEY(a)) WITHOUT ROWID");
        QTest::newRow("composite") << QByteArray("t(a, b, c, PRIMARY KEY(b, c, a)) WITHOUT ROWID");
        QTest::newRow("directions")
            << QByteArray("t(a, b, c, PRIMARY KEY(b DESC, c, a DESC)) WITHOUT ROWID");
        QTest::newRow("collations") << QByteArray("t(a, b TEXT, c TEXT, PRIMARY KEY(c COLLATE "
                                                  "NOCASE, b COLLATE RTRIM, a)) WITHOUT ROWID");
    }

    /// Each of several thousand rows once, in the order that SQLite gives, wherever one begins.
    void walksTablesWithAnyKey()
    {
        QFETCH(const QByteArray, table);
        const QByteArray names = table.mid(2, table.indexOf(')') - 2);
        const bool withX = names.startsWith('x');
        const QByteArrayList taken{"t(a, b, rowid, _ROWID_)", "t(a, rowid, _rowid_, oid)"};
        const QByteArray into = taken.contains(table) ? table : withX ? "t(a, b, c)" : "t(a, b, c)";
        const bool four = taken.contains(table);
        QVERIFY(m_bench->make(
            {"CREATE TABLE " + table,
             "INSERT INTO " + into
                 + " WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE i<2999) "
                   "SELECT (i * 7919) % 3001, 'Ab' || i % 7, char(65 + i % 3 * 32 + i % 2)"
                 + (four ? ", 1 FROM n" : " FROM n")}));
        const auto rows = m_bench->open(u"t"_s);
        QVERIFY(rows);
        QVERIFY(learnAll(**rows));
        QCOMPARE((*rows)->extent().rows, 3000);
        const int a = withX ? 1 : 0;
        const QStringList whole = column(**rows, 0, 3000, a);
        QCOMPARE(QSet<QString>(whole.begin(), whole.end()).size(), 3000);
        for (const int first : {0, 1, 511, 512, 513, 1500, 2998, 2999})
            QCOMPARE(column(**rows, first, 40, a), whole.mid(first, 40));
        QVERIFY(column(**rows, 3000, 10, a).isEmpty());
    }

    void keysThatShareTheirFirstPartAreNotScanned()
    {
        QVERIFY(m_bench->make(
            {"CREATE TABLE t(a, b, PRIMARY KEY(a, b)) WITHOUT ROWID",
             "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE "
             "i<50000) SELECT 'same', i FROM n"}));
        const auto rows = m_bench->open(u"t"_s);
        QVERIFY(rows);
        QVERIFY(learnAll(**rows));
        QCOMPARE(column(**rows, 40'000, 2, 1), QStringList({u"40000"_s, u"40001"_s}));
    }

    void aTableWithoutGapsIsKnownAtOnce()
    {
        makeMillion();
        RowSource source = m_bench->source(u"t"_s);
        source.rowsHint = 1'000'000;
        const auto rows = openRows(source);
        QVERIFY(rows);
        QCOMPARE((*rows)->extent(), (Extent{.rows = 1'000'000, .isComplete = true}));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(column(**rows, 500'000, 2), QStringList({u"500001"_s, u"500002"_s}));
        QCOMPARE(column(**rows, 999'999, 2), QStringList({u"1000000"_s}));
        QVERIFY(clock.elapsed() < 200);
    }

    void aTableWithGapsIsLearntInPieces()
    {
        makeMillion();
        QVERIFY(sqlitetest::Database(m_bench->image()).run({"DELETE FROM t WHERE a % 3 = 0"}));
        RowSource source = m_bench->source(u"t"_s);
        source.rowsHint = 666'667;
        const auto rows = openRows(source);
        QVERIFY(rows);
        QVERIFY(!(*rows)->extent().isComplete);
        QVERIFY(column(**rows, 400'000, 1).isEmpty()); // nobody knows yet
        QCOMPARE(column(**rows, 0, 3), QStringList({u"1"_s, u"2"_s, u"4"_s}));
        sqlitetest::Sink sink;
        core::NoProgress unseen;
        const auto first = (*rows)->advance(std::chrono::milliseconds(1), {{}, unseen});
        QVERIFY(first && first->rows > 0 && !first->isComplete);
        QVERIFY(learnAll(**rows));
        QCOMPARE((*rows)->extent().rows, 666'667);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(column(**rows, 400'000, 1), QStringList({u"600001"_s}));
        QVERIFY(clock.elapsed() < 200);
    }

    void aWrongHintIsFoundOut()
    {
        QVERIFY(m_bench->make(
            {"CREATE TABLE t(a INTEGER PRIMARY KEY)", "INSERT INTO t VALUES(1), (2), (9), (10)"}));
        RowSource source = m_bench->source(u"t"_s);
        source.rowsHint = 10;
        const auto rows = openRows(source);
        QVERIFY(rows);
        QCOMPARE((*rows)->extent().rows, 10);
        QVERIFY(column(**rows, 2, 3).isEmpty());
        QVERIFY(!(*rows)->extent().isComplete);
        QVERIFY(learnAll(**rows));
        QCOMPARE((*rows)->extent().rows, 4);
        QCOMPARE(column(**rows, 2, 3), QStringList({u"9"_s, u"10"_s}));
    }

    void learningCanBeStopped()
    {
        makeMillion();
        const auto rows = m_bench->open(u"t"_s);
        QVERIFY(rows);
        std::stop_source stop;
        stop.request_stop();
        core::NoProgress unseen;
        const auto learnt = (*rows)->advance(std::chrono::hours(1), {stop.get_token(), unseen});
        QVERIFY(!learnt);
        QCOMPARE(learnt.error().code, ErrorCode::Cancelled);
        QCOMPARE(column(**rows, 0, 1), QStringList({u"1"_s})); // what is known can still be had
    }

    void namesMayBeAnything()
    {
        const QString name = u"it's \"odd\"; -- [x] é"_s;
        QVERIFY(
            m_bench->make({"CREATE TABLE \"it's \"\"odd\"\"; -- [x] \xc3\xa9\"(\"\"\"\", \"\", "
                           "\"a b\" TEXT)",
                           "INSERT INTO \"it's \"\"odd\"\"; -- [x] \xc3\xa9\" VALUES(1, 2, 3)"}));
        QCOMPARE(allOf(*m_bench, name, {}, 1), QStringList({u"2"_s}));
        QCOMPARE(allOf(*m_bench, name, {.sort = Sort{.column = 1}}, 2), QStringList({u"3"_s}));
        const auto rows = m_bench->open(name);
        QVERIFY(rows);
        QCOMPARE((*rows)->shape().columns[0].name, u"\""_s);
        QCOMPARE((*rows)->shape().columns[2].declaredType, u"TEXT"_s);
    }

    void generatedColumnsAreSeen()
    {
        QVERIFY(m_bench->make({"CREATE TABLE t(a INTEGER PRIMARY KEY, b AS (a * 2), "
                               "c AS (a * 3) STORED)",
                               "INSERT INTO t(a) VALUES(5)"}));
        QCOMPARE(allOf(*m_bench, u"t"_s, {}, 1), QStringList({u"10"_s}));
        QCOMPARE(allOf(*m_bench, u"t"_s, {}, 2), QStringList({u"15"_s}));
        const auto rows = m_bench->open(u"t"_s);
        QVERIFY(rows);
        QVERIFY((*rows)->shape().columns[1].isGenerated);
        QVERIFY(!(*rows)->shape().columns[0].isGenerated);
        QCOMPARE((*rows)->shape().columns[0].keyPart, 1);
    }

    void anEmptyTableHasNoRows()
    {
        QVERIFY(
            m_bench->make({"CREATE TABLE t(a)", "CREATE TABLE w(a PRIMARY KEY) WITHOUT ROWID"}));
        QVERIFY(allOf(*m_bench, u"t"_s).isEmpty());
        QVERIFY(allOf(*m_bench, u"w"_s).isEmpty());
    }

    void damageIsAnErrorOfItsTableAlone()
    {
        QVERIFY(m_bench->make(
            {"CREATE TABLE good(a)", "INSERT INTO good VALUES(1)", "CREATE TABLE bad(a)",
             "INSERT INTO bad WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE "
             "i<3000) SELECT hex(zeroblob(50)) FROM n"}));
        const int root = sqlitetest::Database(m_bench->image())
                             .ask("SELECT rootpage FROM sqlite_schema WHERE name = 'bad'")
                             .toInt();
        QByteArray bytes = sqlitetest::bytesOf(m_bench->image());
        bytes.replace((root - 1) * 4096, 100, QByteArray(100, '\xee'));
        QVERIFY(sqlitetest::writeBytes(m_bench->image(), bytes));
        const auto bad = m_bench->open(u"bad"_s);
        QVERIFY(!bad || !(*bad)->rows(0, 10, RowSet::Width::Shown));
        if (bad)
            QCOMPARE((*bad)->rows(0, 10, RowSet::Width::Shown).error().code,
                     ErrorCode::SourceDamaged);
        QCOMPARE(allOf(*m_bench, u"good"_s), QStringList({u"1"_s}));
    }

    void aMissingCollationConcernsItsColumnAlone()
    {
        QVERIFY(m_bench->make({"CREATE TABLE t(a INTEGER PRIMARY KEY, b COLLATE NOCASE)",
                               "INSERT INTO t VALUES(1, 'x')",
                               "CREATE TABLE w(b COLLATE NOCASE PRIMARY KEY) WITHOUT ROWID",
                               "CREATE TABLE good(a)", "INSERT INTO good VALUES(1)"}));
        QByteArray bytes = sqlitetest::bytesOf(m_bench->image());
        bytes.replace("NOCASE", "GERMAN");
        QVERIFY(sqlitetest::writeBytes(m_bench->image(), bytes));
        QCOMPARE(allOf(*m_bench, u"t"_s, {}, 1), QStringList({u"x"_s}));
        QCOMPARE(allOf(*m_bench, u"t"_s, {.sort = Sort{.column = 1}}),
                 QStringList({u"failed: cannot-judge"_s}));
        QCOMPARE(allOf(*m_bench, u"w"_s), QStringList({u"failed: cannot-judge"_s}));
        QCOMPARE(allOf(*m_bench, u"good"_s), QStringList({u"1"_s}));
    }

    void aTableThatIsNotThereIsAnError()
    {
        QVERIFY(m_bench->make({"CREATE TABLE t(a)"}));
        QVERIFY(!m_bench->open(u"missing"_s));
    }

    void theImageIsNotTouched()
    {
        QVERIFY(m_bench->make({"CREATE TABLE t(a)", "INSERT INTO t VALUES(2), (1)"}));
        const auto before = sqlitetest::stateOf(m_bench->folder());
        QCOMPARE(allOf(*m_bench, u"t"_s, {.sort = Sort{}}), QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(sqlitetest::stateOf(m_bench->folder()), before);
    }

private:
    void makeMillion() const
    {
        QVERIFY(m_bench->make(
            {"PRAGMA journal_mode=OFF", "CREATE TABLE t(a INTEGER PRIMARY KEY, b)",
             "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
             "i<1000000) SELECT i, i % 1000 FROM n"}));
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_TableWalk)
#include "tst_tablewalk.moc"
