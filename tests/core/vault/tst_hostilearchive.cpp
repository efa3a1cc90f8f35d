#include "tests/core/vault/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace testsupport;

Q_DECLARE_METATYPE(core::vault::Codec)

class HostileArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalStreamsAreOne_data() { codecs(); }
    void severalStreamsAreOne();
    void aStreamCutOffAnywhereIsDamaged_data() { codecs(); }
    void aStreamCutOffAnywhereIsDamaged();
    void aFlippedByteIsFound_data() { codecs(); }
    void aFlippedByteIsFound();
    void whatFollowsTheStreamIsDamage_data() { codecs(); }
    void whatFollowsTheStreamIsDamage();
    void anotherFileIsDamaged_data() { codecs(); }
    void anotherFileIsDamaged();
    void aBombEndsAtTheLimit_data() { codecs(); }
    void aBombEndsAtTheLimit();
    void aHugeWindowIsRefused();
    void aMissingFileIsNoDamage();

private:
    static void codecs();
};

namespace {

QByteArray packed(const QByteArray& bytes, Codec codec)
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"plain"_s), bytes);
    const auto from = FileDescriptor::open(dir.filePath(u"plain"_s), O_RDONLY, FileRole::Source);
    auto to = PartialFile::create(dir.path(), u"packed"_s);
    QuietJob job;
    const auto outcome =
        compress(from->get(), ByteCount(bytes.size()), *to, {codec, 0}, job.context());
    return outcome ? readFile(to->path()) : QByteArray();
}

/// What came out of `archive`; `problem` is "" or the word of the error.
struct Outcome
{
    QByteArray bytes{};
    QString problem{};
};

Outcome unpacked(const QByteArray& archive, Codec codec, qint64 limit = 1 << 20)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.db"_s + suffixOf(codec));
    writeFile(path, archive);
    Outcome outcome;
    QuietJob job;
    const auto result = decompress(
        path, ByteCount(limit),
        [&](std::span<const std::byte> bytes) -> Result<> {
            outcome.bytes.append(reinterpret_cast<const char*>(bytes.data()), std::ssize(bytes));
            return {};
        },
        job.context());
    if (!result)
        outcome.problem =
            result.error().path == path ? errorKind(result.error().code) : u"no path"_s;
    return outcome;
}

const QString kDamaged = u"compression-damaged"_s;

} // namespace

void HostileArchiveTest::codecs()
{
    QTest::addColumn<Codec>("codec");
    QTest::newRow("gzip") << Codec::Gzip;
    QTest::newRow("zstd") << Codec::Zstd;
}

void HostileArchiveTest::severalStreamsAreOne()
{
    QFETCH(Codec, codec);
    const QByteArray first = sampleBytes(70'000);
    const QByteArray archive = packed(first, codec) + packed({}, codec) + packed("second", codec);
    const Outcome outcome = unpacked(archive, codec);
    QCOMPARE(outcome.problem, QString());
    QVERIFY(outcome.bytes == first + "second");
    // The border between two of them may be that between two pieces read.
    const QByteArray big = packed(sampleBytes(3 << 20), codec);
    const QByteArray padded = big + packed("tail", codec).repeated(1000);
    QVERIFY(unpacked(padded, codec, 4 << 20).bytes
            == sampleBytes(3 << 20) + QByteArray("tail").repeated(1000));
}

void HostileArchiveTest::aStreamCutOffAnywhereIsDamaged()
{
    QFETCH(Codec, codec);
    const QByteArray archive = packed(sampleBytes(300), codec);
    QVERIFY(archive.size() > 20);
    for (qsizetype size = 0; size < archive.size(); ++size)
        QCOMPARE(unpacked(archive.first(size), codec).problem, kDamaged);
    const QByteArray second = archive + archive.first(archive.size() - 1);
    QCOMPARE(unpacked(second, codec).problem, kDamaged);
}

void HostileArchiveTest::aFlippedByteIsFound()
{
    QFETCH(Codec, codec);
    const QByteArray bytes = sampleBytes(300);
    const QByteArray archive = packed(bytes, codec);
    for (qsizetype at = 0; at < archive.size(); ++at) {
        QByteArray flipped = archive;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 0x10);
        const Outcome outcome = unpacked(flipped, codec);
        // Some header bytes (a time, an operating system) carry no content.
        QVERIFY(outcome.problem == kDamaged || outcome.bytes == bytes);
    }
    QByteArray flipped = archive;
    flipped[archive.size() / 2] = static_cast<char>(flipped.at(archive.size() / 2) ^ 1);
    QCOMPARE(unpacked(flipped, codec).problem, kDamaged);
}

void HostileArchiveTest::whatFollowsTheStreamIsDamage()
{
    QFETCH(Codec, codec);
    const QByteArray archive = packed(sampleBytes(300), codec);
    for (const QByteArray& tail :
         {QByteArray("x"), QByteArray("garbage that is long enough for a header"),
          QByteArray(600, '\0'), QByteArray("\x1f"), QByteArray("\x28\xb5\x2f")})
        QCOMPARE(unpacked(archive + tail, codec).problem, kDamaged);
}

void HostileArchiveTest::anotherFileIsDamaged()
{
    QFETCH(Codec, codec);
    QCOMPARE(unpacked("SQLite format 3", codec).problem, kDamaged);
    QCOMPARE(unpacked(QByteArray(100'000, '\0'), codec).problem, kDamaged);
    QCOMPARE(unpacked(packed("x", codec == Codec::Gzip ? Codec::Zstd : Codec::Gzip), codec).problem,
             kDamaged);
}

void HostileArchiveTest::aBombEndsAtTheLimit()
{
    QFETCH(Codec, codec);
    const QByteArray bomb = packed(QByteArray(50 << 20, '\0'), codec);
    QVERIFY(bomb.size() < 100'000);
    for (const qint64 limit : {0, 1, 999'999, (50 << 20) - 1}) {
        const Outcome outcome = unpacked(bomb, codec, limit);
        QCOMPARE(outcome.problem, kDamaged);
        QCOMPARE_LE(outcome.bytes.size(), limit);
    }
    QCOMPARE(unpacked(bomb, codec, 50 << 20).problem, QString());
    QCOMPARE(unpacked(packed({}, codec), codec, 0).problem, QString());
}

void HostileArchiveTest::aHugeWindowIsRefused()
{
    // Magic number; no content size; window of 2^31 bytes; an empty last block. Source: RFC
    // 8878, 3.1.1.
    const QByteArray frame = QByteArray::fromHex("28b52ffd"
                                                 "00"
                                                 "a8"
                                                 "010000");
    QCOMPARE(unpacked(frame, Codec::Zstd).problem, kDamaged);
    // The same with a window of 8 MiB is in order.
    QCOMPARE(unpacked(QByteArray::fromHex("28b52ffd"
                                          "00"
                                          "68"
                                          "010000"),
                      Codec::Zstd)
                 .problem,
             QString());
}

void HostileArchiveTest::aMissingFileIsNoDamage()
{
    QuietJob job;
    const auto outcome = decompress(
        u"/nonexistent/x.db.gz"_s, ByteCount(1), [](auto) { return Result<>(); }, job.context());
    QVERIFY(problemOf(outcome).startsWith(u"source-missing"_s));
}

QTEST_GUILESS_MAIN(HostileArchiveTest)
#include "tst_hostilearchive.moc"
