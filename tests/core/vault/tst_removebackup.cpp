#include "tests/core/vault/samples.h"
#include "tests/support/otheruser.h"
#include "tests/support/processes.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace testsupport;

class RemoveBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFileAndManifestAndNothingElse();
    void aGuidesFileHasNoManifestToTake();
    void aBackupThatIsGoneIsSaidToBeGone();
    void aPinThatWasSetMeanwhileIsHeeded();
    void theManifestOfAnotherFileStays();
    void aManifestThatCannotBeReadGoesWithItsBackup();
    void aLongNameIsNoObstacle();
    void whatACutOffRemovalLeavesIsNoBackupAndIsSwept_data();
    void whatACutOffRemovalLeavesIsNoBackupAndIsSwept();
    void aSweepLeavesWhatIsNotOurs();
    void waitsForWhoeverChangesTheFolder();
    void aReadOnlyVaultIsDeniedAndKeepsTheBackup();
};

namespace {

QStringList filesIn(const QString& folder)
{
    QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    files.removeAll(u".lock"_s); // of the folder: it stays, so that nobody locks another file
    return files;
}

QString remove(const Backup& backup)
{
    QuietJob job;
    return problemOf(removeBackup(backup, job.context()));
}

int sweepIn(const QString& folder)
{
    QuietJob job;
    const auto swept = sweep(folder, job.context());
    return swept ? *swept : -1;
}

QString removedName(const QString& artifact)
{
    return u'.' + artifact + u".removed.holdfast-partial"_s;
}

} // namespace

void RemoveBackupTest::takesFileAndManifestAndNothingElse()
{
    const QTemporaryDir dir;
    const auto first = publishSample(dir.path(), u"shop"_s, sampleTime());
    const auto second = publishSample(dir.path(), u"shop"_s, sampleTime());
    QVERIFY(first && second);
    QCOMPARE(remove(*first), QString());
    QCOMPARE(filesIn(dir.path()),
             (QStringList{second->stem + u".db"_s, manifestNameFor(second->stem)}));
    QCOMPARE(listBackups(dir.path())->size(), 1U);
}

void RemoveBackupTest::aGuidesFileHasNoManifestToTake()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"dispatch-backup-20250929-143000.db"_s);
    writeFile(path, "12345");
    QCOMPARE(remove(*backupAt(path)), QString());
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void RemoveBackupTest::aBackupThatIsGoneIsSaidToBeGone()
{
    QTemporaryDir dir;
    const auto backup = publishSample(dir.path(), u"shop"_s, sampleTime());
    QVERIFY(backup);
    QVERIFY(QFile::remove(backup->artifactPath));
    QVERIFY(remove(*backup).startsWith(u"backup-not-found"_s));
    QVERIFY(dir.remove());
    QVERIFY(remove(*backup).startsWith(u"backup-not-found"_s));
}

void RemoveBackupTest::aPinThatWasSetMeanwhileIsHeeded()
{
    const QTemporaryDir dir;
    const auto listed = publishSample(dir.path(), u"shop"_s, sampleTime());
    QuietJob job;
    QVERIFY(updateManifest(
        *listed, [](Manifest& manifest) { manifest.pinned = true; }, job.context()));
    QVERIFY(remove(*listed).startsWith(u"backup-pinned"_s));
    QCOMPARE(filesIn(dir.path()).size(), 2);
}

void RemoveBackupTest::theManifestOfAnotherFileStays()
{
    const QTemporaryDir dir;
    const auto plain = publishSample(dir.path(), u"shop"_s, sampleTime());
    const QString packed = plain->stem + u".db.gz"_s; // somebody packed it by hand, and kept both
    writeFile(dir.filePath(packed), "packed");
    QCOMPARE(remove(*backupAt(dir.filePath(packed))), QString());
    QCOMPARE(filesIn(dir.path()),
             (QStringList{plain->stem + u".db"_s, manifestNameFor(plain->stem)}));
    QVERIFY(backupAt(plain->artifactPath)->manifest);
}

