#include "core/sqlite/celllayout.h"
#include "core/sqlite/overflowwalk.h"
#include "core/sqlite/schemarow.h"
#include "core/sqlite/varint.h"
#include "tests/core/sqlite/pagemapbench.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>
#include <QTest>

#include <span>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace pagemaptest;
using namespace Qt::StringLiterals;

namespace {

std::span<const std::byte> spanOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

/// A page of 512 bytes with one cell at its end.
QByteArray pageWith(int kind, const QByteArray& cell)
{
    QByteArray page(512, '\0');
    const auto at = static_cast<quint32>(page.size() - cell.size());
    put(page, 0, 1, static_cast<quint32>(kind));
    put(page, 3, 2, 1);
    put(page, 5, 2, at);
    put(page, kind > 5 ? 8 : 12, 2, at);
    return page.replace(static_cast<qsizetype>(at), cell.size(), cell);
}

/// The only cell of that page, as it is read with `reserved` bytes at the end of the page.
std::optional<Cell> cellOf(const QByteArray& page, quint32 reserved = 0)
{
    const PageGeometry geometry(512, reserved);
    const auto view = BtreePage::at(spanOf(page).data(), PageNo(2), geometry);
    const bool isThere = view && view->hasRoom() && view->isInContent(view->cellOffset(0));
    return isThere ? view->cell(view->cellOffset(0)) : std::nullopt;
}

} // namespace

/// The parts of the file format, from bytes that are written down here.
class tst_PageFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void varintsAreOfOneToNineBytes_data();
    void varintsAreOfOneToNineBytes();
    void cellsOfEachKind();
    void cellsThatCannotBe_data();
    void cellsThatCannotBe();
    void whatOverflowsIsThatOfTheFormat_data();
    void whatOverflowsIsThatOfTheFormat();
    void freeBlocksAreFollowed_data();
    void freeBlocksAreFollowed();
    void aChainGivesThePayload();
    void schemaRowsAreDecoded_data();
    void schemaRowsAreDecoded();
};

void tst_PageFormat::varintsAreOfOneToNineBytes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<quint64>("value");
    QTest::addColumn<quint32>("bytes");
    QTest::newRow("0") << QByteArray("00") << quint64{0} << 1U;
    QTest::newRow("127") << QByteArray("7fff") << quint64{127} << 1U;
    QTest::newRow("128") << QByteArray("8100") << quint64{128} << 2U;
    QTest::newRow("longer than it must be") << QByteArray("80807f") << quint64{127} << 3U;
    QTest::newRow("eight bytes") << QByteArray("ffffffffffffff7f") << (quint64{1} << 56U) - 1 << 8U;
    QTest::newRow("nine bytes") << QByteArray("ffffffffffffffffff") << ~quint64{0} << 9U;
    QTest::newRow("the ninth counts whole")
        << QByteArray("808080808080808081") << quint64{0x81} << 9U;
    QTest::newRow("nothing") << QByteArray() << quint64{0} << 0U;
    QTest::newRow("cut off") << QByteArray("ffff") << quint64{0} << 0U;
    QTest::newRow("cut off before the ninth") << QByteArray("ffffffffffffffff") << quint64{0} << 0U;
}

void tst_PageFormat::varintsAreOfOneToNineBytes()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    const Varint number = readVarint(spanOf(bytes));
    QTEST(static_cast<quint64>(number.value), "value");
    QTEST(static_cast<quint32>(number.bytes), "bytes");
}

void tst_PageFormat::cellsOfEachKind()
{
    // payload 3, row -1
    auto cell = cellOf(pageWith(13, QByteArray::fromHex("03ffffffffffffffffff020800")));
    QVERIFY(cell);
    QCOMPARE(cell->rowid, -1);
    QCOMPARE(cell->payload, 3U);
    QCOMPARE(cell->size, 13U);
    QVERIFY(!cell->overflows());
    // child 7, row 300
    cell = cellOf(pageWith(5, QByteArray::fromHex("00000007822c")));
    QVERIFY(cell);
    QCOMPARE(cell->rowid, 300);
    QCOMPARE(cell->size, 6U);
    // a payload of nothing takes four bytes all the same
    cell = cellOf(pageWith(10, QByteArray::fromHex("00000000")));
    QVERIFY(cell);
    QCOMPARE(cell->size, 4U);
    // child 7, payload 2
    cell = cellOf(pageWith(2, QByteArray::fromHex("00000007020100")));
    QVERIFY(cell);
    QCOMPARE(cell->payload, 2U);
    QCOMPARE(cell->size, 7U);
}

