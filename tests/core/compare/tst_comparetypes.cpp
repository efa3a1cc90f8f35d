#include "tests/core/compare/comparebench.h"

#include <QTest>

#include <sqlite3.h>

#include <limits>

using namespace core;
using namespace core::compare;
using namespace comparetest;
using namespace Qt::StringLiterals;

class tst_CompareTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void tellsValuesApartWithTheirTypes_data();
    void tellsValuesApartWithTheirTypes();
    void tellsNumbersApartThatNoSqlCanWrite();
    void comparesTextsOfOtherEncodings_data();
    void comparesTextsOfOtherEncodings();
    void keepsHalvesOfLettersApart();
    void comparesTwoThousandColumns();
    void comparesLongBlobs();
    void handsOnWholeValues();

private:
    std::unique_ptr<Bench> m_bench;
};

void tst_CompareTypes::tellsValuesApartWithTheirTypes_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char* name, const QByteArray& first, const QByteArray& second) {
        QTest::newRow(name) << first << second;
    };
    row("integer and real", "1", "1.0");
    row("integer and text", "1", "'1'");
    row("text and blob", "'1'", "x'31'");
    row("real and text", "1.0", "'1.0'");
    row("NULL and nothing", "NULL", "''");
    row("empty text and empty blob", "''", "x''");
    row("NULL and zero", "NULL", "0");
    row("behind a zero", "'a' || char(0) || 'b'", "'a' || char(0) || 'c'");
    row("a zero at the end", "'a'", "'a' || char(0)");
    row("invalid UTF-8", "CAST(x'ff' AS TEXT)", "CAST(x'fe' AS TEXT)");
    row("invalid UTF-8 and what is put in its place", "CAST(x'ff' AS TEXT)", "char(65533)");
    row("infinities", "1e999", "-1e999");
    row("an infinity and the largest number", "1e999", "1.7976931348623157e308");
    row("one bit of a real", "0.1", "0.10000000000000002");
    row("large integers", "9223372036854775807", "9223372036854775806");
    row("a large integer and its real", "9007199254740993", "9007199254740992.0");
    row("upper and lower case", "'a'", "'A'");
    row("blanks at the end", "'a'", "'a '");
}

void tst_CompareTypes::tellsValuesApartWithTheirTypes()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const auto made = [](const QByteArray& value) -> QByteArrayList {
        return {"CREATE TABLE t(id INTEGER PRIMARY KEY, a COLLATE NOCASE)",
                "INSERT INTO t VALUES(1, 'same'), (2, " + value + "), (3, 'same')",
                "CREATE TABLE lone(a COLLATE NOCASE)", "INSERT INTO lone SELECT a FROM t"};
    };
    QVERIFY(m_bench->make(made(first), made(second)));
    QCOMPARE(m_bench->differences(u"t"_s).back(), u"+0 -0 ~1 =2 by key"_s);
    QCOMPARE(m_bench->differences(u"lone"_s).back(), u"+1 -1 ~0 =2 by content"_s);
}

void tst_CompareTypes::tellsNumbersApartThatNoSqlCanWrite()
{
    const auto make = [](const QString& path, const std::vector<double>& values) {
        sqlitetest::Database made(path);
        QVERIFY(made.run({"CREATE TABLE t(id INTEGER PRIMARY KEY, a)"}));
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(made.handle(), "INSERT INTO t(a) VALUES(?1)", -1, &insert, nullptr);
        for (const double value : values) {
            sqlite3_bind_double(insert, 1, value);
            QCOMPARE(sqlite3_step(insert), SQLITE_DONE);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    };
    const double infinity = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN(); // is kept as NULL
    make(m_bench->first(), {0.0, -0.0, infinity, nan, 1});
    make(m_bench->second(), {-0.0, -0.0, infinity, nan, 1});
    QCOMPARE(m_bench->differences(u"t"_s),
             QStringList({u"~ 1: 1, 0.0 -> 1, -0.0"_s, u"+0 -0 ~1 =4 by key"_s}));
}

void tst_CompareTypes::comparesTextsOfOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    for (const char* first : {"UTF-8", "UTF-16le", "UTF-16be"}) {
        for (const char* second : {"UTF-8", "UTF-16le", "UTF-16be"})
            QTest::addRow("%s and %s", first, second) << QByteArray(first) << QByteArray(second);
    }
}

void tst_CompareTypes::comparesTextsOfOtherEncodings()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const auto made = [](const QByteArray& encoding, const QByteArrayList& more) {
        // The order of these letters is another one in each encoding.
        return QByteArrayList{
                   "PRAGMA encoding='" + encoding + "'",
                   "CREATE TABLE t(k TEXT PRIMARY KEY, v) WITHOUT ROWID",
                   "INSERT INTO t VALUES('z',1),('ä',2),('\xef\xbf\xbd',3),('\xf0\x9f\x98\x80',4),"
                   "('\xee\x80\x80',5),('\xc4\x80',6),('a' || char(0) || 'b',7),('',8),(1,9)",
                   "CREATE TABLE u(k TEXT COLLATE NOCASE PRIMARY KEY, v)",
                   "INSERT INTO u SELECT k, v FROM t",
                   "CREATE TABLE w(a, b)",
                   "INSERT INTO w SELECT k, v FROM t ORDER BY v"}
        + more;
    };
    QVERIFY(m_bench->make(made(first, {}),
                          made(second,
                               {"UPDATE t SET v = 'ö' WHERE v = 4", "DELETE FROM t WHERE v = 6",
                                "UPDATE u SET v = 'ö' WHERE v = 4", "DELETE FROM u WHERE v = 6",
                                "UPDATE w SET b = 'ö' WHERE b = 4", "DELETE FROM w WHERE b = 6"})));
    const QStringList expected{u"- '\u0100': '\u0100', 6"_s,
                               u"~ '\U0001f600': '\U0001f600', 4 -> '\U0001f600', 'ö'"_s,
                               u"+0 -1 ~1 =7 by key"_s};
    QCOMPARE(m_bench->differences(u"t"_s), expected);
    QCOMPARE(m_bench->differences(u"u"_s), expected);
    QCOMPARE(m_bench->differences(u"w"_s).back(), u"+1 -2 ~0 =7 by content"_s);
}