void RemoveBackupTest::aManifestThatCannotBeReadGoesWithItsBackup()
{
    const QTemporaryDir dir;
    const auto backup = publishSample(dir.path(), u"shop"_s, sampleTime());
    writeFile(dir.filePath(manifestNameFor(backup->stem)), "{");
    QCOMPARE(remove(*backup), QString());
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void RemoveBackupTest::aLongNameIsNoObstacle()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QString(230, u'x') + u"-backup.db"_s);
    writeFile(path, "x");
    QuietJob job;
    QCOMPARE(problemOf(updateManifest(
                 *backupAt(path), [](Manifest&) {}, job.context())),
             QString());
    QCOMPARE(filesIn(dir.path()).size(), 2);
    QCOMPARE(remove(*backupAt(path)), QString());
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void RemoveBackupTest::whatACutOffRemovalLeavesIsNoBackupAndIsSwept_data()
{
    QTest::addColumn<bool>("withManifest");
    QTest::newRow("killed before the manifest went") << true;
    QTest::newRow("killed after it") << false;
}

void RemoveBackupTest::whatACutOffRemovalLeavesIsNoBackupAndIsSwept()
{
    QFETCH(const bool, withManifest);
    const QTemporaryDir dir;
    const auto gone = publishSample(dir.path(), u"shop"_s, sampleTime());
    const auto kept = publishSample(dir.path(), u"shop"_s, sampleTime());
    QVERIFY(gone && kept);
    const QString artifact = gone->stem + u".db"_s;
    QVERIFY(QFile::rename(gone->artifactPath, dir.filePath(removedName(artifact))));
    if (!withManifest)
        QVERIFY(QFile::remove(dir.filePath(manifestNameFor(gone->stem))));

    const auto listed = listBackups(dir.path());
    QCOMPARE(listed->size(), 1U);
    QCOMPARE(listed->front().id, kept->id);
    QCOMPARE(sweepIn(dir.path()), 1);
    QCOMPARE(filesIn(dir.path()),
             (QStringList{kept->stem + u".db"_s, manifestNameFor(kept->stem)}));
    QCOMPARE(sweepIn(dir.path()), 0);
}

void RemoveBackupTest::aSweepLeavesWhatIsNotOurs()
{
    const QTemporaryDir dir;
    const auto backup = publishSample(dir.path(), u"shop"_s, sampleTime());
    const auto moved = publishSample(dir.path(), u"shop"_s, sampleTime());
    QVERIFY(QFile::remove(moved->artifactPath)); // somebody took it elsewhere: the manifest stays
    writeFile(dir.filePath(u".notes.removed"_s), "x");
    writeFile(dir.filePath(removedName(backup->stem + u".db"_s)), "x"); // its namesake stands there
    QCOMPARE(sweepIn(dir.path()), 1);
    QCOMPARE(filesIn(dir.path()),
             (QStringList{u".notes.removed"_s, manifestNameFor(moved->stem),
                          backup->stem + u".db"_s, manifestNameFor(backup->stem)}));
}

void RemoveBackupTest::waitsForWhoeverChangesTheFolder()
{
    const QTemporaryDir dir;
    const auto backup = publishSample(dir.path(), u"shop"_s, sampleTime());
    HelperProcess holder(holderProgram(), {u"lock"_s, dir.filePath(u".lock"_s), u"a test"_s});
    QCOMPARE(holder.waitForLine(), u"ready"_s);
    QuietJob job;
    job.stop(); // rather than ten seconds of patience
    QVERIFY(problemOf(removeBackup(*backup, job.context())).startsWith(u"cancelled"_s));
    QCOMPARE(filesIn(dir.path()).size(), 2);
    holder.kill();
    QCOMPARE(remove(*backup), QString());
}

void RemoveBackupTest::aReadOnlyVaultIsDeniedAndKeepsTheBackup()
{
    const QTemporaryDir dir;
    const auto backup = publishSample(dir.path(), u"shop"_s, sampleTime());
    for (const QString& file : filesIn(dir.path()))
        QCOMPARE(::chmod(qPrintable(dir.filePath(file)), 0444), 0);
    QCOMPARE(::chmod(qPrintable(dir.path()), 0555), 0);
    const QString problem = runAsOtherUser(kNobody, [&] { return remove(*backup); });
    QCOMPARE(::chmod(qPrintable(dir.path()), 0755), 0);
    QVERIFY2(problem.startsWith(u"destination-denied"_s), qPrintable(problem));
    QCOMPARE(filesIn(dir.path()).size(), 2);
}

QTEST_GUILESS_MAIN(RemoveBackupTest)
#include "tst_removebackup.moc"
