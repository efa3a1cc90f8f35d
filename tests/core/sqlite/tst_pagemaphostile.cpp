#include "core/base/mappedfile.h"
#include "tests/core/sqlite/pagemapbench.h"
#include "tests/core/sqlite/workbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <random>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace pagemaptest;
using namespace Qt::StringLiterals;

namespace {

using Kind = PageKind;

/// The start of a file whose header is right and whose pages are not there yet.
QByteArray headerOf(const QString& path, int pageSize)
{
    return make(path, {.pageSize = pageSize}, {"CREATE TABLE t(a)"}) ? bytesOf(path).left(pageSize)
                                                                     : QByteArray();
}

/// Says that there are so many pages.
void setPages(QByteArray& bytes, quint32 pages)
{
    put(bytes, 28, 4, pages);
}

} // namespace

/// Files that somebody made up, and devices that fail: no number is believed, and it ends.
class tst_PageMapHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"x.db"_s);
    }
    void aPageThatClaimsAllPagesThereCanBe();
    void aFileCutOffIsNamed();
    void pagesThatTheDeviceDoesNotDeliver_data();
    void pagesThatTheDeviceDoesNotDeliver();
    void circlesEnd_data();
    void circlesEnd();
    void aTreeWithoutEndIsLeft();
    void theSameBytesMakeOneTreeOnly();
    void aPageOfCellsThatAreAllTheSame();
    void pagesOfOneByteOrOfAny_data();
    void pagesOfOneByteOrOfAny();
    void soManyFaultsAreKept();
    void soManyTreesAreKept();
    void soManyNamesAreKept();
    void randomDamageIsFoundWhereSqliteFindsSome_data();
    void randomDamageIsFoundWhereSqliteFindsSome();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_PageMapHostile::aPageThatClaimsAllPagesThereCanBe()
{
    QByteArray bytes = headerOf(m_path, 512);
    setPages(bytes, 0xffffffff);
    put(bytes, 32, 4, 0xfffffffe); // free pages, too
    put(bytes, 36, 4, 0xfffffffe);
    QVERIFY(writeBytes(m_path, bytes));
    const PageMap map = mapOf(m_path);
    QCOMPARE(map.pages, 1u);
    QCOMPARE(map.kinds.size(), 1u);
    QCOMPARE(faultsOf(map).join(u'\n'),
             u"1 BadRoot t 2\n1 BadFreeList - 4294967294\n2 BeyondEnd - 4294967295"_s);
}

void tst_PageMapHostile::aFileCutOffIsNamed()
{
    QVERIFY(make(m_path, {.pageSize = 1024}, everything(1024)));
    const Image image(m_path);
    const quint32 pages = image.map().pages;
    QVERIFY(writeBytes(m_path, image.bytes.chopped(10)));
    PageMap map = mapOf(m_path);
    QCOMPARE(map.pages, pages - 1);
    QCOMPARE(map.pagesInHeader, pages);
    QVERIFY(faultsOf(map).contains(line(pages, "BeyondEnd", u"-"_s, pages)));

    QVERIFY(writeBytes(m_path, image.bytes.left(100)));
    map = mapOf(m_path);
    QCOMPARE(faultsOf(map), QStringList{line(1, "BeyondEnd", u"-"_s, pages)});
    QCOMPARE(map.pages, 0u);
    QVERIFY(!map.schemaReadable);
    QVERIFY(!structureBySqlite(m_path).isEmpty());
}

void tst_PageMapHostile::pagesThatTheDeviceDoesNotDeliver_data()
{
    QTest::addColumn<bool>("isMapped");
    QTest::newRow("mapped") << true;
    QTest::newRow("read") << false;
}

/// As on a device with bad sectors, a part of the file cannot be read: it goes while it is mapped.
void tst_PageMapHostile::pagesThatTheDeviceDoesNotDeliver()
{
    QFETCH(bool, isMapped);
    constexpr int pageSize = 512;
    QVERIFY(make(m_path, {.pageSize = pageSize}, everything(pageSize)));
    const Image image(m_path);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::vector<std::unique_ptr<MappedFile>> all; // there are only so many
    while (!isMapped) {
        all.push_back(MappedFile::map(file.handle(), 1024));
        if (!all.back())
            break;
    }
    constexpr int left = 64;
    Sink sink;
    sink.onReport = [&](const Progress&) {
        std::filesystem::resize_file(m_path.toStdString(), left * pageSize);
    };
    const auto map = mapPages(m_path, JobContext{.stop = {}, .progress = sink});
    QVERIFY(map);
    QCOMPARE(map->pages, image.map().pages);
    const auto isUnreadable = [](const PageFault& fault) {
        return fault.kind == PageFaultKind::Unreadable && fault.page > PageNo(left);
    };
    QVERIFY(std::ranges::count_if(map->faults, isUnreadable) > 0);
    for (const PageFault& fault : map->faults)
        QVERIFY2(isUnreadable(fault) || fault.kind == PageFaultKind::NeverUsed,
                 qPrintable(nameOf(fault.kind)));
}

