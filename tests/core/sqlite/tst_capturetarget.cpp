#include "core/sqlite/capturetarget.h"
#include "core/sqlite/imagewriter.h"
#include "core/sqlite/onlinebackup.h"
#include "tests/core/sqlite/workbench.h"
#include "tests/support/smalldisk.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 1024;

std::span<const std::byte> spanOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

PageSize pageSize()
{
    return *PageSize::fromBytes(kPage);
}

/// A page that says which one it is; page 1 looks like a header.
QByteArray page(int number, char salt = 0)
{
    if (number == 1)
        return QByteArray("SQLite format 3", 16) + QByteArray::fromHex("04000202")
            + QByteArray(kPage - 20, salt);
    return QByteArray(kPage, static_cast<char>(number + salt));
}

/// What was written is what the hashes say, and what was expected.
QString judge(const Result<CapturedImage>& image, const QString& path, const QByteArray& expected)
{
    if (!image)
        return outcomeOf(image);
    const QByteArray bytes = bytesOf(path);
    if (bytes != expected)
        return u"other bytes"_s;
    if (image->bytes != ByteCount(bytes.size()))
        return u"other size"_s;
    ImageHasher again(*PageSize::fromBytes(image->pageHashes.pageSize));
    again.add(spanOf(bytes));
    return again.pageHashes() == image->pageHashes ? u"ok"_s : u"other page hashes"_s;
}

} // namespace

class tst_CaptureTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file.emplace(*PartialFile::create(m_folder->path(), u"x.db"_s));
    }
    void cleanup() { m_file.reset(); }

    void copiesWithAKnownFirstPage_data();
    void copiesWithAKnownFirstPage();
    void pagesInOrderNeedNoSecondPass();
    void pagesOutOfOrderAreStillRight_data();
    void pagesOutOfOrderAreStillRight();
    void aSkippedPageIsZeros();
    void whatWasWrittenCanBeReadAgain();
    void aShorterEndIsKept();
    void bigImagesGoThroughInPieces();
    void aFullDiskIsNamed();
    void targetsLiveSideBySide();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<PartialFile> m_file;
};

void tst_CaptureTarget::copiesWithAKnownFirstPage_data()
{
    QTest::addColumn<int>("known");
    QTest::newRow("page 1 of the snapshot") << 1;
    QTest::newRow("page 1 is not known") << 0;
    QTest::newRow("page 1 of another state") << 2;
}

void tst_CaptureTarget::copiesWithAKnownFirstPage()
{
    QFETCH(int, known);
    const QString path = m_folder->filePath(u"source.db"_s);
    {
        Database database(path);
        QVERIFY(database.run({"PRAGMA journal_mode=WAL", "PRAGMA user_version=3"}));
        QVERIFY(database.run(tableOf(400)));
    }
    const QByteArray bytes = bytesOf(path);
    QByteArray first = known == 0 ? QByteArray() : bytes.left(4096);
    if (known == 2)
        first[200] = static_cast<char>(~first[200]);

    CaptureTarget target(*m_file, *PageSize::fromBytes(4096), first);
    {
        auto source = Connection::open(path, {});
        auto copy = target.open();
        QCOMPARE(outcomeOf(copy), u"ok"_s);
        auto backup = OnlineBackup::begin(*copy, *source);
        QCOMPARE(outcomeOf(backup), u"ok"_s);
        QVERIFY(*backup->step(PageCount(2)) == OnlineBackup::Step::More);
        QVERIFY(backup->remaining() > PageCount(0) && backup->total() > backup->remaining());
        QVERIFY(*backup->step(PageCount(1000000)) == OnlineBackup::Step::Done);
        QCOMPARE(outcomeOf(backup->finish()), u"ok"_s);
        QCOMPARE(outcomeOf(copy->close()), u"ok"_s);
    }
    const auto image = target.finish();
    QByteArray expected = asImage(bytes);
    if (known != 1) { // then SQLite's own counters stand in page 1
        const QByteArray written = bytesOf(m_file->path());
        for (const auto& [from, length] : {std::pair(24, 8), std::pair(40, 4), std::pair(92, 8)})
            expected.replace(from, length, written.mid(from, length));
    }
    QCOMPARE(judge(image, m_file->path(), expected), u"ok"_s);
    Database copied(m_file->path());
    QCOMPARE(copied.ask("PRAGMA integrity_check"), u"ok"_s);
    QCOMPARE(copied.ask("PRAGMA user_version"), u"3"_s);
}

void tst_CaptureTarget::pagesInOrderNeedNoSecondPass()
{
    ImageWriter writer(*m_file, pageSize(), page(1));
    QVERIFY(writer.write(spanOf(page(2)), kPage));
    QVERIFY(writer.write(spanOf(page(3)), 2 * kPage));
    QByteArray counted = page(1); // as SQLite gives it: other counters, no WAL flag
    counted.replace(18, 2, QByteArray::fromHex("0101")).replace(24, 4, "abcd");
    QVERIFY(writer.write(spanOf(counted), 0));
    QCOMPARE(writer.size(), 3 * kPage);
    QVERIFY(!writer.failure());
    QCOMPARE(judge(writer.finish(), m_file->path(), asImage(page(1)) + page(2) + page(3)), u"ok"_s);
}

void tst_CaptureTarget::pagesOutOfOrderAreStillRight_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::addColumn<bool>("firstKnown");
    for (const bool known : {true, false}) {
        const char* end = known ? ", page 1 known" : "";
        QTest::addRow("backwards%s", end) << QList<int>{5, 4, 3, 2, 1} << known;
        QTest::addRow("page 1 first%s", end) << QList<int>{1, 2, 3, 4, 5} << known;
        QTest::addRow("one twice%s", end) << QList<int>{2, 3, 4, 3, 5, 1} << known;
        QTest::addRow("page 1 twice%s", end) << QList<int>{1, 2, 3, 4, 5, 1} << known;
        QTest::addRow("a hole that is filled%s", end) << QList<int>{2, 5, 3, 4, 1} << known;
        QTest::addRow("a hole of one page that is filled%s", end)
            << QList<int>{2, 4, 3, 5, 1} << known;
    }
}

