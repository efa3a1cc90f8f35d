#include "core/sqlite/databaseheader.h"
#include "core/sqlite/pagehashes.h"
#include "core/sqlite/rawfile.h"
#include "core/sqlite/sourceaccess.h"
#include "tests/core/sqlite/workbench.h"
#include "tests/support/otheruser.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <random>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

std::span<const std::byte> spanOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

Result<DatabaseHeader> parse(const QByteArray& bytes)
{
    return parseHeader(spanOf(bytes).first(std::min<std::size_t>(
                           static_cast<std::size_t>(bytes.size()), kHeaderBytes)),
                       u"x.db"_s);
}

QByteArray randomBytes(qsizetype size, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

/// The definition, as plainly as can be: runs of whole pages, at most 256 KiB each.
std::vector<std::uint64_t> plainHashes(const QByteArray& image, qsizetype pageSize)
{
    const qsizetype run = 256 * 1024 / pageSize * pageSize;
    std::vector<std::uint64_t> hashes;
    for (qsizetype at = 0; at < image.size(); at += run) {
        const QByteArray piece = image.mid(at, run);
        hashes.push_back(XXH3_64bits(piece.constData(), static_cast<std::size_t>(piece.size())));
    }
    return hashes;
}

PageHashes hashesOf(const QByteArray& image, int pageSize)
{
    ImageHasher hasher(*PageSize::fromBytes(pageSize));
    hasher.add(spanOf(image));
    return hasher.pageHashes();
}

} // namespace

class tst_FileFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"x.db"_s);
    }
    void readsWhatSqliteWrites_data();
    void readsWhatSqliteWrites();
    void readsHeadersOfWalDatabases();
    void refusesWhatIsNoHeader_data();
    void refusesWhatIsNoHeader();
    void hostileBytesNeverGiveAnImpossiblePageSize();
    void aCountThatAnOldWriterLeftIsNotTrusted();

    void pageHashesAreThoseOfThePlainDefinition_data();
    void pageHashesAreThoseOfThePlainDefinition();
    void theDigestIsSha256();
    void aPageSizeHasItsRunOfPages();
    void differencesNameTheRangesThatDiffer();

    void rawFileReadsWhatIsThere();
    void rawFileNamesWhatIsWrong();
    void closingARawFileKeepsTheLocksOfThisProcess();
    void aSharedLockYieldsToAnExclusiveOne();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_FileFormat::readsWhatSqliteWrites_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("autoVacuum");
    QTest::addColumn<int>("reserved");
    for (const int size : {512, 1024, 2048, 4096, 8192, 16384, 32768, 65536})
        QTest::addRow("pages of %d", size) << size << QByteArray("UTF-8") << 0 << 0;
    QTest::addRow("UTF-16le") << 4096 << QByteArray("UTF-16le") << 0 << 0;
    QTest::addRow("UTF-16be") << 1024 << QByteArray("UTF-16be") << 0 << 0;
    QTest::addRow("auto_vacuum full") << 4096 << QByteArray("UTF-8") << 1 << 0;
    QTest::addRow("auto_vacuum incremental") << 4096 << QByteArray("UTF-8") << 2 << 0;
    QTest::addRow("32 bytes reserved") << 4096 << QByteArray("UTF-8") << 0 << 32;
    QTest::addRow("255 bytes reserved") << 1024 << QByteArray("UTF-16be") << 2 << 255;
}

void tst_FileFormat::readsWhatSqliteWrites()
{
    QFETCH(int, pageSize);
    QFETCH(QByteArray, encoding);
    QFETCH(int, autoVacuum);
    QFETCH(int, reserved);
    {
        Database database(m_path);
        int wanted = reserved; // gets the old value back
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &wanted);
        QVERIFY(database.run({"PRAGMA page_size=" + QByteArray::number(pageSize),
                              "PRAGMA encoding='" + encoding + "'",
                              "PRAGMA auto_vacuum=" + QByteArray::number(autoVacuum),
                              "PRAGMA user_version=-7", "PRAGMA application_id=1196444487"}));
        QVERIFY(database.run(tableOf(300)));
    }
    const QByteArray bytes = bytesOf(m_path);
    const auto header = parse(bytes);
    QCOMPARE(outcomeOf(header), u"ok"_s);
    QCOMPARE(header->pageSize.bytes(), ByteCount(pageSize));
    QVERIFY(!header->walMode);
    QVERIFY(header->pagesAreValid);
    QCOMPARE(header->pagesInHeader * header->pageSize, ByteCount(bytes.size()));
    QCOMPARE(int{header->reservedBytes}, reserved);
    QCOMPARE(header->autoVacuumRoot != 0, autoVacuum != 0);
    const QByteArrayList encodings{"", "UTF-8", "UTF-16le", "UTF-16be"};
    QCOMPARE(encodings.at(static_cast<qsizetype>(header->textEncoding)), encoding);
    QCOMPARE(header->userVersion, -7);
    QCOMPARE(header->applicationId, 1196444487u);
    QVERIFY(header->schemaCookie > 0);
    QVERIFY(header->changeCounter > 0);
    QVERIFY(outcomeOf(peekHeader(m_path)) == u"ok"_s && *peekHeader(m_path) == *header);
}