void tst_PageMapHostile::circlesEnd_data()
{
    QTest::addColumn<QString>("tree");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("of table pages") << u"t"_s << Kind::TableInterior;
    QTest::newRow("of index pages") << u"w"_s << Kind::IndexInterior;
    QTest::newRow("of overflow pages") << u"t"_s << Kind::Overflow;
    QTest::newRow("of trunks") << QString() << Kind::FreeTrunk;
}

/// Two pages of a kind that lead to each other, and the first of them to nothing else.
void tst_PageMapHostile::circlesEnd()
{
    QFETCH(QString, tree);
    QFETCH(Kind, kind);
    QVERIFY(make(m_path, {.pageSize = 512}, everything(512)));
    Image image(m_path);
    const auto next = [&](quint32 page) { return number(image.bytes, image.start(page), 4); };
    quint32 one = image.page(kind, tree, 0);
    quint32 two = image.page(kind, tree, 1);
    for (int n = 1; kind == Kind::Overflow && (next(one) == 0 || next(next(one)) == 0); ++n)
        one = image.page(kind, tree, n);
    if (kind == Kind::Overflow)
        two = next(one); // and there is a third one
    QVERIFY(one != two && two != 1);
    const bool isTree = kind != Kind::Overflow && kind != Kind::FreeTrunk;
    const qsizetype at = isTree ? 8 : 0; // of the number of a page in it
    put(image.bytes, image.start(one) + at, 4, two);
    put(image.bytes, image.start(two) + at, 4, one);
    QVERIFY(writeBytes(m_path, image.bytes));
    const PageMap map = mapOf(m_path);
    QVERIFY(!faultsOf(map).filter(u" UsedTwice "_s).isEmpty());
    QVERIFY(!structureBySqlite(m_path).isEmpty());
}

/// Each page leads to one more below it.
void tst_PageMapHostile::aTreeWithoutEndIsLeft()
{
    constexpr quint32 depth = 5000;
    QByteArray bytes = headerOf(m_path, 512);
    setPages(bytes, depth);
    for (quint32 page = 2; page <= depth; ++page) {
        QByteArray interior(512, '\0');
        put(interior, 0, 1, 5);
        put(interior, 3, 2, 1); // a cell
        put(interior, 5, 2, 507);
        put(interior, 8, 4, page + 1);
        put(interior, 12, 2, 507);
        put(interior, 507, 4, page + 1);
        put(interior, 511, 1, 1);
        bytes.append(interior);
    }
    QVERIFY(writeBytes(m_path, bytes));
    const PageMap map = mapOf(m_path);
    QCOMPARE(map.kinds.at(1), Kind::TableInterior);
    QCOMPARE(faultsOf(map).filter(u" DepthDiffers "_s).size(), 1);
    QCOMPARE(map.trees.at(1).pages, 20u); // as deep as SQLite goes
}

/// Rows of the schema that share their bytes are one row.
void tst_PageMapHostile::theSameBytesMakeOneTreeOnly()
{
    QByteArray bytes = headerOf(m_path, 65536);
    constexpr quint32 cells = 10'000;
    const quint32 cell = number(bytes, 108, 2); // the only one
    put(bytes, 103, 2, cells);
    for (quint32 i = 0; i < cells; ++i)
        put(bytes, 108 + qsizetype{2} * i, 2, cell);
    setPages(bytes, 1);
    QVERIFY(writeBytes(m_path, bytes));
    const PageMap map = mapOf(m_path);
    QCOMPARE(map.trees.size(), 2u);
    QVERIFY(!map.schemaReadable);
    QVERIFY(map.faultCount < 10); // each said once
}

void tst_PageMapHostile::aPageOfCellsThatAreAllTheSame()
{
    QVERIFY(make(m_path, {.pageSize = 65536}, tableOf(5000)));
    Image image(m_path);
    const quint32 root = image.root(u"t"_s);
    const quint32 child = number(image.bytes, image.cell(root, 0), 4);
    const quint32 cell = number(image.bytes, image.pointer(root, 0), 2);
    constexpr quint32 cells = 10'000;
    put(image.bytes, image.header(root) + 3, 2, cells);
    put(image.bytes, image.header(root) + 5, 2, cell);
    for (int i = 0; i < static_cast<int>(cells); ++i)
        put(image.bytes, image.pointer(root, i), 2, cell);
    QVERIFY(writeBytes(m_path, image.bytes));
    const PageMap map = mapOf(m_path);
    QCOMPARE(map.owners.at(child - 1), image.tree(u"t"_s));
    QCOMPARE(faultsOf(map).filter(u"%1 UsedTwice t "_s.arg(child)).size(), 9'999);
}

void tst_PageMapHostile::pagesOfOneByteOrOfAny_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("byte"); // -1: random ones
    for (const int size : {512, 4096, 65536}) {
        for (const int byte : {-1, 0, 2, 5, 10, 13, 255})
            QTest::addRow("%d bytes of %d", size, byte) << size << byte;
    }
}

