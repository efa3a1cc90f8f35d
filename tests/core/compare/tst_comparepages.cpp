#include "core/compare/samepages.h"
#include "tests/core/compare/comparebench.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::compare;
using namespace comparetest;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPage = 1024;

/// Trees of three levels, long chains, and one of index pages.
QByteArrayList someTables()
{
    const auto rows = [](const char* count, const char* insert) -> QByteArray {
        return QByteArray("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i "
                          "< ")
            + count + ") " + insert;
    };
    return {"PRAGMA page_size=1024",
            "CREATE TABLE t(id INTEGER PRIMARY KEY, a)",
            rows("8000", "INSERT INTO t SELECT i, hex(i * 7919) || ' text that fills' FROM n"),
            "CREATE TABLE w(k PRIMARY KEY, v) WITHOUT ROWID",
            rows("900", "INSERT INTO w SELECT hex(i * 7919), zeroblob(i) FROM n"),
            "CREATE TABLE blobs(id INTEGER PRIMARY KEY, a)",
            rows("9", "INSERT INTO blobs SELECT i, zeroblob(i * 20000) FROM n"),
            "CREATE TABLE late(a)",
            "INSERT INTO late VALUES(1)"};
}

const QStringList kTables{u"t"_s, u"w"_s, u"blobs"_s, u"late"_s};

QStringList summaries(const Bench& bench)
{
    QStringList all;
    for (const QString& table : kTables)
        all << bench.differences(table).back();
    return all;
}

qint64 rootOf(const QString& path, const QByteArray& table)
{
    return sqlitetest::Database(path)
        .ask("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")
        .toLongLong();
}

bool patch(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset)
        && file.write(bytes) == bytes.size();
}

QByteArray bigEndian(qint64 number)
{
    QByteArray bytes(4, '\0');
    for (int i = 3; i >= 0; --i, number >>= 8)
        bytes[i] = static_cast<char>(number & 0xff);
    return bytes;
}

bool provenWithin(const Bench& bench, std::uint32_t root)
{
    NoProgress unseen;
    const auto same = haveSamePages(bench.first(), bench.second(), root, {{}, unseen});
    return same && *same;
}

} // namespace

class tst_ComparePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void knowsTablesWithTheSamePages();
    void readsOnlyTheTableThatChanged();
    void seesOneByteOfALongValue();
    void readsRowsThatLieElsewhere();
    void readsRowsOfPagesOfAnotherSize();
    void readsRowsThatMeanSomethingElse();
    void trustsNoPageNumber_data();
    void trustsNoPageNumber();
    void provesNothingOfAFileThatIsCutOff();
    void stopsWhenTheJobStops();

private:
    std::unique_ptr<Bench> m_bench;
};

void tst_ComparePages::knowsTablesWithTheSamePages()
{
    QVERIFY(m_bench->makeCopy(someTables(), {}));
    QCOMPARE(summaries(*m_bench), QStringList(kTables.size(), u"proven same"_s));
    const auto first = m_bench->open(m_bench->first());
    const auto second = m_bench->open(m_bench->second());
    QVERIFY(first && second);
    const auto difference = comparetest::compare(**first, **second, u"t"_s);
    QVERIFY(difference);
    QVERIFY(!difference->same); // nobody counted
    QVERIFY(!difference->differs());
}

void tst_ComparePages::readsOnlyTheTableThatChanged()
{
    QVERIFY(m_bench->makeCopy(someTables(), {"UPDATE t SET a = 'new' WHERE id = 4711"}));
    QCOMPARE(summaries(*m_bench),
             QStringList({u"+0 -0 ~1 =7999 by key"_s, u"proven same"_s, u"proven same"_s,
                          u"proven same"_s}));
}

void tst_ComparePages::seesOneByteOfALongValue()
{
    QVERIFY(m_bench->makeCopy(someTables(), {}));
    // Somewhere in the chain of the longest value.
    const QByteArray bytes = sqlitetest::bytesOf(m_bench->second());
    const qsizetype zeros = bytes.indexOf(QByteArray(1000, '\0'), bytes.size() * 2 / 3);
    QVERIFY(zeros > 0);
    QVERIFY(sqlitetest::flipByte(m_bench->second(), zeros + 500));
    QCOMPARE(summaries(*m_bench),
             QStringList(
                 {u"proven same"_s, u"proven same"_s, u"+0 -0 ~1 =8 by key"_s, u"proven same"_s}));
}

