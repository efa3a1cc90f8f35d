#include "tests/core/sqlite/pagemapbench.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace pagemaptest;
using namespace Qt::StringLiterals;

using Damage = std::function<void(Image&)>;
Q_DECLARE_METATYPE(Damage)

namespace {

constexpr int kPageSize = 1024;
constexpr qint64 kStep = 10; ///< between two rowids
constexpr qint64 kRows = 3000; ///< a tree of three levels

void wipe(Image& image, quint32 page)
{
    for (qsizetype i = 0; i < kPageSize; ++i)
        image.bytes[image.start(page) + i] = 0;
}

/// Of t, in the order of the rowids.
quint32 leafAt(const Image& image, int child)
{
    const quint32 root = image.root(u"t"_s);
    const quint32 interior = number(image.bytes, image.cell(root, 0), 4);
    return number(image.bytes, image.cell(interior, child), 4);
}

quint32 rightMost(const Image& image, quint32 page)
{
    return number(image.bytes, image.header(page) + 8, 4);
}

} // namespace

/// Where damage cuts a table, the ranges of rowids that are said to be out of reach are those of
/// the rows that SQLite itself cannot find any more: no more, no fewer.
class tst_RowGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"x.db"_s);
    }
    void theRowsOutOfReachAreThoseThatSqliteCannotFind_data();
    void theRowsOutOfReachAreThoseThatSqliteCannotFind();
    void aCellThatIsLostLeavesItsNeighbours();
    void aSoundTableHasNone();
    void aTableWithoutItsRootHasNoBounds();
    void aTableWithoutRowidsHasNone();
    void keysThatContradictEachOtherBoundNothing();

private:
    [[nodiscard]] PageMap damaged(const Damage& damage)
    {
        Image image(m_path);
        damage(image);
        if (!writeBytes(m_path, image.bytes))
            qFatal("The database cannot be written.");
        return mapOf(m_path);
    }
    bool makeTable(const QByteArray& options = {})
    {
        return make(m_path, {.pageSize = kPageSize},
                    {"CREATE TABLE t(id INTEGER PRIMARY KEY, body BLOB)" + options,
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                         + QByteArray::number(kRows) + ") INSERT INTO t SELECT i * "
                         + QByteArray::number(kStep) + ", randomblob(100) FROM n"});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_RowGaps::theRowsOutOfReachAreThoseThatSqliteCannotFind_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("gaps");
    QTest::addColumn<bool>("hasFirst"); ///< of the first gap
    QTest::addColumn<bool>("hasLast"); ///< of the last gap
    QTest::newRow("a leaf in the middle")
        << Damage([](Image& image) { wipe(image, leafAt(image, 5)); }) << 1 << true << true;
    QTest::newRow("the first leaf")
        << Damage([](Image& image) { wipe(image, leafAt(image, 0)); }) << 1 << false << true;
    QTest::newRow("the last leaf") << Damage([](Image& image) {
        wipe(image, rightMost(image, rightMost(image, image.root(u"t"_s))));
    }) << 1 << true << false;
    QTest::newRow("two leaves side by side") << Damage([](Image& image) {
        wipe(image, leafAt(image, 5));
        wipe(image, leafAt(image, 6));
    }) << 1 << true << true;
    QTest::newRow("two leaves apart") << Damage([](Image& image) {
        wipe(image, leafAt(image, 5));
        wipe(image, leafAt(image, 7));
    }) << 2 << true << true;
    QTest::newRow("an interior page") << Damage([](Image& image) {
        wipe(image, number(image.bytes, image.cell(image.root(u"t"_s), 1), 4));
    }) << 1 << true << true;
    QTest::newRow("a child behind the end") << Damage([](Image& image) {
        put(image.bytes, image.cell(image.root(u"t"_s), 1), 4, 0x7fffffff);
    }) << 1 << true << true;
    // The last: a search for another row of the leaf does not come past it.
    QTest::newRow("a cell behind the end of its leaf") << Damage([](Image& image) {
        const quint32 leaf = leafAt(image, 5);
        const quint32 cells = number(image.bytes, image.header(leaf) + 3, 2);
        put(image.bytes, image.pointer(leaf, static_cast<int>(cells) - 1), 2, kPageSize - 3);
    }) << 1 << true << true;
    QTest::newRow("more cells than the leaf can have") << Damage([](Image& image) {
        put(image.bytes, image.header(leafAt(image, 5)) + 3, 2, 5000);
    }) << 1 << true << true;
}

