#include "core/base/parallel.h"
#include "tests/core/vault/samples.h"
#include "tests/support/otheruser.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace testsupport;

class UpdateManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsKeptWithEverythingElse();
    void aPinAndAProofAtTheSameTimeAreBothKept();
    void aGuidesFileGetsAManifest();
    void aManifestKeepsItsMode();
    void anInvalidManifestIsNotOverwritten();
    void aBackupThatIsGoneIsAnError();
    void aReadOnlyVaultIsDenied();
};

namespace {

void pin(Manifest& manifest)
{
    manifest.pinned = true;
}

unsigned modeOf(const QString& path)
{
    struct stat facts
    {
    };
    return ::stat(qPrintable(path), &facts) == 0 ? facts.st_mode & 0777U : 0U;
}

} // namespace

void UpdateManifestTest::aChangeIsKeptWithEverythingElse()
{
    const QTemporaryDir dir;
    const QString stem = u"dispatch-backup-20261122-222703Z"_s;
    writeFile(dir.filePath(stem + u".db.zst"_s), "x");
    Manifest manifest = sampleManifest();
    manifest.artifact = stem + u".db.zst"_s;
    QVERIFY(writeManifest(dir.path(), stem, manifest));
    const auto listed = listBackups(dir.path()); // a summary: it must not cost the page hashes
    QuietJob job;
    const auto updated = updateManifest(
        listed->at(0), [](Manifest& current) { current.label = u"new"_s; }, job.context());
    QCOMPARE(problemOf(updated), QString());
    manifest.label = u"new"_s;
    QVERIFY(updated->manifest == manifest);
    QVERIFY(*readManifest(dir.filePath(manifestNameFor(stem))) == manifest);
}

void UpdateManifestTest::aPinAndAProofAtTheSameTimeAreBothKept()
{
    const QTemporaryDir dir;
    const auto backup = publishSample(dir.path(), u"dispatch"_s, sampleTime());
    QVERIFY(backup);
    const auto all = parallelFor(40, 4, [&](std::size_t i) -> Result<> {
        QuietJob job;
        const auto updated = updateManifest(
            *backup,
            [&](Manifest& current) {
                current.tables.push_back({QString::number(i), 1});
            },
            job.context());
        return updated ? Result<>() : Result<>(updated.error());
    });
    QCOMPARE(problemOf(all), QString());
    QCOMPARE(backupAt(backup->artifactPath)->manifest->tables.size(), 40U);
}

void UpdateManifestTest::aGuidesFileGetsAManifest()
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"dispatch-backup-20250929-143000.db"_s), "12345");
    writeFile(dir.filePath(u"dispatch-backup.db.gz"_s), "123");
    const auto listed = listBackups(dir.path());
    QCOMPARE(listed->size(), 2U);
    for (const Backup& backup : *listed) {
        QuietJob job;
        const auto pinned = updateManifest(backup, pin, job.context());
        QCOMPARE(problemOf(pinned), QString());
        QVERIFY(pinned->pinned());
        QVERIFY(pinned->verdict() == Verdict::NotChecked);
        QVERIFY(pinned->takenAt == backup.takenAt);
        QCOMPARE(pinned->manifest->method, u"unknown"_s);
        QCOMPARE(pinned->manifest->name, u"dispatch"_s);
        QCOMPARE(pinned->manifest->storedBytes.value(), backup.storedBytes.value());
        QVERIFY(!pinned->manifest->pageHashes);
    }
    QVERIFY(QFile::exists(dir.filePath(u"dispatch-backup-20250929-143000.manifest.json"_s)));
    const auto dated = findById(dir.path(), u"dispatch-backup-20250929-143000"_s);
    QCOMPARE(dated->manifest->bytes.value(), 5);
}

void UpdateManifestTest::aManifestKeepsItsMode()
{
    const QTemporaryDir dir;
    const auto backup = publishSample(dir.path(), u"dispatch"_s, sampleTime());
    const QString manifest = dir.filePath(manifestNameFor(backup->stem));
    QCOMPARE(::chmod(qPrintable(manifest), 0640), 0);
    QuietJob job;
    QVERIFY(updateManifest(*backup, pin, job.context()));
    QCOMPARE(modeOf(manifest), 0640U);

    const QString guides = dir.filePath(u"x-backup.db"_s);
    writeFile(guides, "x");
    QCOMPARE(::chmod(qPrintable(guides), 0604), 0);
    QVERIFY(updateManifest(*backupAt(guides), pin, job.context()));
    QCOMPARE(modeOf(dir.filePath(u"x-backup.manifest.json"_s)), 0604U);
}

void UpdateManifestTest::anInvalidManifestIsNotOverwritten()
{
    const QTemporaryDir dir;
    const auto backup = publishSample(dir.path(), u"dispatch"_s, sampleTime());
    const QString path = dir.filePath(manifestNameFor(backup->stem));
    Manifest aboutAnother = *backup->manifest;
    aboutAnother.artifact = u"other.db"_s;
    for (const QByteArray& bad : {QByteArray("{\"format\": 1"), toJson(aboutAnother)}) {
        writeFile(path, bad);
        QuietJob job;
        const auto updated = updateManifest(*backup, pin, job.context());
        QVERIFY(!updated);
        QVERIFY(updated.error().code == ErrorCode::ManifestInvalid);
        QCOMPARE(updated.error().path, path);
        QCOMPARE(readFile(path), bad);
    }
}

void UpdateManifestTest::aBackupThatIsGoneIsAnError()
{
    const QTemporaryDir dir;
    const auto backup = publishSample(dir.path(), u"dispatch"_s, sampleTime());
    QVERIFY(QFile::remove(backup->artifactPath));
    QuietJob job;
    QVERIFY(problemOf(updateManifest(*backup, pin, job.context())).startsWith(u"source-missing"_s));
}

void UpdateManifestTest::aReadOnlyVaultIsDenied()
{
    const QTemporaryDir dir;
    const QString artifact = dir.filePath(u"x-backup.db"_s);
    writeFile(artifact, "x");
    QCOMPARE(::chmod(qPrintable(dir.path()), 0555), 0);
    const QString problem = runAsOtherUser(kNobody, [&] {
        QuietJob job;
        return problemOf(updateManifest(*backupAt(artifact), pin, job.context()));
    });
    QCOMPARE(::chmod(qPrintable(dir.path()), 0755), 0);
    QVERIFY2(problem.startsWith(u"destination-denied"_s), qPrintable(problem));
    QCOMPARE(
        QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
        1);
}

QTEST_GUILESS_MAIN(UpdateManifestTest)
#include "tst_updatemanifest.moc"