void tst_PageFormat::cellsThatCannotBe_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<quint32>("reserved");
    QTest::newRow("one byte too many") << 13 << QByteArray("04010200") << 0U;
    QTest::newRow("into the reserved bytes") << 13 << QByteArray("0301020800000000") << 4U;
    QTest::newRow("a payload of more than 2 GiB, whose lower half would fit")
        << 13 << QByteArray("9080808002010200") << 0U;
    QTest::newRow("a number that is cut off") << 13 << QByteArray("02ffffff") << 0U;
    QTest::newRow("a key that is cut off") << 5 << QByteArray("00000007ff") << 0U;
    QTest::newRow("a child and nothing else") << 2 << QByteArray("00000007") << 0U;
}

void tst_PageFormat::cellsThatCannotBe()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, hex);
    QFETCH(quint32, reserved);
    QVERIFY(!cellOf(pageWith(kind, QByteArray::fromHex(hex)), reserved));
}

/// From the formulas in section 1.6, worked out by hand for usable pages of 512 and 480 bytes.
void tst_PageFormat::whatOverflowsIsThatOfTheFormat_data()
{
    QTest::addColumn<quint32>("reserved");
    QTest::addColumn<quint32>("payload");
    QTest::addColumn<bool>("isTable");
    QTest::addColumn<quint32>("local");
    QTest::addColumn<quint32>("pages");
    QTest::newRow("the most in a table") << 0U << 477U << true << 477U << 0U;
    QTest::newRow("one more") << 0U << 478U << true << 39U << 1U;
    QTest::newRow("so that the last page is full") << 0U << 1055U << true << 39U << 2U;
    QTest::newRow("one less than that") << 0U << 1054U << true << 39U << 2U;
    QTest::newRow("one more than that") << 0U << 1056U << true << 40U << 2U;
    QTest::newRow("the most in an index") << 0U << 102U << false << 102U << 0U;
    QTest::newRow("one more in an index") << 0U << 103U << false << 39U << 1U;
    QTest::newRow("with reserved bytes") << 32U << 445U << true << 445U << 0U;
    QTest::newRow("one more with reserved bytes") << 32U << 446U << true << 35U << 1U;
}

void tst_PageFormat::whatOverflowsIsThatOfTheFormat()
{
    QFETCH(quint32, reserved);
    QFETCH(quint32, payload);
    QFETCH(bool, isTable);
    const PageGeometry geometry(512, reserved);
    const quint32 local = geometry.localBytes(payload, isTable);
    QTEST(local, "local");
    QTEST(static_cast<quint32>(geometry.overflowPages(payload, local)), "pages");
}

void tst_PageFormat::freeBlocksAreFollowed_data()
{
    QTest::addColumn<QByteArray>("hex"); // next and size of the block at 420
    QTest::addColumn<QByteArray>("second"); // and of that at 440
    QTest::addColumn<quint32>("wrong"); // 0: none
    QTest::newRow("one") << QByteArray("00000010") << QByteArray() << 0U;
    QTest::newRow("one up to the end") << QByteArray("0000005c") << QByteArray() << 0U;
    QTest::newRow("one that ends behind it") << QByteArray("0000005d") << QByteArray() << 420U;
    QTest::newRow("one too small") << QByteArray("00000003") << QByteArray() << 420U;
    QTest::newRow("two") << QByteArray("01b80010") << QByteArray("00000048") << 0U;
    QTest::newRow("two with a gap that a fragment cannot be")
        << QByteArray("01b80011") << QByteArray("00000048") << 420U;
    QTest::newRow("the second ends behind the end")
        << QByteArray("01b80010") << QByteArray("00000049") << 440U;
    QTest::newRow("the second leads back")
        << QByteArray("01b80010") << QByteArray("01a40010") << 440U;
    QTest::newRow("the second is on a cell") << QByteArray("01900004") << QByteArray() << 420U;
    QTest::newRow("the next is no place for one") << QByteArray("01fd0010") << QByteArray() << 509U;
}

