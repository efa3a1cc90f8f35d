#include "core/base/parallel.h"
#include "tests/core/vault/samples.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace testsupport;

class CompressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordReadsBack();
    void otherWordsAreRefused_data();
    void otherWordsAreRefused();
    void theFileNameTellsTheCodec();
    void bytesComeBack_data();
    void bytesComeBack();
    void theirOwnProgramsReadOurFiles_data();
    void theirOwnProgramsReadOurFiles();
    void progressCountsTheImagesBytes_data() { codecs(); }
    void progressCountsTheImagesBytes();
    void memoryStaysBelow32MiB_data() { codecs(); }
    void memoryStaysBelow32MiB();
    void aCancelledOneLeavesNothing_data() { codecs(); }
    void aCancelledOneLeavesNothing();
    void theSlowestLevelsStopAtOnce_data();
    void theSlowestLevelsStopAtOnce();
    void anErrorOfOneStretchEndsTheOthers();
    void unpackingCanBeCancelled();
    void aSourceThatIsTooShortIsAnError();
    void aFullDiskIsAnError();
    void anErrorOfTheTakerIsHandedOn();

private:
    static void codecs();
};

namespace {

/// Compresses `bytes` into `folder/packed…` and returns its path; the outcome goes to `into`.
QString pack(const QTemporaryDir& dir, const QByteArray& bytes, const Compression& how,
             Compressed& into)
{
    QuietJob job;
    const QString plain = dir.filePath(u"plain"_s);
    writeFile(plain, bytes);
    const auto from = FileDescriptor::open(plain, O_RDONLY, FileRole::Source);
    const QString name = u"packed"_s + suffixOf(how.codec);
    auto to = PartialFile::create(dir.path(), name);
    const auto packed = compress(from->get(), ByteCount(bytes.size()), *to, how, job.context());
    if (!packed || !to->publishReplacing(name))
        return problemOf(packed);
    into = *packed;
    return dir.filePath(name);
}

struct Unpacked
{
    QByteArray bytes{};
    Result<Compressed> outcome = Compressed{};
};

Unpacked unpack(const QString& path, qint64 limit)
{
    Unpacked unpacked;
    QuietJob job;
    unpacked.outcome = decompress(
        path, ByteCount(limit),
        [&](std::span<const std::byte> bytes) -> Result<> {
            unpacked.bytes.append(reinterpret_cast<const char*>(bytes.data()), std::ssize(bytes));
            return {};
        },
        job.context());
    return unpacked;
}

QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Anonymous memory of this process, in bytes. Source: proc(5), /proc/PID/status.
qint64 anonymousMemory()
{
    for (const QByteArray& line : readFile(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    }
    return -1;
}

class MemorySampler final : public ProgressSink
{
public:
    void report(const Progress&) noexcept override { peak = std::max(peak, anonymousMemory()); }
    void note(const QString& /*sentence*/) noexcept override { }
    qint64 peak = 0;
};

} // namespace

void CompressionTest::codecs()
{
    QTest::addColumn<QString>("how");
    for (const char* word : {"none", "gzip", "zstd"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void CompressionTest::everyWordReadsBack()
{
    for (const QString& word :
         {u"none"_s, u"gzip"_s, u"gzip:1"_s, u"gzip:9"_s, u"zstd"_s, u"zstd:1"_s, u"zstd:19"_s}) {
        const auto compression = parseCompression(word);
        QVERIFY2(compression, qPrintable(word));
        QCOMPARE(compressionText(*compression), word);
    }
}

void CompressionTest::otherWordsAreRefused_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word :
         {"empty", "GZIP", "none:1", "gzip:0", "gzip:10", "gzip:", "zstd:20", "zstd:-1", "zstd:03",
          "zstd: 3", "zstd:3x", "zstd:99999999999999999999", "xz"})
        QTest::newRow(word) << QString::fromLatin1(word).remove(u"empty"_s);
}

void CompressionTest::otherWordsAreRefused()
{
    QFETCH(QString, word);
    QVERIFY(!parseCompression(word));
}

void CompressionTest::theFileNameTellsTheCodec()
{
    for (const Codec codec : {Codec::None, Codec::Gzip, Codec::Zstd})
        QVERIFY(codecOfFile(u"x.db"_s + suffixOf(codec)) == codec);
}

void CompressionTest::bytesComeBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("size");
    constexpr int kMiB = 1 << 20;
    for (const char* how : {"none", "gzip", "zstd"}) {
        for (const int size : {0, 1, kMiB - 1, kMiB, kMiB + 1, 20 * kMiB})
            QTest::addRow("%s %d", how, size) << QString::fromLatin1(how) << size;
    }
    QTest::newRow("gzip:9") << u"gzip:9"_s << 100'000;
    QTest::newRow("zstd:19") << u"zstd:19"_s << 3 * kMiB;
    QTest::newRow("zstd:7") << u"zstd:7"_s << 0;
    QTest::newRow("zstd:7, several frames") << u"zstd:7"_s << 35 * kMiB + 1;
}

void CompressionTest::bytesComeBack()
{
    QFETCH(QString, how);
    QFETCH(int, size);
    const QTemporaryDir dir;
    const QByteArray bytes = sampleBytes(size);
    Compressed packed;
    const QString path = pack(dir, bytes, parseCompression(how).value_or(Compression{}), packed);
    const QByteArray stored = readFile(path);
    QCOMPARE(packed.bytes.value(), stored.size());
    QCOMPARE(packed.sha256, sha256Of(stored));
    if (how != u"none"_s && size > 1'000'000)
        QCOMPARE_LT(stored.size(), size * 2 / 3);

    const Unpacked unpacked = unpack(path, size);
    QCOMPARE(problemOf(unpacked.outcome), QString());
    QVERIFY(unpacked.bytes == bytes);
    QCOMPARE(unpacked.outcome->bytes.value(), stored.size());
    QCOMPARE(unpacked.outcome->sha256, packed.sha256);
}

void CompressionTest::theirOwnProgramsReadOurFiles_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("gzip") << u"gzip"_s;
    QTest::newRow("zstd") << u"zstd"_s;
    QTest::newRow("zstd, several frames") << u"zstd:7"_s;
}

