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

namespace {

using Kind = PageKind;
/// Changes the bytes; returns the faults that there must be, as faultsOf() words them; without the
/// last number where it does not matter.
using Damage = std::function<QStringList(Image&)>;

constexpr int kPageSize = 1024;

} // namespace

Q_DECLARE_METATYPE(Damage)

/// Each kind of damage is found where it is, also by SQLite, so that it is no false alarm.
class tst_PageMapDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"x.db"_s);
    }
    void treesAreFollowed_data();
    void treesAreFollowed();
    void cellsAreLookedAt_data();
    void cellsAreLookedAt();
    void chainsAreFollowed_data();
    void chainsAreFollowed();
    void theListOfFreePagesIsFollowed_data();
    void theListOfFreePagesIsFollowed();
    void pointerMapsAreCompared();
    void headersAreLookedAt_data();
    void headersAreLookedAt();
    void aLeafThatIsNotDeepEnough();
    void tooManyReservedBytes();

private:
    void check(const Damage& damage, int autoVacuum = 0);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_PageMapDamage::check(const Damage& damage, int autoVacuum)
{
    QVERIFY(make(m_path, {.pageSize = kPageSize, .autoVacuum = autoVacuum}, everything(kPageSize)));
    Image image(m_path);
    const QStringList expected = damage(image);
    QVERIFY(writeBytes(m_path, image.bytes));
    const PageMap map = mapOf(m_path);
    QVERIFY(!map.isSound());
    QStringList others = faultsOf(map);
    for (const QString& fault : expected) {
        const auto isIt = [&](const QString& found) {
            return found == fault || found.startsWith(fault + u' ');
        };
        QVERIFY2(others.removeIf(isIt) == 1, qPrintable(fault + u'\n' + others.join(u'\n')));
    }
    others.removeIf([](const QString& fault) { return fault.contains(u" NeverUsed "_s); });
    QCOMPARE(others.join(u'\n'), QString()); // nothing but that, and what is cut off by it
    QVERIFY(!structureBySqlite(m_path).isEmpty());
}

void tst_PageMapDamage::treesAreFollowed_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("a page of no kind") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"t"_s, 3);
        put(image.bytes, image.header(page), 1, 7);
        return {line(page, "BadType", u"t"_s, 7)};
    });
    QTest::newRow("a page of an index in a table") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"t"_s, 3);
        put(image.bytes, image.header(page), 1, 10);
        return {line(page, "BadType", u"t"_s, 10)};
    });
    QTest::newRow("an interior page of no kind") << Damage([](Image& image) -> QStringList {
        const quint32 root = image.root(u"w"_s);
        put(image.bytes, image.header(root), 1, 0);
        return {line(root, "BadType", u"w"_s, 0)};
    });
    QTest::newRow("a child behind the end") << Damage([](Image& image) -> QStringList {
        const quint32 root = image.root(u"t"_s);
        put(image.bytes, image.header(root) + 8, 4, 0x7fffffff);
        return {line(root, "BadChild", u"t"_s, 0x7fffffff)};
    });
    QTest::newRow("a child 0") << Damage([](Image& image) -> QStringList {
        const quint32 root = image.root(u"t_name"_s);
        put(image.bytes, image.cell(root, 0), 4, 0);
        return {line(root, "BadChild", u"t_name"_s, 0)};
    });
    QTest::newRow("a child of another tree") << Damage([](Image& image) -> QStringList {
        const quint32 theirs = image.root(u"w"_s);
        put(image.bytes, image.cell(image.root(u"t_name"_s), 0), 4, theirs);
        return {line(theirs, "UsedTwice", u"w"_s, image.tree(u"t_name"_s))};
    });
    QTest::newRow("a root that is its own child") << Damage([](Image& image) -> QStringList {
        const quint32 root = image.root(u"t"_s);
        put(image.bytes, image.header(root) + 8, 4, root);
        return {line(root, "UsedTwice", u"t"_s, image.tree(u"t"_s))};
    });
}

void tst_PageMapDamage::treesAreFollowed()
{
    QFETCH(Damage, damage);
    check(damage);
}