void tst_CompareTypes::keepsHalvesOfLettersApart()
{
    // Half a pair of UTF-16: in UTF-8 all of them would be the same.
    const auto made = [](const QByteArray& half) -> QByteArrayList {
        return {"PRAGMA encoding='UTF-16le'", "CREATE TABLE t(id INTEGER PRIMARY KEY, a)",
                "INSERT INTO t VALUES(1, CAST(x'" + half + "' AS TEXT))"};
    };
    QVERIFY(m_bench->make(made("00d8"), made("01d8")));
    QCOMPARE(m_bench->differences(u"t"_s).back(), u"+0 -0 ~1 =0 by key"_s);
}

void tst_CompareTypes::comparesTwoThousandColumns()
{
    QByteArrayList names;
    for (int i = 0; i < 2000; ++i)
        names << "c" + QByteArray::number(i);
    const QByteArray schema = "CREATE TABLE t(" + names.join(",") + ")";
    const QByteArray keyed = "CREATE TABLE k(" + names.join(",") + ", PRIMARY KEY(c7, c1999))";
    const QByteArrayList made{schema, keyed,
                              "INSERT INTO t(c0, c1999) VALUES('a', 'z'), ('b', 'y')",
                              "INSERT INTO k(c7, c1999, c3) VALUES('a', 'z', 1), ('b', 'y', 2)"};
    QVERIFY(m_bench->makeCopy(
        made, {"UPDATE t SET c1000 = 5 WHERE c0 = 'b'", "UPDATE k SET c1000 = 5 WHERE c7 = 'b'"}));
    QCOMPARE(m_bench->differences(u"t"_s).back(), u"+1 -1 ~0 =1 by content"_s);
    const QStringList lines = m_bench->differences(u"k"_s);
    QCOMPARE(lines.back(), u"+0 -0 ~1 =1 by key"_s);
    QVERIFY(lines.front().startsWith(u"~ 'b', 'y': NULL, "_s));
}

void tst_CompareTypes::comparesLongBlobs()
{
    constexpr int size = 21'000'000;
    const QByteArray zeros = "zeroblob(" + QByteArray::number(size) + ")";
    QVERIFY(m_bench->makeCopy({"CREATE TABLE t(id INTEGER PRIMARY KEY, a, b)",
                               "INSERT INTO t VALUES(1, " + zeros + ", 1), (2, " + zeros + ", 2)",
                               "CREATE TABLE huge(id INTEGER PRIMARY KEY, a)",
                               "INSERT INTO huge VALUES(1, zeroblob(100000000))"},
                              {"UPDATE t SET a = CAST(substr(a, 1, length(a) - 1) || x'01' AS "
                               "BLOB) WHERE id = 2",
                               "INSERT INTO huge VALUES(2, 'small')"}));
    const auto first = m_bench->open(m_bench->first());
    const auto second = m_bench->open(m_bench->second());
    QVERIFY(first && second);
    std::vector<RowDifference> rows;
    const auto difference =
        comparetest::compare(**first, **second, u"t"_s, [&](const RowDifference& row) {
            rows.push_back(row);
            return Result<>();
        });
    QVERIFY(difference);
    QCOMPARE(summaryOf(*difference), u"+0 -0 ~1 =1 by key"_s);
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].before[1].bytes.size(), size);
    QCOMPARE(rows[0].before[1].bytes.back(), '\0');
    QCOMPARE(rows[0].after[1].bytes.back(), '\1');
    QCOMPARE(m_bench->differences(u"huge"_s).back(), u"+1 -0 ~0 =1 by key"_s);
}

void tst_CompareTypes::handsOnWholeValues()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(k TEXT PRIMARY KEY, v)",
                           "INSERT INTO t VALUES('k' || char(0) || 'l', CAST(x'61ff00' AS TEXT))"},
                          {"CREATE TABLE t(k TEXT PRIMARY KEY, v)"}));
    const auto first = m_bench->open(m_bench->first());
    const auto second = m_bench->open(m_bench->second());
    QVERIFY(first && second);
    RowDifference seen;
    QVERIFY(comparetest::compare(**first, **second, u"t"_s, [&](const RowDifference& row) {
        seen = row;
        return Result<>();
    }));
    const rows::Value key{.type = rows::ValueType::Text, .bytes = QByteArray("k\0l", 3), .size = 3};
    const rows::Value value{
        .type = rows::ValueType::Text, .bytes = QByteArray("a\xff\0", 3), .size = 3};
    const RowDifference expected{.change = Change::Removed, .key = {key}, .before = {key, value}};
    QCOMPARE(seen, expected);
}

QTEST_GUILESS_MAIN(tst_CompareTypes)
#include "tst_comparetypes.moc"