void tst_FileFormat::readsHeadersOfWalDatabases()
{
    {
        Database database(m_path);
        QVERIFY(database.run({"PRAGMA journal_mode=WAL", "CREATE TABLE t(a)"}));
    }
    const QByteArray bytes = bytesOf(m_path);
    QVERIFY(parse(bytes)->walMode);
    for (const qsizetype flag : {18, 19}) { // either of them is enough for SQLite to take the way
        QByteArray one = asImage(bytes);
        QVERIFY(!parse(one)->walMode);
        one[flag] = 2;
        QVERIFY(parse(one)->walMode);
    }
}

void tst_FileFormat::refusesWhatIsNoHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray good("SQLite format 3", 16);
    good += QByteArray::fromHex("1000010100402020") + QByteArray(76, '\0');
    QVERIFY(parse(good));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the magic alone") << good.left(16);
    QTest::newRow("99 bytes") << good.left(99);
    QTest::newRow("text") << QByteArray(100, 'a');
    QTest::newRow("another version") << QByteArray(good).replace("format 3", "format 2");
    QTest::newRow("magic without its NUL") << QByteArray(good).replace(15, 1, " ");
    for (const char* size : {"0000", "0002", "0100", "01ff", "1001", "ffff", "0300"})
        QTest::addRow("page size 0x%s", size)
            << QByteArray(good).replace(16, 2, QByteArray::fromHex(size));
}

void tst_FileFormat::refusesWhatIsNoHeader()
{
    QFETCH(QByteArray, bytes);
    const auto header = parse(bytes);
    QCOMPARE(outcomeOf(header), errorKind(ErrorCode::SourceNotADatabase));
    QCOMPARE(header.error().path, u"x.db"_s);
}

void tst_FileFormat::hostileBytesNeverGiveAnImpossiblePageSize()
{
    int accepted = 0;
    for (unsigned seed = 0; seed < 20000; ++seed) {
        QByteArray bytes = QByteArray("SQLite format 3", 16) + randomBytes(84, seed);
        if (seed % 2 == 0) // else hardly any would have a page size to go on with
            bytes[17] = 0;
        const auto header = parse(bytes);
        if (!header)
            continue;
        ++accepted;
        QVERIFY(PageSize::fromBytes(header->pageSize.bytes().value()));
    }
    QVERIFY(accepted > 100);
}

void tst_FileFormat::aCountThatAnOldWriterLeftIsNotTrusted()
{
    {
        Database database(m_path);
        QVERIFY(database.run(tableOf(50)));
    }
    QByteArray bytes = bytesOf(m_path);
    QVERIFY(parse(bytes)->pagesAreValid);
    bytes[27] = static_cast<char>(bytes[27] + 1); // a writer before 3.7.0 counts only this one
    QVERIFY(!parse(bytes)->pagesAreValid);
    bytes[95] = bytes[27];
    QVERIFY(parse(bytes)->pagesAreValid);
    bytes.replace(28, 4, QByteArray(4, '\0'));
    QVERIFY(!parse(bytes)->pagesAreValid);
}

void tst_FileFormat::pageHashesAreThoseOfThePlainDefinition_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("piece");
    for (const int size : {512, 1024, 2048, 4096, 8192, 16384, 32768, 65536}) {
        QTest::addRow("one page of %d", size) << size << size << size;
        QTest::addRow("a megabyte and a page of %d", size) << size << (1 << 20) + size << 70001;
    }
    QTest::addRow("exactly one run") << 4096 << 262144 << 262144;
    QTest::addRow("a run and a page, byte by byte") << 512 << 262144 + 512 << 1;
    QTest::addRow("a page cut off") << 4096 << 4096 * 3 + 100 << 4096;
    QTest::addRow("nothing") << 4096 << 0 << 1;
}

void tst_FileFormat::pageHashesAreThoseOfThePlainDefinition()
{
    QFETCH(int, pageSize);
    QFETCH(int, bytes);
    QFETCH(int, piece);
    const QByteArray image = randomBytes(bytes, 42);
    ImageHasher hasher(*PageSize::fromBytes(pageSize));
    for (qsizetype at = 0; at < image.size(); at += piece)
        hasher.add(spanOf(image.mid(at, piece)));
    QCOMPARE(hasher.size(), ByteCount(bytes));
    const PageHashes found = hasher.pageHashes();
    QCOMPARE(found.pageSize, static_cast<std::uint32_t>(pageSize));
    QCOMPARE(found.pages, static_cast<std::uint32_t>((bytes + pageSize - 1) / pageSize));
    QCOMPARE(found.hashes, plainHashes(image, pageSize));
}