void tst_PageMapDamage::cellsAreLookedAt_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("a cell behind the end of the page") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"t"_s, 3);
        put(image.bytes, image.pointer(page, 1), 2, kPageSize - 3);
        return {line(page, "BadCellPointer", u"t"_s, kPageSize - 3)};
    });
    QTest::newRow("a cell before the content") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::IndexLeaf, u"w"_s, 3);
        put(image.bytes, image.pointer(page, 0), 2, 9);
        return {line(page, "BadCellPointer", u"w"_s, 9)};
    });
    QTest::newRow("a cell twice") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::IndexLeaf, u"w"_s, 3);
        const quint32 first = number(image.bytes, image.pointer(page, 0), 2);
        put(image.bytes, image.pointer(page, 1), 2, first);
        return {line(page, "BadCellPointer", u"w"_s, first)};
    });
    QTest::newRow("more cells than fit") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"t"_s, 3);
        put(image.bytes, image.header(page) + 3, 2, 5000);
        return {line(page, "BadCellPointer", u"t"_s, 5000)};
    });
    QTest::newRow("no cells") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.root(u"t"_s);
        put(image.bytes, image.header(page) + 3, 2, 0);
        return {line(page, "BadCellPointer", u"t"_s, 0)};
    });
    QTest::newRow("content that starts behind the end") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"t"_s, 3);
        const quint32 cells = number(image.bytes, image.header(page) + 3, 2);
        put(image.bytes, image.header(page) + 5, 2, 0); // means 65536
        return {line(page, "BadCellPointer", u"t"_s, cells)};
    });
    QTest::newRow("a payload without end") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"negative"_s);
        const qsizetype cell = image.cell(page, 0);
        image.bytes.replace(cell, 9, QByteArray(9, '\xff'));
        return {line(page, "BadCellSize", u"negative"_s, cell - image.start(page))};
    });
    QTest::newRow("a payload beyond the page") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"negative"_s);
        const qsizetype cell = image.cell(page, 0); // written first: at the end of the page
        put(image.bytes, cell, 1, number(image.bytes, cell, 1) + 1);
        return {line(page, "BadCellSize", u"negative"_s, cell - image.start(page))};
    });
    QTest::newRow("a row number out of order") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"negative"_s);
        put(image.bytes, image.cell(page, 1) + 1, 1, 0x80); // -5 loses its sign; 0 comes next
        return {line(page, "KeysOutOfOrder", u"negative"_s, 0)};
    });
    QTest::newRow("a key between two children") << Damage([](Image& image) -> QStringList {
        const quint32 root = image.root(u"t"_s);
        const qsizetype key = image.cell(root, 1) + 4; // two bytes; without the first one: tiny
        put(image.bytes, key, 1, 0x80);
        return {line(root, "KeysOutOfOrder", u"t"_s, number(image.bytes, key + 1, 1))};
    });
    QTest::newRow("a free block before the content") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"t"_s, 3);
        put(image.bytes, image.header(page) + 1, 2, 10);
        return {line(page, "BadFreeBlocks", u"t"_s, 10)};
    });
    QTest::newRow("a free block on a cell") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"t"_s, 3);
        const quint32 block = number(image.bytes, image.pointer(page, 1), 2) + 8;
        put(image.bytes, image.header(page) + 1, 2, block);
        put(image.bytes, image.start(page) + block, 4, 4); // the last one, of 4 bytes
        return {line(page, "BadFreeBlocks", u"t"_s, block)};
    });
    QTest::newRow("free blocks that do not rise") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::TableLeaf, u"t"_s, 3);
        const quint32 block = number(image.bytes, image.pointer(page, 1), 2) + 8;
        put(image.bytes, image.header(page) + 1, 2, block);
        put(image.bytes, image.start(page) + block, 2, block);
        put(image.bytes, image.start(page) + block + 2, 2, 4);
        return {line(page, "BadFreeBlocks", u"t"_s, block)};
    });
    QTest::newRow("a free block that ends behind the page")
        << Damage([](Image& image) -> QStringList {
               const quint32 page = image.page(Kind::TableLeaf, u"t"_s, 3);
               const quint32 block = number(image.bytes, image.pointer(page, 1), 2) + 8;
               put(image.bytes, image.header(page) + 1, 2, block);
               put(image.bytes, image.start(page) + block, 4, 60'000);
               return {line(page, "BadFreeBlocks", u"t"_s, block)};
           });
    QTest::newRow("fragments miscounted") << Damage([](Image& image) -> QStringList {
        const quint32 page = image.page(Kind::IndexInterior, u"t_name"_s);
        const quint32 counted = number(image.bytes, image.header(page) + 7, 1);
        put(image.bytes, image.header(page) + 7, 1, counted + 1);
        return {line(page, "BadFreeBlocks", u"t_name"_s, counted)};
    });
}