void tst_PageMapHostile::pagesOfOneByteOrOfAny()
{
    QFETCH(int, pageSize);
    QFETCH(int, byte);
    QVERIFY(make(m_path, {.pageSize = pageSize, .autoVacuum = byte % 2}, everything(pageSize)));
    QByteArray bytes = bytesOf(m_path);
    std::mt19937 random(7);
    for (qsizetype i = pageSize; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(byte < 0 ? static_cast<int>(random() % 256) : byte);
    QVERIFY(writeBytes(m_path, bytes));
    const PageMap map = mapOf(m_path);
    QVERIFY(!map.isSound());
    QCOMPARE(map.kinds.size(), static_cast<std::size_t>(bytes.size() / pageSize));
}

void tst_PageMapHostile::soManyFaultsAreKept()
{
    constexpr quint32 pages = 20'001;
    QByteArray bytes = headerOf(m_path, 512);
    bytes.append(bytesOf(m_path).mid(512, 512));
    bytes.append(QByteArray(qsizetype{pages - 2} * 512, '\0'));
    setPages(bytes, pages);
    QVERIFY(writeBytes(m_path, bytes));
    const PageMap map = mapOf(m_path);
    QCOMPARE(map.faultCount, std::uint64_t{pages - 2});
    QCOMPARE(map.faults.size(), PageMap::kMaxFaults);
    QVERIFY(std::ranges::is_sorted(map.faults, {}, &PageFault::page));
    QCOMPARE(faultsOf(map).first(), u"3 NeverUsed - 0"_s);
}

/// In a database without damage each has a page of its own.
void tst_PageMapHostile::soManyTreesAreKept()
{
    QVERIFY(make(m_path, {},
                 {"CREATE TABLE t(a)", "PRAGMA writable_schema=ON",
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                  "INSERT INTO sqlite_schema SELECT 'table', 'n' || i, 't', 2, '' FROM n"}));
    const PageMap map = mapOf(m_path);
    QCOMPARE(map.trees.size(), std::size_t{map.pages} + 1000);
    QVERIFY(map.schemaReadable);
    QCOMPARE(map.faultCount, 5'000U); // each of them but t itself
    QVERIFY(!faultsOf(map).filter(u" BadRoot - 2"_s).isEmpty());
}

void tst_PageMapHostile::soManyNamesAreKept()
{
    QVERIFY(make(m_path, {},
                 {"CREATE TABLE t(a)", "PRAGMA writable_schema=ON",
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) "
                  "INSERT INTO sqlite_schema SELECT 'table', hex(zeroblob(500000)), 't', 2, '' "
                  "FROM n"}));
    const PageMap map = mapOf(m_path);
    QCOMPARE(map.trees.size(), 22U);
    QCOMPARE(map.trees.at(17).name.size(), 1'000'000); // 16 Mi characters of all
    QCOMPARE(map.trees.at(18).name, QString());
    QVERIFY(map.schemaReadable);
}

void tst_PageMapHostile::randomDamageIsFoundWhereSqliteFindsSome_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("autoVacuum");
    for (const int size : {512, 1024, 4096, 65536}) {
        for (const int autoVacuum : {0, 1})
            QTest::addRow("%d bytes, auto_vacuum %d", size, autoVacuum) << size << autoVacuum;
    }
}

/// Neither a false green nor a false red, judged by SQLite's own whole check.
void tst_PageMapHostile::randomDamageIsFoundWhereSqliteFindsSome()
{
    QFETCH(int, pageSize);
    QFETCH(int, autoVacuum);
    QVERIFY(make(m_path, {.pageSize = pageSize, .autoVacuum = autoVacuum}, everything(pageSize)));
    const Image image(m_path);
    int found = 0;
    for (unsigned seed = 0; seed < (runsLongTests() ? 3000U : 100U); ++seed) {
        std::mt19937 random(seed);
        QByteArray bytes = image.bytes;
        const auto below = [&](quint32 end) { return static_cast<quint32>(random() % end); };
        quint32 page = 0;
        do // most of them in trees
            page = below(image.map().pages);
        while (below(4) != 0
               && (image.map().kinds[page] == Kind::Overflow
                   || image.map().kinds[page] == Kind::FreeLeaf));
        const quint32 within = below(3) == 0 ? below(static_cast<quint32>(pageSize))
                                             : below(60) + (page == 0 ? 100 : 0);
        const qsizetype at = qsizetype{page} * pageSize + within;
        put(bytes, at, 1, below(2) == 0 ? below(256) : number(bytes, at, 1) + 1);
        QVERIFY(writeBytes(m_path, bytes));
        const QString judged = structureBySqlite(m_path);
        const PageMap map = mapOf(m_path);
        const QString told = u"seed %1\n%2\n%3"_s.arg(seed).arg(judged, faultsOf(map).join(u'\n'));
        QVERIFY2(map.isSound() || !judged.isEmpty(), qPrintable(told));
        QVERIFY2(!map.isSound() || !judged.contains(u"*** in database"_s), qPrintable(told));
        found += map.isSound() ? 0 : 1;
    }
    QVERIFY(found > 10);
}

QTEST_GUILESS_MAIN(tst_PageMapHostile)
#include "tst_pagemaphostile.moc"