void tst_FileFormat::theDigestIsSha256()
{
    Sha256 digest;
    digest.add(spanOf("ab"));
    digest.add(spanOf("c"));
    QCOMPARE(digest.hex(), // FIPS 180-2, appendix B.1
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void tst_FileFormat::aPageSizeHasItsRunOfPages()
{
    QCOMPARE(PageHashes{.pageSize = 512}.pagesPerHash(), 512u);
    QCOMPARE(PageHashes{.pageSize = 65536}.pagesPerHash(), 4u);
    const PageHashes hashes = hashesOf(randomBytes(4096 * 130, 1), 4096);
    QCOMPARE(hashes.hashes.size(), 3u);
    QVERIFY((pagesOfHash(hashes, 0) == PageRange{1, 64}));
    QVERIFY((pagesOfHash(hashes, 1) == PageRange{65, 128}));
    QVERIFY((pagesOfHash(hashes, 2) == PageRange{129, 130}));
}

void tst_FileFormat::differencesNameTheRangesThatDiffer()
{
    using Ranges = std::vector<PageRange>;
    const QByteArray image = randomBytes(1024 * 1024, 7); // 1024 pages, 4 hashes of 256
    const auto changed = [&](std::initializer_list<int> pages) {
        QByteArray other = image;
        for (const int page : pages)
            other[(page - 1) * 1024] = static_cast<char>(~other[(page - 1) * 1024]);
        return differences(hashesOf(image, 1024), hashesOf(other, 1024));
    };
    QVERIFY(changed({}).empty());
    QVERIFY((changed({1}) == Ranges{{1, 256}}));
    QVERIFY((changed({256, 257}) == Ranges{{1, 512}})); // neighbours are one range
    QVERIFY((changed({1, 1024}) == Ranges{{1, 256}, {769, 1024}}));

    const PageHashes whole = hashesOf(image, 1024);
    const PageHashes cut = hashesOf(image.left(600 * 1024), 1024);
    QVERIFY((differences(whole, cut) == Ranges{{513, 1024}}));
    QVERIFY((differences(cut, whole) == Ranges{{513, 1024}}));
    QVERIFY((differences(whole, hashesOf(image, 512)) == Ranges{{1, 2048}}));
}

void tst_FileFormat::rawFileReadsWhatIsThere()
{
    const QByteArray bytes = randomBytes(5000, 3);
    QVERIFY(writeBytes(m_path, bytes));
    const auto file = RawFile::open(m_path);
    QCOMPARE(outcomeOf(file), u"ok"_s);
    QCOMPARE(*file->size(), ByteCount(5000));
    QByteArray into(4096, '\0');
    const auto writable =
        std::as_writable_bytes(std::span(into.data(), static_cast<std::size_t>(into.size())));
    QCOMPARE(*file->read(writable, 0), 4096u);
    QCOMPARE(into, bytes.left(4096));
    QCOMPARE(*file->read(writable, 4096), 904u);
    QCOMPARE(into.left(904), bytes.mid(4096));
    QCOMPARE(*file->read(writable, 5000), 0u);
    QCOMPARE(*file->read(writable, 90000), 0u);
}

void tst_FileFormat::rawFileNamesWhatIsWrong()
{
    QCOMPARE(outcomeOf(RawFile::open(m_path)), errorKind(ErrorCode::SourceMissing));
    QCOMPARE(outcomeOf(RawFile::open(m_folder->path())), errorKind(ErrorCode::SourceNotAFile));
    QVERIFY(writeBytes(m_path, "secret"));
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    const QString seen = testsupport::runAsOtherUser(
        testsupport::kNobody, [this] { return outcomeOf(RawFile::open(m_path)); });
    QCOMPARE(seen, errorKind(ErrorCode::SourceUnreadable));
}

void tst_FileFormat::closingARawFileKeepsTheLocksOfThisProcess()
{
    {
        Database made(m_path);
        QVERIFY(made.run({"CREATE TABLE t(a)"}));
    }
    ForkedProcess other([this](const Wire& wire) {
        if (!wire.hear())
            return 99;
        Database database(m_path);
        return database.code("INSERT INTO t VALUES(1)");
    });
    Database holder(m_path);
    QVERIFY(holder.run({"BEGIN IMMEDIATE"}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(peekHeader(m_path)); // opens and closes
    other.wire().say();
    QCOMPARE(other.finish(), SQLITE_BUSY);
    QVERIFY(holder.run({"COMMIT"}));
}

void tst_FileFormat::aSharedLockYieldsToAnExclusiveOne()
{
    ForkedProcess other([this](const Wire& wire) {
        Database database(m_path);
        if (!database.run({"CREATE TABLE t(a)", "BEGIN EXCLUSIVE"}))
            return 1;
        wire.say();
        if (!wire.hear() || !database.run({"COMMIT"}))
            return 2;
        wire.say();
        if (!wire.hear())
            return 3;
        return database.code("BEGIN EXCLUSIVE");
    });
    QVERIFY(other.wire().hear());
    auto file = RawFile::open(m_path);
    QVERIFY(file);
    QCOMPARE(outcomeOf(file->lockShared()), errorKind(ErrorCode::SourceBusy));
    other.wire().say();
    QVERIFY(other.wire().hear());
    QCOMPARE(outcomeOf(file->lockShared()), u"ok"_s);
    other.wire().say();
    QCOMPARE(other.finish(), SQLITE_BUSY);
}

QTEST_GUILESS_MAIN(tst_FileFormat)
#include "tst_fileformat.moc"
