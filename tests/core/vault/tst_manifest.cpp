#include "tests/core/vault/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace testsupport;

class ManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void anEmptyOneComesBackToo();
    void keysAreTheDocumentedOnes();
    void aNewerVersionsKeysSurviveARewrite();
    void wordsOfANewerVersionAreNeverGreen();
    void hashesAreBigEndianBase64();
    void hashesOfAnotherAlgorithmAreKeptUnread();
    void aSummaryHasAllButTheHashes();
    void aFileIsReadAndWrittenWithItsMode();
    void whatIsNoOrdinaryFileIsRefused();
};

namespace {

QJsonObject objectOf(const Manifest& manifest)
{
    return QJsonDocument::fromJson(toJson(manifest)).object();
}

Result<Manifest> fromObject(const QJsonObject& object)
{
    return manifestFromJson(QJsonDocument(object).toJson(), u"x"_s);
}

} // namespace

void ManifestTest::everyFieldComesBack()
{
    const auto read = manifestFromJson(toJson(sampleManifest()), u"x"_s);
    QCOMPARE(problemOf(read), QString());
    QVERIFY(*read == sampleManifest());
    QCOMPARE(toJson(*read), toJson(sampleManifest()));
}

void ManifestTest::anEmptyOneComesBackToo()
{
    const Manifest manifest{.artifact = u"a..b-backup.db"_s};
    const auto read = manifestFromJson(toJson(manifest), u"x"_s);
    QCOMPARE(problemOf(read), QString());
    QVERIFY(*read == manifest);
}

void ManifestTest::keysAreTheDocumentedOnes()
{
    const QJsonObject json = objectOf(sampleManifest());
    QCOMPARE(json.value("format"_L1).toInt(), 1);
    QCOMPARE(json.value("taken_at"_L1).toString(), u"2026-11-22T22:27:03.125Z"_s);
    QCOMPARE(json.value("stored_bytes"_L1).toInteger(), 4'999'999'999);
    QCOMPARE(json.value("compression"_L1).toString(), u"zstd:19"_s);
    const QJsonObject proof = json.value("proof"_L1).toObject();
    QCOMPARE(proof.value("verdict"_L1).toString(), u"damaged"_s);
    QCOMPARE(
        proof.value("checks"_L1).toArray().at(1).toObject().value("findings"_L1).toArray().size(),
        1);
    const QJsonObject hashes = json.value("page_hashes"_L1).toObject();
    QCOMPARE(hashes.value("pages_per_hash"_L1).toInt(), 64);
}

void ManifestTest::aNewerVersionsKeysSurviveARewrite()
{
    QJsonObject json = objectOf(sampleManifest());
    json.insert("format"_L1, 7);
    json.insert("encryption"_L1, QJsonObject{{"recipient"_L1, u"age1…"_s}});
    auto read = fromObject(json);
    QCOMPARE(problemOf(read), QString());
    read->pinned = false;
    const QJsonObject rewritten = objectOf(*read);
    QCOMPARE(rewritten.value("format"_L1).toInt(), 7);
    QCOMPARE(rewritten.value("encryption"_L1), json.value("encryption"_L1));
    QCOMPARE(rewritten.value("keeper"_L1), json.value("keeper"_L1));
    QCOMPARE(rewritten.value("pinned"_L1).toBool(true), false);
}

void ManifestTest::wordsOfANewerVersionAreNeverGreen()
{
    QJsonObject json = objectOf(sampleManifest());
    QJsonObject proof = json.value("proof"_L1).toObject();
    proof.insert("verdict"_L1, u"splendid"_s);
    proof.insert("level"_L1, u"deepest"_s);
    proof.insert(
        "checks"_L1,
        QJsonArray{QJsonObject{{"name"_L1, u"aura"_s},
                               {"state"_L1, u"bright"_s},
                               {"findings"_L1, QJsonArray{QJsonObject{{"kind"_L1, u"smell"_s}}}}}});
    json.insert("proof"_L1, proof);
    const auto read = fromObject(json);
    QCOMPARE(problemOf(read), QString());
    QVERIFY(read->proof->verdict == Verdict::NotChecked);
    QVERIFY(read->proof->level == CheckLevel::Quick);
    QVERIFY(read->proof->checks.at(0).state == Verdict::NotChecked);
    QVERIFY(read->proof->checks.at(0).findings.empty());
}

void ManifestTest::hashesAreBigEndianBase64()
{
    const QString hashes =
        objectOf(sampleManifest()).value("page_hashes"_L1).toObject().value("hashes"_L1).toString();
    QCOMPARE(QByteArray::fromBase64(hashes.toLatin1()).toHex(),
             QByteArray("0000000000000001fedcba9876543210ffffffffffffffff"));
}

void ManifestTest::hashesOfAnotherAlgorithmAreKeptUnread()
{
    QJsonObject json = objectOf(sampleManifest());
    const QJsonObject foreign{{"algorithm"_L1, u"blake9"_s}, {"leaves"_L1, 3}};
    json.insert("page_hashes"_L1, foreign);
    const auto read = fromObject(json);
    QCOMPARE(problemOf(read), QString());
    QVERIFY(!read->pageHashes);
    QCOMPARE(objectOf(*read).value("page_hashes"_L1).toObject(), foreign);
}

void ManifestTest::aSummaryHasAllButTheHashes()
{
    Manifest manifest = sampleManifest();
    manifest.label = u"\"hashes\": \"a label that looks like the key\""_s;
    const auto summary = manifestFromJson(toJson(manifest), u"x"_s, Detail::Summary);
    QCOMPARE(problemOf(summary), QString());
    manifest.pageHashes.reset();
    QVERIFY(*summary == manifest);
}

void ManifestTest::aFileIsReadAndWrittenWithItsMode()
{
    const QTemporaryDir dir;
    QCOMPARE(problemOf(writeManifest(dir.path(), u"x"_s, sampleManifest(), 0640)), QString());
    const QString path = dir.filePath(u"x.manifest.json"_s);
    struct stat facts
    {
    };
    QCOMPARE(::stat(qPrintable(path), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0640U);
    const auto read = readManifest(path);
    QCOMPARE(problemOf(read), QString());
    QVERIFY(*read == sampleManifest());
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ManifestTest::whatIsNoOrdinaryFileIsRefused()
{
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(u"pipe.manifest.json"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(problemOf(readManifest(pipe)).startsWith(u"manifest-invalid"_s));
    QVERIFY(problemOf(readManifest(dir.path())).startsWith(u"manifest-invalid"_s));

    const QString huge = dir.filePath(u"huge.manifest.json"_s);
    QFile file(huge);
    QVERIFY(file.open(QFile::WriteOnly) && file.resize(64 * 1024 * 1024 + 1));
    QVERIFY(problemOf(readManifest(huge)).contains(u"64 MiB"_s));
    QVERIFY(problemOf(readManifest(dir.filePath(u"none"_s))).startsWith(u"source-missing"_s));
}

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
