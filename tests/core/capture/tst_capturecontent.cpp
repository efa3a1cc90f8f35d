#include "core/sqlite/databaseheader.h"
#include "tests/core/capture/capturebench.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace core;
using namespace sqlitetest;
using namespace capturetest;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLockByte =
    1 << 30; ///< its page is never used; https://www.sqlite.org/fileformat2.html, 1.4

/// A database of one kind, with everything in its header that a copy could lose.
QByteArrayList kind(int pageSize, const char* journal, const char* encoding, int autoVacuum)
{
    return QByteArrayList{"PRAGMA page_size=" + QByteArray::number(pageSize),
                          QByteArray("PRAGMA encoding='") + encoding + "'",
                          "PRAGMA auto_vacuum=" + QByteArray::number(autoVacuum),
                          QByteArray("PRAGMA journal_mode=") + journal,
                          "PRAGMA user_version=-42",
                          "PRAGMA application_id=1196444487",
                          "PRAGMA default_cache_size=77"}
    + tableOf(700)
        + QByteArrayList{"CREATE INDEX i ON t(body)", "DELETE FROM t WHERE id % 3 = 0",
                         "CREATE TABLE gone(a)", "DROP TABLE gone"};
}

} // namespace

class tst_CaptureContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void theImageIsTheSourceByteForByte_data();
    void theImageIsTheSourceByteForByte();
    void theImageOfAHotWalIsWhatACheckpointWouldMake_data();
    void theImageOfAHotWalIsWhatACheckpointWouldMake();
    void reservedBytesAreKept_data();
    void reservedBytesAreKept();
    void aDatabaseOfOnlyAHeaderIsOne();
    void aTailThatBelongsToNoPageIsLeftOut();
    void damageIsCopiedAsItIs();
    void unparsableSchemasAndUnknownCollationsAreCopied();
    void saysHowFarItIs();
    void pagesBeyondTheLockByteAreRight();

private:
    [[nodiscard]] QString path() const { return m_bench->path(); }
    /// Captures and compares with `expected`; empty if they are the same.
    [[nodiscard]] QString captureAndCompare(const QByteArray& expected);

    std::unique_ptr<Bench> m_bench;
};

QString tst_CaptureContent::captureAndCompare(const QByteArray& expected)
{
    Sink sink;
    const auto before = stateOf(m_bench->source());
    const auto captured = m_bench->capture(sink);
    if (!captured)
        return outcomeOf(captured) + captured.error().detail;
    auto after = stateOf(m_bench->source());
    if (!before.contains(u"live.db-shm"_s))
        after.erase(u"live.db-shm"_s); // a hot WAL may get one
    if (after != before)
        return u"the source changed"_s;
    if (const QString verdict = judge(*captured, "SELECT ''"); !verdict.isEmpty())
        return verdict;
    const QByteArray image = bytesOf(captured->image.path());
    if (image.size() != expected.size())
        return u"%1 bytes instead of %2"_s.arg(image.size()).arg(expected.size());
    for (qsizetype i = 0; i < image.size(); ++i) {
        if (image[i] != expected[i])
            return u"byte %1 differs"_s.arg(i);
    }
    return {};
}

void tst_CaptureContent::theImageIsTheSourceByteForByte_data()
{
    QTest::addColumn<QByteArrayList>("statements");
    for (const int size : {512, 1024, 2048, 4096, 8192, 16384, 32768, 65536})
        QTest::addRow("pages of %d", size) << kind(size, "delete", "UTF-8", 0);
    QTest::newRow("WAL, pages of 512") << kind(512, "wal", "UTF-8", 0);
    QTest::newRow("WAL, pages of 65536") << kind(65536, "wal", "UTF-8", 0);
    QTest::newRow("WAL, UTF-16le") << kind(4096, "wal", "UTF-16le", 0);
    QTest::newRow("UTF-16be") << kind(4096, "delete", "UTF-16be", 0);
    QTest::newRow("auto_vacuum full") << kind(1024, "delete", "UTF-8", 1);
    QTest::newRow("WAL, auto_vacuum incremental") << kind(4096, "wal", "UTF-16be", 2);
    QTest::newRow("journal_mode truncate") << kind(4096, "truncate", "UTF-8", 0);
    QTest::newRow("journal_mode persist") << kind(4096, "persist", "UTF-8", 0);
    QTest::newRow("several pieces of a megabyte")
        << QByteArrayList{"PRAGMA journal_mode=WAL"} + tableOf(12000);
}