void tst_CaptureTarget::pagesOutOfOrderAreStillRight()
{
    QFETCH(QList<int>, order);
    QFETCH(bool, firstKnown);
    ImageWriter writer(*m_file, pageSize(), firstKnown ? page(1) : QByteArray());
    char salt = 0;
    QMap<int, QByteArray> last;
    for (const int number : order) {
        last[number] = page(number, ++salt);
        QVERIFY(writer.write(spanOf(last[number]), (number - 1) * kPage));
    }
    const QByteArray expected = asImage(last[1]) + last[2] + last[3] + last[4] + last[5];
    QCOMPARE(judge(writer.finish(), m_file->path(), expected), u"ok"_s);
}

void tst_CaptureTarget::aSkippedPageIsZeros()
{
    for (const bool atTheEnd : {false, true}) { // where SQLite skips the lock-byte page
        m_file.emplace(*PartialFile::create(m_folder->path(), u"y.db"_s));
        ImageWriter writer(*m_file, pageSize(), page(1));
        QVERIFY(writer.write(spanOf(page(2)), kPage));
        if (atTheEnd)
            QVERIFY(writer.truncate(3 * kPage));
        else
            QVERIFY(writer.write(spanOf(page(4)), 3 * kPage));
        const QByteArray expected = asImage(page(1)) + page(2) + QByteArray(kPage, '\0')
            + (atTheEnd ? QByteArray() : page(4));
        QCOMPARE(judge(writer.finish(), m_file->path(), expected), u"ok"_s);
    }
}

void tst_CaptureTarget::whatWasWrittenCanBeReadAgain()
{
    ImageWriter writer(*m_file, pageSize(), page(1));
    QVERIFY(writer.write(spanOf(page(2)), kPage));
    QByteArray into(kPage, '?');
    const auto bytes = std::as_writable_bytes(std::span(into.data(), std::size_t{kPage}));
    QCOMPARE(*writer.read(bytes, kPage), std::size_t{kPage});
    QCOMPARE(into, page(2));
    QCOMPARE(*writer.read(bytes, 2 * kPage), std::size_t{0});
    QVERIFY(writer.write(spanOf(page(3)), 2 * kPage));
    QVERIFY(writer.write(spanOf(page(1)), 0));
    QCOMPARE(judge(writer.finish(), m_file->path(), asImage(page(1)) + page(2) + page(3)), u"ok"_s);
}

void tst_CaptureTarget::aShorterEndIsKept()
{
    ImageWriter writer(*m_file, pageSize(), page(1));
    for (int number = 2; number <= 6; ++number)
        QVERIFY(writer.write(spanOf(page(number)), (number - 1) * kPage));
    QVERIFY(writer.write(spanOf(page(1)), 0));
    QVERIFY(writer.truncate(3 * kPage));
    QCOMPARE(writer.size(), 3 * kPage);
    QCOMPARE(judge(writer.finish(), m_file->path(), asImage(page(1)) + page(2) + page(3)), u"ok"_s);
}

void tst_CaptureTarget::bigImagesGoThroughInPieces()
{
    ImageWriter writer(*m_file, pageSize(), page(1));
    QByteArray expected = asImage(page(1));
    for (int number = 2; number <= 20 * 1024; ++number) { // 20 MiB: more than waits in memory
        const QByteArray one(kPage, static_cast<char>(number * 7));
        QVERIFY(writer.write(spanOf(one), qint64{number - 1} * kPage));
        expected += one;
    }
    QCOMPARE(judge(writer.finish(), m_file->path(), expected), u"ok"_s);
}

void tst_CaptureTarget::aFullDiskIsNamed()
{
    const testsupport::SmallDisk disk(2 << 20);
    {
        auto file = PartialFile::create(disk.path(), u"x.db"_s);
        QVERIFY(file);
        ImageWriter writer(*file, pageSize(), page(1));
        for (int number = 2; number <= 8 * 1024; ++number) {
            if (!writer.write(spanOf(page(number % 100 + 2)), qint64{number - 1} * kPage))
                break;
        }
        const auto image = writer.finish();
        QCOMPARE(outcomeOf(image), errorKind(ErrorCode::DestinationFull));
        QCOMPARE(image.error().path, file->path());
        QVERIFY(writer.failure());
    }
    QVERIFY(stateOf(disk.path()).empty());
}

void tst_CaptureTarget::targetsLiveSideBySide()
{
    auto other = PartialFile::create(m_folder->path(), u"y.db"_s);
    CaptureTarget one(*m_file, pageSize(), {});
    CaptureTarget two(*other, pageSize(), {});
    {
        auto first = one.open();
        auto second = two.open();
        QVERIFY(first && second);
        QVERIFY(first->execute("PRAGMA page_size=1024; CREATE TABLE first(a)"));
        QVERIFY(second->execute("PRAGMA page_size=1024; CREATE TABLE second(a); "
                                "CREATE TABLE third(a)"));
    }
    QCOMPARE(one.finish()->bytes, ByteCount(2 * kPage));
    QCOMPARE(two.finish()->bytes, ByteCount(3 * kPage));
    Database copied(other->path());
    QCOMPARE(copied.ask("SELECT group_concat(name) FROM sqlite_schema"), u"second,third"_s);
}

QTEST_GUILESS_MAIN(tst_CaptureTarget)
#include "tst_capturetarget.moc"