void tst_PageMapDamage::cellsAreLookedAt()
{
    QFETCH(Damage, damage);
    check(damage);
}

void tst_PageMapDamage::chainsAreFollowed_data()
{
    QTest::addColumn<QString>("tree");
    QTest::addColumn<bool>("isLast"); // of its chain
    QTest::addColumn<QString>("next"); // page that it is to lead to
    QTest::addColumn<QString>("fault");
    for (const QString& tree : {u"t"_s, u"t_name"_s, u"w"_s}) {
        const QByteArray name = tree.toUtf8();
        QTest::addRow("%s ends early", name.constData())
            << tree << false << u"0"_s << u"OverflowEndsEarly"_s;
        QTest::addRow("%s goes on", name.constData())
            << tree << true << u"1"_s << u"OverflowTooLong"_s;
        QTest::addRow("%s leads out of the file", name.constData())
            << tree << false << u"2000000000"_s << u"BadChild"_s;
        QTest::addRow("%s leads to itself", name.constData())
            << tree << false << u"self"_s << u"UsedTwice"_s;
    }
}

void tst_PageMapDamage::chainsAreFollowed()
{
    QFETCH(QString, tree);
    QFETCH(bool, isLast);
    QFETCH(QString, next);
    QFETCH(QString, fault);
    check([&](Image& image) -> QStringList {
        int n = 0;
        quint32 page = image.page(Kind::Overflow, tree);
        while ((number(image.bytes, image.start(page), 4) == 0) != isLast)
            page = image.page(Kind::Overflow, tree, ++n);
        const quint32 wrong = next == u"self"_s ? page : next.toUInt();
        put(image.bytes, image.start(page), 4, wrong);
        return {u"%1 %2 %3"_s.arg(page).arg(fault, tree)};
    });
}

void tst_PageMapDamage::theListOfFreePagesIsFollowed_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("a count that is too high") << Damage([](Image& image) -> QStringList {
        const quint32 count = number(image.bytes, 36, 4) + 1;
        put(image.bytes, 36, 4, count);
        return {line(1, "BadFreeList", u"-"_s, count)};
    });
    QTest::newRow("a list without its trunks") << Damage([](Image& image) -> QStringList {
        put(image.bytes, 32, 4, 0);
        return {line(1, "BadFreeList", u"-"_s, number(image.bytes, 36, 4)),
                line(image.page(Kind::FreeTrunk), "NeverUsed", u"-"_s, 0)};
    });
    QTest::newRow("a trunk behind the end") << Damage([](Image& image) -> QStringList {
        put(image.bytes, 32, 4, 0xffffffff);
        return {line(1, "BadFreeList", u"-"_s, 0xffffffff)};
    });
    QTest::newRow("a trunk that leads to itself") << Damage([](Image& image) -> QStringList {
        const quint32 trunk = number(image.bytes, 32, 4);
        put(image.bytes, image.start(trunk), 4, trunk);
        return {line(trunk, "UsedTwice", u"-"_s, PageMap::kNoTree)};
    });
    QTest::newRow("more leaves than fit") << Damage([](Image& image) -> QStringList {
        const quint32 trunk = number(image.bytes, 32, 4);
        put(image.bytes, image.start(trunk) + 4, 4, kPageSize / 4 - 1);
        return {line(trunk, "BadFreeList", u"-"_s, kPageSize / 4 - 1)};
    });
    QTest::newRow("a leaf 0") << Damage([](Image& image) -> QStringList {
        const quint32 trunk = number(image.bytes, 32, 4);
        put(image.bytes, image.start(trunk) + 8, 4, 0);
        return {line(trunk, "BadFreeList", u"-"_s, 0)};
    });
    QTest::newRow("a page in use") << Damage([](Image& image) -> QStringList {
        const quint32 trunk = number(image.bytes, 32, 4);
        const quint32 used = image.page(Kind::TableLeaf, u"t"_s, 1);
        put(image.bytes, image.start(trunk) + 8, 4, used);
        return {line(used, "UsedTwice", u"t"_s, PageMap::kNoTree)};
    });
    QTest::newRow("a page taken off") << Damage([](Image& image) -> QStringList {
        const quint32 trunk = number(image.bytes, 32, 4);
        const quint32 leaves = number(image.bytes, image.start(trunk) + 4, 4);
        const quint32 page = number(image.bytes, image.start(trunk) + 4 + 4 * leaves, 4);
        put(image.bytes, image.start(trunk) + 4, 4, leaves - 1);
        put(image.bytes, 36, 4, number(image.bytes, 36, 4) - 1);
        return {line(page, "NeverUsed", u"-"_s, 0)};
    });
}