void CompressionTest::theirOwnProgramsReadOurFiles()
{
    QFETCH(QString, how);
    const QString name = how.section(u':', 0, 0);
    if (QStandardPaths::findExecutable(name).isEmpty())
        QSKIP("no program to compare with");
    for (const int size : {0, 3'000'001, 20'000'001}) {
        const QTemporaryDir dir;
        const QByteArray bytes = sampleBytes(size);
        Compressed packed;
        const QString path = pack(dir, bytes, *parseCompression(how), packed);
        QProcess program;
        program.start(name, {u"-dc"_s, path});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput() == bytes);
        // Both keep a checksum, which is what lets them find damage later.
        program.start(name, {u"-t"_s, path});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }
}

void CompressionTest::progressCountsTheImagesBytes()
{
    QFETCH(QString, how);
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"plain"_s), sampleBytes(2'500'000));
    const auto from = FileDescriptor::open(dir.filePath(u"plain"_s), O_RDONLY, FileRole::Source);
    auto to = PartialFile::create(dir.path(), u"packed"_s);
    QuietJob job;
    QVERIFY(
        compress(from->get(), ByteCount(2'500'000), *to, *parseCompression(how), job.context()));
    QVERIFY(job.last().phase == Phase::Compressing && job.last().unit == Unit::Bytes);
    QCOMPARE(job.last().done, 2'500'000U);
    QCOMPARE(job.last().total, 2'500'000U);
}

void CompressionTest::memoryStaysBelow32MiB()
{
    QFETCH(QString, how);
    constexpr qint64 kSize = 100 << 20;
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"plain"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.resize(kSize));
    auto to = PartialFile::create(dir.path(), u"packed"_s);
    MemorySampler sampler;
    const qint64 before = anonymousMemory();
    QVERIFY(compress(file.handle(), ByteCount(kSize), *to, *parseCompression(how), {{}, sampler}));
    QCOMPARE_GT(sampler.peak, 0);
    QCOMPARE_LT(sampler.peak - before, 32 << 20);
}