void tst_ComparePages::readsRowsThatLieElsewhere()
{
    QVERIFY(m_bench->makeCopy(someTables(), {"DELETE FROM t WHERE id < 4000", "VACUUM"}));
    QCOMPARE(summaries(*m_bench),
             QStringList({u"+0 -3999 ~0 =4001 by key"_s, u"+0 -0 ~0 =900 by key"_s,
                          u"+0 -0 ~0 =9 by key"_s, u"+0 -0 ~0 =1 by content"_s}));
}

void tst_ComparePages::readsRowsOfPagesOfAnotherSize()
{
    QVERIFY(m_bench->makeCopy(someTables(), {"PRAGMA page_size=4096", "VACUUM"}));
    QCOMPARE(summaries(*m_bench),
             QStringList({u"+0 -0 ~0 =8000 by key"_s, u"+0 -0 ~0 =900 by key"_s,
                          u"+0 -0 ~0 =9 by key"_s, u"+0 -0 ~0 =1 by content"_s}));
}

void tst_ComparePages::readsRowsThatMeanSomethingElse()
{
    // The pages are the same, and so is the record: its second value is another column now.
    QVERIFY(m_bench->makeCopy({"CREATE TABLE t(id INTEGER PRIMARY KEY, a, b)",
                               "INSERT INTO t VALUES(1, 2, 3), (2, 4, 4)"},
                              {"PRAGMA writable_schema=ON",
                               "UPDATE sqlite_schema SET sql = 'CREATE TABLE t(id INTEGER PRIMARY "
                               "KEY, b, a)'"}));
    QCOMPARE(m_bench->differences(u"t"_s).back(), u"+0 -0 ~1 =1 by key"_s);
}

void tst_ComparePages::trustsNoPageNumber_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<qint64>("child");
    for (const char* table : {"t", "w"}) {
        QTest::addRow("%s: its own root", table) << QByteArray(table) << qint64{-1};
        QTest::addRow("%s: page 0", table) << QByteArray(table) << qint64{0};
        QTest::addRow("%s: page 1", table) << QByteArray(table) << qint64{1};
        QTest::addRow("%s: behind the end", table) << QByteArray(table) << qint64{4'000'000'000};
    }
}

void tst_ComparePages::trustsNoPageNumber()
{
    QFETCH(const QByteArray, table);
    QFETCH(const qint64, child);
    QVERIFY(m_bench->makeCopy(someTables(), {}));
    const qint64 root = rootOf(m_bench->first(), table);
    QVERIFY(provenWithin(*m_bench, static_cast<std::uint32_t>(root)));
    const QByteArray number = bigEndian(child < 0 ? root : child);
    constexpr qint64 rightMost = 8; // in the header of an interior page
    QVERIFY(patch(m_bench->first(), (root - 1) * kPage + rightMost, number));
    QVERIFY(patch(m_bench->second(), (root - 1) * kPage + rightMost, number));
    QVERIFY(!provenWithin(*m_bench, static_cast<std::uint32_t>(root)));
    QCOMPARE(m_bench->differences(QString::fromLatin1(table)).back(), u"trouble: source-damaged"_s);
}

void tst_ComparePages::provesNothingOfAFileThatIsCutOff()
{
    QVERIFY(m_bench->makeCopy(someTables(), {}));
    const auto root = static_cast<std::uint32_t>(rootOf(m_bench->first(), "blobs"));
    QFile second(m_bench->second());
    QVERIFY(second.resize(second.size() - 20 * kPage));
    QVERIFY(!provenWithin(*m_bench, root));
    QVERIFY(!provenWithin(*m_bench, 0));
    QVERIFY(!provenWithin(*m_bench, 1));
    QVERIFY(!provenWithin(*m_bench, 4'000'000'000));
    QVERIFY(second.remove());
    QVERIFY(!provenWithin(*m_bench, root));
}

void tst_ComparePages::stopsWhenTheJobStops()
{
    QVERIFY(m_bench->makeCopy(someTables(), {}));
    NoProgress unseen;
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(sqlitetest::outcomeOf(
                 haveSamePages(m_bench->first(), m_bench->second(), 2, {stop.get_token(), unseen})),
             u"cancelled"_s);
}

QTEST_GUILESS_MAIN(tst_ComparePages)
#include "tst_comparepages.moc"