void tst_PageMapDamage::theListOfFreePagesIsFollowed()
{
    QFETCH(Damage, damage);
    check(damage);
}

void tst_PageMapDamage::pointerMapsAreCompared()
{
    check(
        [](Image& image) -> QStringList {
            QStringList expected;
            // A root, a page of a tree, the first page of a chain, a later one, a free page.
            QList<quint32> pages{image.root(u"t"_s), image.page(Kind::TableLeaf, u"t"_s, 2),
                                 image.page(Kind::Overflow, u"t"_s), image.page(Kind::FreeLeaf)};
            quint32 later = 0;
            for (int n = 0; later == 0; ++n)
                later = number(image.bytes, image.start(image.page(Kind::Overflow, u"t"_s, n)), 4);
            pages.append(later);
            const quint32 group = kPageSize / 5 + 1;
            for (const quint32 page : pages) {
                const quint32 map = (page - 2) / group * group + 2;
                const qsizetype parent = image.start(map) + 5 * (page - map - 1) + 1;
                put(image.bytes, parent, 4, number(image.bytes, parent, 4) + 1);
                const std::uint32_t owner = image.map().owners.at(page - 1);
                expected.append(
                    line(map, "BadPointerMap", owner == PageMap::kNoTree ? u"-"_s : u"t"_s, page));
            }
            return expected;
        },
        2);
}

void tst_PageMapDamage::headersAreLookedAt_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("autoVacuum");
    QTest::newRow("a version of the future") << 19 << 3 << 0;
    QTest::newRow("another payload fraction") << 21 << 65 << 0;
    QTest::newRow("a schema of the future") << 47 << 5 << 0;
    QTest::newRow("incremental vacuum without auto_vacuum") << 67 << 1 << 0;
    QTest::newRow("another last root") << 55 << 77 << 1;
}

void tst_PageMapDamage::headersAreLookedAt()
{
    QFETCH(int, offset);
    QFETCH(int, value);
    QFETCH(int, autoVacuum);
    check(
        [&](Image& image) -> QStringList {
            put(image.bytes, offset, 1, static_cast<quint32>(value));
            const int start = offset > 30 ? offset - 3 : offset; // numbers of four bytes
            return {line(1, "BadHeader", u"-"_s, start)};
        },
        autoVacuum);
}

void tst_PageMapDamage::aLeafThatIsNotDeepEnough()
{
    QVERIFY(make(m_path, {.pageSize = 512}, tableOf(9000)));
    Image image(m_path);
    const quint32 root = image.root(u"t"_s);
    const quint32 child = number(image.bytes, image.cell(root, 0), 4);
    const quint32 sibling = number(image.bytes, image.cell(root, 1), 4);
    quint32 leaf = child;
    while (image.map().kinds.at(leaf - 1) == Kind::TableInterior)
        leaf = number(image.bytes, image.header(leaf) + 8, 4);
    QVERIFY(leaf != child);
    put(image.bytes, image.cell(root, 0), 4, leaf);
    QVERIFY(writeBytes(m_path, image.bytes));
    const QStringList found = faultsOf(mapOf(m_path)).filter(u"DepthDiffers"_s);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().startsWith(u"%1 DepthDiffers t "_s.arg(sibling)));
    QVERIFY(structureBySqlite(m_path).contains(u"depth differs"_s));
}

void tst_PageMapDamage::tooManyReservedBytes()
{
    QVERIFY(make(m_path, {.pageSize = 512}, tableOf(5)));
    Image image(m_path);
    put(image.bytes, 20, 1, 33);
    QVERIFY(writeBytes(m_path, image.bytes));
    QVERIFY(faultsOf(mapOf(m_path)).contains(u"1 BadHeader - 20"_s));
    QVERIFY(!structureBySqlite(m_path).isEmpty());
}

QTEST_GUILESS_MAIN(tst_PageMapDamage)
#include "tst_pagemapdamage.moc"
