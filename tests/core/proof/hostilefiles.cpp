#include "tests/core/proof/hostilefiles.h"

#include "tests/core/sqlite/pagemapbench.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;
using pagemaptest::Image;
using pagemaptest::number;
using pagemaptest::put;
using Kind = core::sqlite::PageKind;

namespace prooftest {

namespace {

constexpr int kPage = 512;
constexpr qsizetype kPagesInHeader = 28;
constexpr qsizetype kFirstTrunk = 32;

QByteArray onePageOfAll(const Image& good)
{
    QByteArray bytes = good.bytes.left(kPage);
    for (const qsizetype at : {kPagesInHeader, kFirstTrunk, kFirstTrunk + 4})
        put(bytes, at, 4, 0xffffffff);
    return bytes;
}

/// Two pages of a kind that lead to each other.
QByteArray circle(const Image& good, Kind kind, const QString& tree)
{
    QByteArray bytes = good.bytes;
    const bool isTree = kind == Kind::TableInterior || kind == Kind::IndexInterior;
    const quint32 one = good.page(kind, tree, 0);
    const quint32 two = good.page(kind, tree, 1);
    put(bytes, good.start(one) + (isTree ? 8 : 0), 4, two);
    put(bytes, good.start(two) + (isTree ? 8 : 0), 4, one);
    return bytes;
}

/// An interior page that is its own child, with all of its cells.
QByteArray ownChild(const Image& good)
{
    QByteArray bytes = good.bytes;
    const quint32 root = good.root(u"t"_s);
    const int cells = static_cast<int>(number(bytes, good.header(root) + 3, 2));
    for (int i = 0; i < cells; ++i)
        put(bytes, good.cell(root, i), 4, root);
    return bytes;
}

/// Every cell of a leaf says that it is as long as can be said.
QByteArray lengthsBeyondThePage(const Image& good)
{
    QByteArray bytes = good.bytes;
    const quint32 leaf = good.page(Kind::TableLeaf, u"t"_s, 1);
    const int cells = static_cast<int>(number(bytes, good.header(leaf) + 3, 2));
    for (int i = 0; i < cells; ++i)
        put(bytes, good.cell(leaf, i), 4, 0xffffff7f);
    return bytes;
}

QByteArray pointersBeyondThePage(const Image& good)
{
    QByteArray bytes = good.bytes;
    const quint32 leaf = good.page(Kind::IndexLeaf, u"t_name"_s, 0);
    put(bytes, good.header(leaf) + 3, 2, 0xffff);
    put(bytes, good.pointer(leaf, 0), 2, 0xfff0);
    return bytes;
}

/// The list of free bytes in a page comes back to where it began.
QByteArray circleOfFreeBytes(const Image& good)
{
    QByteArray bytes = good.bytes;
    const quint32 leaf = good.page(Kind::TableLeaf, u"t"_s, 2);
    put(bytes, good.header(leaf) + 1, 2, 500);
    put(bytes, good.start(leaf) + 500, 2, 500);
    put(bytes, good.start(leaf) + 502, 2, 8);
    return bytes;
}

/// The first trunk claims more leaves than a page can name.
QByteArray fullTrunk(const Image& good)
{
    QByteArray bytes = good.bytes;
    put(bytes, good.start(good.page(Kind::FreeTrunk)) + 4, 4, 0xffffffff);
    return bytes;
}

QByteArray anyBytes(const Image& good, unsigned seed)
{
    QByteArray bytes = good.bytes;
    std::mt19937 random(seed);
    for (qsizetype at = qsizetype{kPage} * (seed % 2 + 1); at < bytes.size(); ++at) {
        if (random() % 16 == 0)
            bytes[at] = static_cast<char>(random() % 256);
    }
    return bytes;
}

} // namespace

std::vector<HostileFile> hostileFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"good.db"_s);
    if (!pagemaptest::make(path, {.pageSize = kPage}, pagemaptest::everything(kPage)))
        return {};
    const Image good(path);
    return {
        {"one page that claims all there can be", onePageOfAll(good)},
        {"a circle of table pages", circle(good, Kind::TableInterior, u"t"_s)},
        {"a circle of index pages", circle(good, Kind::IndexInterior, u"w"_s)},
        {"a circle of overflow pages", circle(good, Kind::Overflow, u"t"_s)},
        {"a circle of trunks", circle(good, Kind::FreeTrunk, {})},
        {"a page that is its own child", ownChild(good)},
        {"lengths beyond the page", lengthsBeyondThePage(good)},
        {"pointers beyond the page", pointersBeyondThePage(good)},
        {"a circle of free bytes", circleOfFreeBytes(good)},
        {"a trunk with too many leaves", fullTrunk(good)},
        {"any bytes behind the first page", anyBytes(good, 2)},
        {"any bytes behind the second page", anyBytes(good, 3)},
    };
}

} // namespace prooftest