void tst_CaptureContent::theImageIsTheSourceByteForByte()
{
    QFETCH(QByteArrayList, statements);
    {
        Database database(path());
        QVERIFY(database.run(statements));
    }
    QCOMPARE(captureAndCompare(asImage(bytesOf(path()))), QString());
}

void tst_CaptureContent::theImageOfAHotWalIsWhatACheckpointWouldMake_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<bool>("begunBefore");
    for (const int size : {512, 4096, 65536}) {
        QTest::addRow("all in the WAL, pages of %d", size) << size << false;
        QTest::addRow("pages in both, pages of %d", size) << size << true;
    }
}

void tst_CaptureContent::theImageOfAHotWalIsWhatACheckpointWouldMake()
{
    QFETCH(int, pageSize);
    QFETCH(bool, begunBefore);
    const QByteArrayList made = kind(pageSize, "wal", "UTF-8", 2);
    if (begunBefore) {
        Database database(path());
        QVERIFY(database.run(made));
    }
    // It grows, shrinks and changes its header: all of that is in the WAL alone.
    QVERIFY(runAndDie(path(),
                      (begunBefore ? QByteArrayList() : made)
                          + QByteArrayList{"INSERT INTO t SELECT id + 5000, body FROM t",
                                           "CREATE TABLE late(a)", "DELETE FROM t WHERE id < 400",
                                           "PRAGMA incremental_vacuum", "PRAGMA user_version=43"}));
    const QString settled = m_bench->work() + u"/settled.db"_s;
    for (const QString& suffix : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(path() + suffix, settled + suffix));
    {
        Database database(settled);
        QCOMPARE(database.ask("PRAGMA user_version"), u"43"_s);
    }
    QVERIFY(!QFile::exists(settled + u"-wal"_s)); // checkpointed when it was closed
    QCOMPARE(captureAndCompare(asImage(bytesOf(settled))), QString());
}

void tst_CaptureContent::reservedBytesAreKept_data()
{
    QTest::addColumn<int>("reserved");
    for (const int bytes : {1, 32, 255})
        QTest::addRow("%d", bytes) << bytes;
}

void tst_CaptureContent::reservedBytesAreKept()
{
    QFETCH(int, reserved);
    {
        Database database(path());
        int bytes = reserved;
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
        QVERIFY(database.run(kind(1024, "wal", "UTF-8", 0)));
    }
    const QByteArray source = bytesOf(path());
    QCOMPARE(int{static_cast<unsigned char>(source[20])}, reserved);
    QCOMPARE(captureAndCompare(asImage(source)), QString());
}

void tst_CaptureContent::aDatabaseOfOnlyAHeaderIsOne()
{
    for (const char* mode : {"delete", "wal"}) {
        m_bench = std::make_unique<Bench>();
        {
            Database database(path());
            QVERIFY(
                database.run({QByteArray("PRAGMA journal_mode=") + mode, "PRAGMA user_version=7"}));
        }
        const QByteArray source = bytesOf(path());
        QCOMPARE(source.size(), 4096);
        QCOMPARE(captureAndCompare(asImage(source)), QString());
    }
}

void tst_CaptureContent::aTailThatBelongsToNoPageIsLeftOut()
{
    for (const int tail : {1, 100, 4095, 4096 * 3 + 17}) {
        m_bench = std::make_unique<Bench>();
        {
            Database database(path());
            QVERIFY(database.run(kind(4096, "delete", "UTF-8", 0)));
        }
        const QByteArray source = bytesOf(path());
        QVERIFY(writeBytes(path(), source + QByteArray(tail, 'x')));
        QCOMPARE(captureAndCompare(asImage(source)), QString());
    }
}

void tst_CaptureContent::damageIsCopiedAsItIs()
{
    {
        Database database(path());
        QVERIFY(database.run(kind(4096, "delete", "UTF-8", 0)));
    }
    for (const qint64 offset : {4096 * 2, 4096 * 5 + 1000, 150}) // a b-tree page, content, schema
        QVERIFY(flipByte(path(), offset));
    Sink sink;
    const auto captured = m_bench->capture(sink);
    QCOMPARE(outcomeOf(captured), u"ok"_s);
    QCOMPARE(bytesOf(captured->image.path()), asImage(bytesOf(path())));
}