/// A page of 512 bytes with cells in 400 … 419.
void tst_PageFormat::freeBlocksAreFollowed()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, second);
    QFETCH(quint32, wrong);
    QByteArray page(512, '\0');
    put(page, 0, 1, 13);
    put(page, 1, 2, 420);
    put(page, 5, 2, 400);
    page.replace(420, 4, QByteArray::fromHex(hex));
    if (!second.isEmpty())
        page.replace(440, 4, QByteArray::fromHex(second));
    const PageGeometry geometry(512, 0);
    const auto view = BtreePage::at(spanOf(page).data(), PageNo(2), geometry);
    QVERIFY(view);
    ByteCover cover;
    QVERIFY(cover.take(400, 20));
    QCOMPARE(wrongFreeBlock(*view, cover).value_or(0), wrong);
    QVERIFY(!cover.take(419, 1));
}

void tst_PageFormat::aChainGivesThePayload()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.db"_s);
    const QByteArray text = QByteArray("0123456789").repeated(500);
    QVERIFY(make(path, {.pageSize = 512, .reservedBytes = 7},
                 {"CREATE TABLE t(a)", "INSERT INTO t VALUES('" + text + "')"}));
    auto file = PageFile::open(path);
    QVERIFY(file);
    const PageGeometry geometry(512, 7);
    PageFile::Buffer buffer;
    const auto view = BtreePage::at(file->read(PageNo(2), 512, buffer), PageNo(2), geometry);
    QVERIFY(view && view->hasRoom());
    const auto cell = view->cell(view->cellOffset(0));
    QVERIFY(cell);
    QCOMPARE(cell->payload, static_cast<quint32>(text.size()) + 3); // the record's header

    Sink sink;
    const JobContext job{.stop = {}, .progress = sink};
    MapBuilder builder(job, file->header().pageSize, file->pages(), file->pages());
    PointerMapCheck pointers(*file, builder, geometry);
    OverflowWalk walk(*file, builder, pointers, geometry);
    std::vector<std::byte> rest;
    QVERIFY(walk.follow(*cell, PageNo(2), PageMap::kNoTree, &rest, 1'000'000));
    const QByteArray found(reinterpret_cast<const char*>(rest.data()),
                           static_cast<qsizetype>(rest.size()));
    QCOMPARE(found, text.right(static_cast<qsizetype>(cell->payload - cell->local)));
}

void tst_PageFormat::schemaRowsAreDecoded_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("row"); // empty: it is none
    const QByteArray texts =
        QByteArray("table").toHex() + QByteArray("n").toHex() + QByteArray("tt").toHex();
    const QByteArray index =
        QByteArray("index").toHex() + QByteArray("n").toHex() + QByteArray("tt").toHex();
    QTest::newRow("a root of one byte") << "06170f110100" + texts + "05" << u"table n tt 5"_s;
    QTest::newRow("a root of three bytes")
        << "06170f110300" + texts + "0102ff" << u"table n tt 66303"_s;
    QTest::newRow("a root below 0") << "06170f110200" + texts + "fffe" << u"table n tt -2"_s;
    QTest::newRow("a root of the constant 1") << "06170f110900" + texts << u"table n tt 1"_s;
    QTest::newRow("no root") << "06170f110000" + texts << u"table n tt 0"_s;
    QTest::newRow("a type that is none") << "060d0f110100" + texts.mid(10) + "05" << u" n tt 5"_s;
    QTest::newRow("an index without root") << "06170f110000" + index << QString();
    QTest::newRow("too few columns") << "04170f11" + texts << QString();
    QTest::newRow("a name that is a number") << "061701110100" + texts << QString();
    QTest::newRow("a text longer than the record") << "06170fff7f01" + texts << QString();
    QTest::newRow("a header longer than the record") << "7f170f110100" + texts << QString();
    QTest::newRow("a header shorter than its length") << QByteArray("00") << QString();
    QTest::newRow("a header of 2^63 bytes") << "ffffffffffffffffff170f1101" + texts << QString();
    QTest::newRow("a text of 2^63 bytes") << "0f17ffffffffffffffffff110100" + texts << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void tst_PageFormat::schemaRowsAreDecoded()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, row);
    const QByteArray record = QByteArray::fromHex(hex);
    const auto found = decodeSchemaRow(spanOf(record), 1);
    QCOMPARE(found.has_value(), !row.isEmpty());
    if (found)
        QCOMPARE(u"%1 %2 %3 %4"_s.arg(found->type, found->name, found->table).arg(found->root),
                 row);
}

QTEST_GUILESS_MAIN(tst_PageFormat)
#include "tst_pageformat.moc"