void CompressionTest::aCancelledOneLeavesNothing()
{
    QFETCH(QString, how);
    const QTemporaryDir dir;
    const QTemporaryDir source;
    writeFile(source.filePath(u"plain"_s), sampleBytes(5'000'000));
    {
        const auto from =
            FileDescriptor::open(source.filePath(u"plain"_s), O_RDONLY, FileRole::Source);
        auto to = PartialFile::create(dir.path(), u"packed"_s);
        QuietJob job(2);
        const auto packed =
            compress(from->get(), ByteCount(5'000'000), *to, *parseCompression(how), job.context());
        QVERIFY(problemOf(packed).startsWith(u"cancelled"_s));
        QCOMPARE_LT(job.last().done, job.last().total);
    }
    QVERIFY(dir.isValid()
            && QDir(dir.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void CompressionTest::theSlowestLevelsStopAtOnce_data()
{
    QTest::addColumn<QString>("how");
    for (const char* word : {"gzip:9", "zstd:7", "zstd:15", "zstd:19"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

/// What was begun is at most a slice in each thread; a worker of zstd's own would go on for
/// minutes.
void CompressionTest::theSlowestLevelsStopAtOnce()
{
    QFETCH(QString, how);
    constexpr qint64 kSize = 40'000'000;
    constexpr quint64 kSlice = 128 << 10;
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"plain"_s), sampleBytes(kSize));
    const auto from = FileDescriptor::open(dir.filePath(u"plain"_s), O_RDONLY, FileRole::Source);
    auto to = PartialFile::create(dir.path(), u"packed"_s);
    QuietJob job(3);
    const auto before = std::clock(); // of all threads, so that a busy machine changes nothing
    const auto packed =
        compress(from->get(), ByteCount(kSize), *to, *parseCompression(how), job.context());
    const auto used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY(problemOf(packed).startsWith(u"cancelled"_s));
    QCOMPARE_LE(job.last().done, (3 + usefulWorkers()) * kSlice);
    QCOMPARE_LT(used, 2.0 * usefulWorkers());
}

/// The others wait for the turn of their stretch, which never comes.
void CompressionTest::anErrorOfOneStretchEndsTheOthers()
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"plain"_s), sampleBytes(9'000'000));
    const auto from = FileDescriptor::open(dir.filePath(u"plain"_s), O_RDONLY, FileRole::Source);
    auto to = PartialFile::create(dir.path(), u"packed"_s);
    QuietJob job;
    const auto packed =
        compress(from->get(), ByteCount(100'000'000), *to, {Codec::Zstd, 7}, job.context());
    QVERIFY(!packed);
    QVERIFY(packed.error().code == ErrorCode::SourceReadFailed);
}

void CompressionTest::unpackingCanBeCancelled()
{
    const QTemporaryDir dir;
    Compressed packed;
    const QString path = pack(dir, QByteArray(64 << 20, '\0'), {Codec::Gzip, 1}, packed);
    QCOMPARE_LT(packed.bytes.value(),
                1 << 20); // one piece: only a look between its parts can stop it
    QuietJob job;
    qint64 taken = 0;
    const auto outcome = decompress(
        path, ByteCount(64 << 20),
        [&](std::span<const std::byte> bytes) -> Result<> {
            taken += std::ssize(bytes);
            job.stop();
            return {};
        },
        job.context());
    QVERIFY(problemOf(outcome).startsWith(u"cancelled"_s));
    QCOMPARE_LE(taken, 2 << 20);
}

void CompressionTest::aSourceThatIsTooShortIsAnError()
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"plain"_s), QByteArray(1000, 'x'));
    const auto from = FileDescriptor::open(dir.filePath(u"plain"_s), O_RDONLY, FileRole::Source);
    auto to = PartialFile::create(dir.path(), u"packed"_s);
    QuietJob job;
    const auto packed =
        compress(from->get(), ByteCount(1001), *to, {Codec::Zstd, 0}, job.context());
    QVERIFY(!packed);
    QVERIFY(packed.error().code == ErrorCode::SourceReadFailed);
    QCOMPARE(packed.error().path, QFileInfo(dir.filePath(u"plain"_s)).canonicalFilePath());
}

void CompressionTest::aFullDiskIsAnError()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full");
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"plain"_s), sampleBytes(1000));
    const auto from = FileDescriptor::open(dir.filePath(u"plain"_s), O_RDONLY, FileRole::Source);
    auto to = PartialFile::create(dir.path(), u"packed"_s);
    const auto full = FileDescriptor::open(u"/dev/full"_s, O_WRONLY, FileRole::Destination);
    QVERIFY(::dup2(full->get(), to->fd()) >= 0);
    for (const Codec codec : {Codec::None, Codec::Gzip, Codec::Zstd}) {
        QuietJob job;
        const auto packed = compress(from->get(), ByteCount(1000), *to, {codec, 0}, job.context());
        QVERIFY(problemOf(packed).startsWith(u"destination-full"_s));
    }
}

void CompressionTest::anErrorOfTheTakerIsHandedOn()
{
    const QTemporaryDir dir;
    Compressed packed;
    const QString path = pack(dir, sampleBytes(5000), {Codec::Zstd, 0}, packed);
    QuietJob job;
    const Error full{.code = ErrorCode::DestinationFull, .path = u"/elsewhere"_s};
    const auto outcome = decompress(
        path, ByteCount(5000), [&](std::span<const std::byte>) -> Result<> { return full; },
        job.context());
    QVERIFY(!outcome);
    QVERIFY(outcome.error() == full);
}

QTEST_GUILESS_MAIN(CompressionTest)
#include "tst_compression.moc"
