#include "core/rows/recordfile.h"
#include "core/rows/tablelist.h"
#include "core/sqlite/privateview.h"
#include "tests/core/rows/rowsbench.h"

#include <QTest>

using namespace core;
using namespace core::rows;
using namespace rowstest;
using namespace Qt::StringLiterals;

class tst_RowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void sortsAsSqliteDoes()
    {
        QVERIFY(m_bench->make({"CREATE TABLE t(a, b TEXT COLLATE NOCASE)",
                               "INSERT INTO t VALUES(2, 'b'), (NULL, 'A'), ('text', 'C'), "
                               "(x'00', 'a'), (1.5, 'B')"}));
        QCOMPARE(allOf(*m_bench, u"t"_s, {.sort = Sort{.column = 0}}),
                 QStringList({u"NULL"_s, u"1.5"_s, u"2"_s, u"text"_s, u"x'00'"_s}));
        QCOMPARE(allOf(*m_bench, u"t"_s, {.sort = Sort{.column = 0, .isDescending = true}}).front(),
                 u"x'00'"_s);
        // Equal ones in the order of the key.
        QCOMPARE(allOf(*m_bench, u"t"_s, {.sort = Sort{.column = 1}}, 1),
                 QStringList({u"A"_s, u"a"_s, u"b"_s, u"B"_s, u"C"_s}));
    }

    void sortsTablesWithoutRowid()
    {
        QVERIFY(m_bench->make({"CREATE TABLE t(a, b, c, PRIMARY KEY(a DESC, b)) WITHOUT ROWID",
                               "INSERT INTO t VALUES('x', 1, 3), ('x', 2, 1), ('y', 1, 2)"}));
        const RowQuery byC{.sort = Sort{.column = 2}};
        QCOMPARE(allOf(*m_bench, u"t"_s, byC, 0), QStringList({u"x"_s, u"y"_s, u"x"_s}));
        QCOMPARE(allOf(*m_bench, u"t"_s, byC, 1), QStringList({u"2"_s, u"1"_s, u"1"_s}));
    }

    void filters_data()
    {
        using Kind = Filter::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, Kind kind, int column, const QString& text,
                            const QStringList& expected) {
            QTest::newRow(name) << int(kind) << column << text << expected;
        };
        row("any column", Kind::Contains, -1, u"o"_s, {u"1"_s, u"2"_s});
        row("case", Kind::Contains, -1, u"ONE"_s, {u"1"_s});
        row("case of other scripts", Kind::Contains, -1, u"ÄPFEL"_s, {u"3"_s});
        row("one column", Kind::Contains, 2, u"one"_s, {});
        row("a number as text", Kind::Contains, 0, u"1"_s, {u"1"_s, u"10"_s});
        row("no wildcards", Kind::Contains, -1, u"%"_s, {u"10"_s});
        row("no blobs", Kind::Contains, -1, u"secret"_s, {});
        row("no SQL", Kind::Contains, -1, u"' OR 1=1 --"_s, {});
        row("equals", Kind::Equals, 1, u"one"_s, {u"1"_s});
        row("equals, by the collation", Kind::Equals, 1, u"TWO"_s, {u"2"_s});
        row("equals a number", Kind::Equals, 0, u"10"_s, {u"10"_s});
        row("equals a number, no type", Kind::Equals, 2, u"4.5"_s, {u"3"_s});
        row("equals a text of digits, no type", Kind::Equals, 2, u"007"_s, {u"2"_s});
        row("null", Kind::IsNull, 2, {}, {u"1"_s});
    }

    void filters()
    {
        QFETCH(const int, kind);
        QFETCH(const int, column);
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QVERIFY(m_bench->make(
            {"CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT COLLATE NOCASE, c)",
             "INSERT INTO t VALUES(1, 'one', NULL), (2, 'two', '007'), (3, '\xc3\xa4pfel', 4.5), "
             "(10, '100 %', CAST('secret' AS BLOB))"}));
        Filter filter{.kind = static_cast<Filter::Kind>(kind), .text = text};
        if (column >= 0)
            filter.column = column;
        QCOMPARE(allOf(*m_bench, u"t"_s, {.filter = filter}), expected);
        QStringList backwards(expected.rbegin(), expected.rend());
        const Sort down{.column = 0, .isDescending = true};
        QCOMPARE(allOf(*m_bench, u"t"_s, {.sort = down, .filter = filter}), backwards);
    }

    void manyColumnsAreSearched()
    {
        QByteArrayList names;
        for (int i = 0; i < 250; ++i)
            names << "c" + QByteArray::number(i);
        QVERIFY(m_bench->make({"CREATE TABLE t(" + names.join(',') + ")",
                               "INSERT INTO t(c0, c249) VALUES('first', 'needle')"}));
        QCOMPARE(allOf(*m_bench, u"t"_s, {.filter = Filter{.text = u"NEEDLE"_s}}),
                 QStringList({u"first"_s}));
    }

    void virtualTablesAreRead()
    {
        QVERIFY(
            m_bench->make({"CREATE VIRTUAL TABLE f USING fts5(title, body)",
                           "INSERT INTO f VALUES('one', 'the body'), ('two', 'another')",
                           "CREATE VIRTUAL TABLE g USING fts4(text)", "INSERT INTO g VALUES('old')",
                           "CREATE VIRTUAL TABLE r USING rtree(id, x0, x1)",
                           "INSERT INTO r VALUES(7, 1, 2), (3, 4, 5)",
                           "CREATE VIRTUAL TABLE v USING fts5vocab(f, row)"}));
        QCOMPARE(allOf(*m_bench, u"f"_s), QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(allOf(*m_bench, u"f"_s, {.filter = Filter{.text = u"BODY"_s}}),
                 QStringList({u"one"_s}));
        QCOMPARE(allOf(*m_bench, u"g"_s), QStringList({u"old"_s}));
        QCOMPARE(allOf(*m_bench, u"r"_s, {.sort = Sort{.column = 0}}),
                 QStringList({u"3"_s, u"7"_s}));
        QCOMPARE(allOf(*m_bench, u"v"_s).size(), 5);
        const auto f = m_bench->open(u"f"_s);
        QVERIFY(f);
        QCOMPARE((*f)->shape().columns.size(), 2U);
        QVERIFY((*f)->shape().hiddenColumns > 0); // that of the table's name, and rank
    }

    void aMissingModuleConcernsItsTableAlone()
    {
        QVERIFY(m_bench->make({"CREATE TABLE good(a)", "INSERT INTO good VALUES(1)",
                               "CREATE VIRTUAL TABLE bad USING rtree(id, x0, x1)"}));
        QByteArray bytes = sqlitetest::bytesOf(m_bench->image());
        bytes.replace("USING rtree", "USING gtree");
        QVERIFY(sqlitetest::writeBytes(m_bench->image(), bytes));
        QCOMPARE(allOf(*m_bench, u"bad"_s), QStringList({u"failed: cannot-judge"_s}));
        QCOMPARE(allOf(*m_bench, u"good"_s), QStringList({u"1"_s}));
    }

    void viewsAreReadByPosition()
    {
        QVERIFY(m_bench->make(
            {"CREATE TABLE t(a)",
             "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
             "i<3000) SELECT i FROM n",
             "CREATE VIEW v AS SELECT a, hex(zeroblob(1000)) || a AS long FROM t ORDER BY a "
             "DESC"}));
        const auto rows = m_bench->open(u"v"_s);
        QVERIFY(rows);
        QVERIFY(learnAll(**rows));
        QCOMPARE((*rows)->extent().rows, 3000);
        QCOMPARE(column(**rows, 2000, 2), QStringList({u"1000"_s, u"999"_s}));
        const auto row = (*rows)->rows(2000, 1, RowSet::Width::Shown);
        QVERIFY(row && row->front().values[1].isCut());
        const auto whole = (*rows)->whole(row->front(), 1);
        QVERIFY(whole && whole->bytes.endsWith("01000"));
        QCOMPARE(allOf(*m_bench, u"v"_s, {.sort = Sort{}}).front(), u"1"_s);
    }

    void viewsCannotDoHarm()
    {
        QVERIFY(m_bench->make({"CREATE TABLE t(a)", "INSERT INTO t VALUES(1)",
                               "CREATE VIEW v AS SELECT load_extension('x') FROM t",
                               "CREATE VIEW broken AS SELECT missing FROM t"}));
        QVERIFY(!m_bench->open(u"v"_s));
        QVERIFY(!m_bench->open(u"broken"_s));
    }

    void aViewWithoutEndCanBeLeft()
    {
        QVERIFY(m_bench->make({"CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                               "i+1 FROM n) SELECT i FROM n WHERE i < 0"}));
        const auto rows = m_bench->open(u"v"_s);
        QVERIFY(rows);
        std::stop_source stop;
        sqlitetest::Sink sink;
        sink.onReport = [&stop](const Progress&) { stop.request_stop(); };
        const auto learnt =
            (*rows)->advance(std::chrono::milliseconds(1), {stop.get_token(), sink});
        QVERIFY(!learnt);
        QCOMPARE(learnt.error().code, ErrorCode::Cancelled);
    }

    void aSortSaysHowFarItIs()
    {
        QVERIFY(m_bench->make(
            {"CREATE TABLE t(a INTEGER PRIMARY KEY, b)",
             "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
             "i<100000) SELECT i, (i * 7919) % 100003 FROM n"}));
        RowSource source = m_bench->source(u"t"_s, {.sort = Sort{.column = 1}});
        source.rowsHint = 100'000;
        const auto rows = openRows(source);
        QVERIFY(rows);
        sqlitetest::Sink sink;
        std::vector<Progress> seen;
        sink.onReport = [&seen](const Progress& progress) { seen.push_back(progress); };
        QVERIFY((*rows)->advance(std::chrono::milliseconds(1), {{}, sink}));
        QVERIFY(seen.size() > 10);
        QVERIFY(seen[5].done > 0 && seen[5].done < 100'000);
        QCOMPARE(seen[5].total, 100'000U);
        QVERIFY(learnAll(**rows));
        QCOMPARE(column(**rows, 0, 2, 1), QStringList({u"1"_s, u"2"_s}));
    }

    void recordsAreKeptAsTheyAre()
    {
        auto file = RecordFile::create(m_bench->folder());
        QVERIFY(file);
        const std::vector<Value> values{{},
                                        {.type = ValueType::Integer, .integer = -5},
                                        {.type = ValueType::Real, .real = 0.25},
                                        {.type = ValueType::Text, .bytes = "a", .size = 9},
                                        {.type = ValueType::Blob}};
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(file->append(i == 70'000 ? values : std::vector<Value>(1)));
        const auto read = file->at(70'000);
        QVERIFY(read);
        QCOMPARE(*read, values);
        QVERIFY(!file->at(100'000));
        QCOMPARE(QDir(m_bench->folder()).entryList(QDir::Files).size(), 0); // it has no name
    }

    void listsWhatIsThere()
    {
        QVERIFY(m_bench->make({"CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT)",
                               "INSERT INTO t VALUES(1), (2)", "CREATE VIEW v AS SELECT 1 FROM t",
                               "CREATE VIRTUAL TABLE r USING rtree(id, x0, x1)",
                               "INSERT INTO r VALUES(7, 1, 2)"}));
        auto view = sqlite::openPrivateView(m_bench->image());
        QVERIFY(view);
        const auto tables = listTables(*view);
        QVERIFY(tables);
        QVERIFY(std::ranges::count(*tables, TableEntry{u"t"_s, TableKind::Ordinary}) == 1);
        QVERIFY(std::ranges::count(*tables, TableEntry{u"r"_s, TableKind::Virtual}) == 1);
        QVERIFY(std::ranges::count(*tables, TableEntry{u"v"_s, TableKind::View}) == 1);
        QVERIFY(std::ranges::count(*tables, TableEntry{u"r_node"_s, TableKind::Internal}) == 1);
        for (const auto& [table, rows] :
             {std::pair(u"t"_s, 2), std::pair(u"v"_s, 2), std::pair(u"r"_s, 1)}) {
            const auto counted = countRows(*view, table);
            QVERIFY2(counted, qPrintable(table));
            QCOMPARE(*counted, rows);
        }
    }

private:
    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_RowList)
#include "tst_rowlist.moc"
