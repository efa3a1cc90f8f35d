#include "tests/core/compare/comparebench.h"

#include <QTest>

#include <random>

using namespace core;
using namespace core::compare;
using namespace comparetest;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList everyKindOfTable()
{
    const auto rows = [](const char* insert) -> QByteArray {
        return QByteArray("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i "
                          "< 300) ")
            + insert;
    };
    return {"PRAGMA page_size=512",
            "CREATE TABLE t(id INTEGER PRIMARY KEY, a)",
            rows("INSERT INTO t SELECT i, hex(zeroblob(i % 50)) FROM n"),
            "CREATE TABLE w(k PRIMARY KEY, v) WITHOUT ROWID",
            rows("INSERT INTO w SELECT hex(i), zeroblob(i * 3) FROM n"),
            "CREATE TABLE k(k TEXT PRIMARY KEY, v)",
            rows("INSERT INTO k SELECT hex(i * 7919), i FROM n"),
            "CREATE TABLE lone(a, b)",
            rows("INSERT INTO lone SELECT i % 7, i % 11 FROM n"),
            "CREATE VIRTUAL TABLE words USING fts5(a)",
            rows("INSERT INTO words SELECT 'word' || i FROM n")};
}

/// Where the first two cells of a page of the table are said to lie.
bool swapRows(const QString& path, qint64 offset)
{
    QByteArray bytes = sqlitetest::bytesOf(path);
    const QByteArray first = bytes.mid(offset, 2);
    bytes.replace(offset, 2, bytes.mid(offset + 2, 2));
    bytes.replace(offset + 2, 2, first);
    return sqlitetest::writeBytes(path, bytes);
}

} // namespace

class tst_CompareHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void survivesAnyDamage();
    void saysThatRowsAreOutOfOrder_data();
    void saysThatRowsAreOutOfOrder();
    void goesOnWithTheTablesThatAreWhole();

private:
    std::unique_ptr<Bench> m_bench;
};

void tst_CompareHostile::survivesAnyDamage()
{
    const std::size_t files = sqlitetest::runsLongTests() ? 2000 : 40;
    QVERIFY(m_bench->makeCopy(everyKindOfTable(), {"UPDATE t SET a = 'new' WHERE id % 100 = 0"}));
    const QByteArray whole = sqlitetest::bytesOf(m_bench->second());
    NoProgress unseen;
    int troubles = 0;
    for (std::size_t seed = 1; seed <= files; ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        QByteArray bytes = whole;
        for (std::size_t flips = 1 + random() % 40; flips > 0; --flips) {
            const auto at = static_cast<qsizetype>(
                100 + random() % static_cast<std::size_t>(bytes.size() - 100));
            bytes[at] = static_cast<char>(random());
        }
        if (seed % 5 == 0)
            bytes.truncate(bytes.size() / 2);
        QVERIFY(sqlitetest::writeBytes(m_bench->second(), bytes));
        const auto first = m_bench->open(m_bench->first());
        const auto second = m_bench->open(m_bench->second());
        QVERIFY(first);
        if (!second)
            continue;
        const auto tables = tablesInBoth(**first, **second);
        if (!tables)
            continue;
        for (const TableInBoth& table : *tables) {
            const auto ignore = [](const RowDifference&) { return Result<>(); };
            // Each is the second once: that is the one that is read ahead.
            const auto there = compareTable(**first, **second, table, ignore, {{}, unseen});
            const auto back = compareTable(
                **second, **first,
                {.name = table.name, .inFirst = table.inSecond, .inSecond = table.inFirst}, ignore,
                {{}, unseen});
            QVERIFY(there && back);
            QCOMPARE(bool(there->trouble), bool(back->trouble));
            troubles += there->trouble ? 1 : 0;
            if (!there->trouble) {
                QCOMPARE(there->added, back->removed);
                QCOMPARE(there->changed, back->changed);
            }
        }
    }
    QVERIFY(troubles > 0);
}

void tst_CompareHostile::saysThatRowsAreOutOfOrder_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("rowids") << QByteArray("CREATE TABLE t(k INTEGER PRIMARY KEY, v)");
    QTest::newRow("keys") << QByteArray("CREATE TABLE t(k PRIMARY KEY, v) WITHOUT ROWID");
}

void tst_CompareHostile::saysThatRowsAreOutOfOrder()
{
    QFETCH(const QByteArray, schema);
    QVERIFY(m_bench->makeCopy(
        {"PRAGMA page_size=4096", schema, "INSERT INTO t VALUES(1, 'a'), (2, 'b'), (3, 'c')"}, {}));
    constexpr qint64 rootOfTheTable = 4096;
    constexpr qint64 header = 8;
    QVERIFY(swapRows(m_bench->second(), rootOfTheTable + header));
    QCOMPARE(m_bench->differences(u"t"_s).back(), u"trouble: source-damaged"_s);
}

void tst_CompareHostile::goesOnWithTheTablesThatAreWhole()
{
    QVERIFY(m_bench->makeCopy(everyKindOfTable(), {"DELETE FROM w WHERE v = zeroblob(30)"}));
    const qint64 root = sqlitetest::Database(m_bench->second())
                            .ask("SELECT rootpage FROM sqlite_schema WHERE name = 't'")
                            .toLongLong();
    QByteArray bytes = sqlitetest::bytesOf(m_bench->second());
    bytes.replace((root - 1) * 512, 512, QByteArray(512, '\x55'));
    QVERIFY(sqlitetest::writeBytes(m_bench->second(), bytes));
    QCOMPARE(m_bench->differences(u"t"_s).back(), u"trouble: source-damaged"_s);
    QCOMPARE(m_bench->differences(u"w"_s).back(), u"+0 -1 ~0 =299 by key"_s);
    QCOMPARE(m_bench->differences(u"lone"_s).back(), u"proven same"_s);
}

QTEST_GUILESS_MAIN(tst_CompareHostile)
#include "tst_comparehostile.moc"