void tst_CaptureContent::unparsableSchemasAndUnknownCollationsAreCopied()
{
    {
        Database database(path());
        sqlite3_create_collation(database.handle(), "house", SQLITE_UTF8, nullptr,
                                 [](void*, int, const void*, int, const void*) { return 0; });
        QVERIFY(database.run({"CREATE TABLE t(a TEXT COLLATE house)", "CREATE INDEX i ON t(a)",
                              "INSERT INTO t VALUES('x')", "CREATE VIEW v AS SELECT 1",
                              "PRAGMA writable_schema=ON",
                              "UPDATE sqlite_schema SET sql='no sense' WHERE name='v'"}));
    }
    Sink sink;
    const auto captured = m_bench->capture(sink);
    QCOMPARE(outcomeOf(captured), u"ok"_s);
    QCOMPARE(bytesOf(captured->image.path()), asImage(bytesOf(path())));
}

void tst_CaptureContent::saysHowFarItIs()
{
    {
        Database database(path());
        QVERIFY(database.run(tableOf(12000)));
    }
    Sink sink;
    std::vector<Progress> copying;
    QList<Phase> phases;
    sink.onReport = [&](const Progress& progress) {
        if (phases.isEmpty() || phases.last() != progress.phase)
            phases.append(progress.phase);
        if (progress.phase == Phase::Copying)
            copying.push_back(progress);
    };
    const auto captured = m_bench->capture(sink);
    QVERIFY(captured);
    QCOMPARE(phases, (QList<Phase>{Phase::Preparing, Phase::Copying, Phase::Syncing}));
    QVERIFY(copying.size() > 2);
    for (const Progress& progress : copying) {
        QCOMPARE(progress.total, std::uint64_t{captured->pages});
        QCOMPARE(progress.bytesPerUnit, 4096);
        QVERIFY(progress.unit == Unit::Pages);
    }
    QVERIFY(std::ranges::is_sorted(copying, {}, &Progress::done));
    QCOMPARE(copying.back().done, copying.back().total);
    QVERIFY(captured->longestStallSeconds > 0); // rollback mode
    QVERIFY(captured->seconds >= captured->longestStallSeconds);
}

/// A sparse file: its header counts pages that are zeros, but for those around the lock byte.
void tst_CaptureContent::pagesBeyondTheLockByteAreRight()
{
    if (!runsLongTests())
        QSKIP("Writes a gigabyte; HOLDFAST_TEST_FULL=1 asks for it.");
    {
        Database database(path());
        QVERIFY(database.run(tableOf(10)));
    }
    constexpr qint64 pages = kLockByte / 4096 + 3;
    QByteArray header = bytesOf(path()).left(4096);
    for (int i = 0; i < 4; ++i)
        header[28 + i] = static_cast<char>(pages >> (24 - 8 * i));
    QFile file(path());
    const auto put = [&](qint64 offset, const QByteArray& bytes) {
        return file.seek(offset) && file.write(bytes) == bytes.size();
    };
    const QByteArray before(4096, 'b');
    const QByteArray behind(4096, 'c');
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(pages * 4096) && put(0, header)
            && put(kLockByte - 4096, before) && put(kLockByte, QByteArray(4096, '?'))
            && put(kLockByte + 4096, behind));
    file.close();

    Sink sink;
    const auto captured = m_bench->capture(sink);
    QCOMPARE(outcomeOf(captured), u"ok"_s);
    QCOMPARE(captured->bytes, ByteCount(pages * 4096));
    const QByteArray image = bytesOf(captured->image.path());
    QCOMPARE(image.mid(kLockByte - 4096, 4096), before);
    QCOMPARE(image.mid(kLockByte, 4096), QByteArray(4096, '\0')); // nobody's: zeros
    QCOMPARE(image.mid(kLockByte + 4096, 4096), behind);
    QCOMPARE(image.left(4096), asImage(header));
    sqlite::ImageHasher hasher(*PageSize::fromBytes(4096));
    hasher.add(std::as_bytes(std::span(image.constData(), static_cast<std::size_t>(image.size()))));
    QVERIFY(hasher.pageHashes() == captured->pageHashes);
}

QTEST_GUILESS_MAIN(tst_CaptureContent)
#include "tst_capturecontent.moc"