void tst_RowGaps::theRowsOutOfReachAreThoseThatSqliteCannotFind()
{
    QFETCH(const Damage, damage);
    QFETCH(const int, gaps);
    QFETCH(const bool, hasFirst);
    QFETCH(const bool, hasLast);
    QVERIFY(makeTable());
    const PageMap map = damaged(damage);
    QCOMPARE(int(map.gaps.size()), gaps);
    QCOMPARE(map.gaps.front().first.has_value(), hasFirst);
    QCOMPARE(map.gaps.back().last.has_value(), hasLast);

    Database database(m_path);
    int lost = 0;
    for (qint64 rowid = kStep; rowid <= kRows * kStep; rowid += kStep) {
        const bool isSaid = std::ranges::any_of(map.gaps, [rowid](const RowGap& gap) {
            return rowid >= gap.first.value_or(rowid) && rowid <= gap.last.value_or(rowid);
        });
        const QString found =
            database.ask("SELECT id FROM t WHERE id = " + QByteArray::number(rowid));
        QVERIFY2((found == QString::number(rowid)) != isSaid,
                 qPrintable(u"%1: %2"_s.arg(rowid).arg(found)));
        lost += isSaid ? 1 : 0;
    }
    QVERIFY(lost > 0 && lost < kRows);
}

void tst_RowGaps::aCellThatIsLostLeavesItsNeighbours()
{
    QVERIFY(makeTable());
    const PageMap map = damaged([](Image& image) {
        put(image.bytes, image.pointer(leafAt(image, 0), 1), 2, kPageSize - 3);
        put(image.bytes, image.pointer(leafAt(image, 0), 4), 2, kPageSize - 3);
    });
    QCOMPARE(int(map.gaps.size()), 2);
    QVERIFY(map.gaps[0].first == kStep + 1 && map.gaps[0].last == 3 * kStep - 1);
    QVERIFY(map.gaps[1].first == 4 * kStep + 1 && map.gaps[1].last == 6 * kStep - 1);
}

void tst_RowGaps::aSoundTableHasNone()
{
    QVERIFY(make(m_path, {.pageSize = kPageSize}, everything(kPageSize)));
    QVERIFY(mapOf(m_path).gaps.empty());
}

void tst_RowGaps::aTableWithoutItsRootHasNoBounds()
{
    QVERIFY(makeTable());
    const PageMap map = damaged([](Image& image) { wipe(image, image.root(u"t"_s)); });
    // Not even that it is a table of rowids is known then.
    QVERIFY(
        std::ranges::none_of(map.gaps, [](const RowGap& gap) { return gap.first || gap.last; }));
}

void tst_RowGaps::aTableWithoutRowidsHasNone()
{
    QVERIFY(makeTable(" WITHOUT ROWID"));
    const PageMap map =
        damaged([](Image& image) { wipe(image, image.page(PageKind::IndexLeaf, u"t"_s, 5)); });
    QVERIFY(!map.isSound());
    QVERIFY(map.gaps.empty());
}

/// The separators left and right of the page are exchanged for others that leave no room.
void tst_RowGaps::keysThatContradictEachOtherBoundNothing()
{
    QVERIFY(makeTable());
    const PageMap map = damaged([](Image& image) {
        const quint32 interior = number(image.bytes, image.cell(image.root(u"t"_s), 0), 4);
        const qsizetype left = image.cell(interior, 4) + 4;
        const qsizetype right = image.cell(interior, 5) + 4;
        wipe(image, leafAt(image, 5));
        const QByteArray key = image.bytes.mid(left, 2); // of two bytes, both
        image.bytes.replace(left, 2, image.bytes.mid(right, 2));
        image.bytes.replace(right, 2, key);
    });
    QCOMPARE(int(map.gaps.size()), 1);
    QVERIFY(!map.gaps.front().first && !map.gaps.front().last);
}

QTEST_GUILESS_MAIN(tst_RowGaps)
#include "tst_rowgaps.moc"
