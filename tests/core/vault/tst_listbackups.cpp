#include "tests/core/vault/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <sys/stat.h>
#include <utime.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace testsupport;

class ListBackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRootThatIsMissingHasNone();
    void aRootThatIsAFileIsAnError();
    void newestFirstThenTheHigherOrdinal();
    void allKindsAreFoundAndNothingElse();
    void anUndatedFileTakesItsOwnTime();
    void aFolderIsListedOnceAndOneLevelDeep();
    void anUnreadableManifestIsAProblemNotAnError();
    void aManifestAboutAnotherFileIsNotBelieved();
    void theNamesSecondOutranksTheManifests();
    void aFileOfAnotherSizeThanItsManifestSaysIsDamaged();
    void anIdIsFoundOrAmbiguous();
    void aPathIsFoundByArtifactAndByManifest();
    void tenThousandAreListedAtOnce();
};

namespace {

const QString kStem = u"dispatch-backup-20261122-222703Z"_s;

void addBackup(const QString& folder, const QString& stem, Manifest manifest = {})
{
    QDir().mkpath(folder);
    writeFile(folder + u'/' + stem + u".db"_s, "1234");
    manifest.artifact = stem + u".db"_s;
    manifest.storedBytes = ByteCount(4);
    writeFile(folder + u'/' + manifestNameFor(stem), toJson(manifest));
}

QStringList idsOf(const Result<std::vector<Backup>>& backups)
{
    if (!backups)
        return {problemOf(backups)};
    QStringList ids;
    for (const Backup& backup : *backups)
        ids << backup.id;
    return ids;
}

} // namespace

void ListBackupsTest::aRootThatIsMissingHasNone()
{
    const auto backups = listBackups(u"/nonexistent/root"_s);
    QCOMPARE(problemOf(backups), QString());
    QVERIFY(backups->empty());
}

void ListBackupsTest::aRootThatIsAFileIsAnError()
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"file"_s), "x");
    QVERIFY(
        problemOf(listBackups(dir.filePath(u"file"_s))).startsWith(u"destination-not-a-folder"_s));
}

void ListBackupsTest::newestFirstThenTheHigherOrdinal()
{
    const QTemporaryDir dir;
    const QString a = dir.filePath(u"a"_s);
    for (const QString& stem : {u"x-backup-20260101-000000Z"_s, u"x-backup-20260101-000000Z-2"_s,
                                u"x-backup-20260101-000000Z-10"_s, u"x-backup-20270101-000000Z"_s,
                                u"x-backup-20250101-000000Z"_s})
        addBackup(a, stem, {.takenAt = parseFileName(stem + u".db"_s)->takenAt});
    QCOMPARE(idsOf(listBackups(dir.path())),
             (QStringList{u"a/x-backup-20270101-000000Z"_s, u"a/x-backup-20260101-000000Z-10"_s,
                          u"a/x-backup-20260101-000000Z-2"_s, u"a/x-backup-20260101-000000Z"_s,
                          u"a/x-backup-20250101-000000Z"_s}));
}

void ListBackupsTest::allKindsAreFoundAndNothingElse()
{
    const QTemporaryDir dir;
    const QString root = dir.filePath(u"root"_s);
    addBackup(root, kStem); // beside sub-folders
    for (const char* name :
         {"d-backup-20250929-143000.db", "d-backup-20250929-143001.db.gz",
          "lost-backup-20250928-000000Z.db.zst",
          // none of these is one
          "dispatch.db", "dispatch.db-wal", ".lock", "gone-backup-20250929-143000Z.manifest.json",
          ".d-backup-20250929-143000Z.db.4711-1.holdfast-partial", "notes.txt"})
        writeFile(root + u'/' + QString::fromLatin1(name), "x");
    QVERIFY(QDir(root).mkdir(u"d-backup-20250929-143000Z.db"_s));
    QVERIFY(QFile::link(u"nowhere"_s, root + u"/d-backup-20250929-153000Z.db"_s));
    QCOMPARE(::mkfifo(qPrintable(root + u"/d-backup-20250929-163000Z.db"_s), 0600), 0);

    const auto backups = listBackups(root);
    QCOMPARE(
        idsOf(backups),
        (QStringList{u"root/"_s + kStem, u"root/d-backup-20250929-143001"_s,
                     u"root/d-backup-20250929-143000"_s, u"root/lost-backup-20250928-000000Z"_s}));
    QVERIFY(backups->at(0).origin == Origin::Holdfast && backups->at(0).manifest);
    QVERIFY(backups->at(1).origin == Origin::Guide && !backups->at(1).manifest);
    QVERIFY(backups->at(3).origin == Origin::Holdfast);
    QVERIFY(backups->at(3).verdict() == Verdict::NotChecked);
    QCOMPARE(backups->at(0).storedBytes.value(), 4);
}

void ListBackupsTest::anUndatedFileTakesItsOwnTime()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"dispatch-backup.db"_s);
    writeFile(path, "x");
    const utimbuf times{1'700'000'000, 1'700'000'000};
    QCOMPARE(::utime(qPrintable(path), &times), 0);
    QCOMPARE(toIso(listBackups(dir.path())->at(0).takenAt), u"2023-11-14T22:13:20.000Z"_s);
}

void ListBackupsTest::aFolderIsListedOnceAndOneLevelDeep()
{
    const QTemporaryDir dir;
    const QTemporaryDir elsewhere;
    addBackup(dir.filePath(u"z"_s), kStem);
    addBackup(dir.filePath(u"z/deeper"_s), kStem);
    addBackup(elsewhere.path(), kStem);
    QVERIFY(QFile::link(u"."_s, dir.filePath(u"a-loop"_s)));
    QVERIFY(QFile::link(u"z"_s, dir.filePath(u"b-again"_s)));
    QVERIFY(QFile::link(elsewhere.path(), dir.filePath(u"disk"_s)));
    QStringList ids = idsOf(listBackups(dir.path()));
    ids.sort();
    QCOMPARE(ids, (QStringList{u"disk/"_s + kStem, u"z/"_s + kStem}));
}

void ListBackupsTest::anUnreadableManifestIsAProblemNotAnError()
{
    const QTemporaryDir dir;
    addBackup(dir.path(), kStem);
    writeFile(dir.filePath(manifestNameFor(kStem)), "{");
    const auto backups = listBackups(dir.path());
    QCOMPARE(backups->size(), 1U);
    QVERIFY(!backups->at(0).manifest);
    QVERIFY(!backups->at(0).manifestProblem.isEmpty());
    QVERIFY(backups->at(0).verdict() == Verdict::NotChecked);
}

void ListBackupsTest::aManifestAboutAnotherFileIsNotBelieved()
{
    const QTemporaryDir dir;
    addBackup(dir.path(), kStem, {.takenAt = sampleTime(), .proof = Proof{.verdict = Verdict::Ok}});
    QVERIFY(listBackups(dir.path())->at(0).verdict() == Verdict::Ok);
    QVERIFY(QFile::rename(dir.filePath(manifestNameFor(kStem)),
                          dir.filePath(manifestNameFor(kStem + u"-2"_s))));
    QVERIFY(QFile::rename(dir.filePath(kStem + u".db"_s), dir.filePath(kStem + u"-2.db"_s)));
    const auto renamed = listBackups(dir.path());
    QVERIFY(renamed->at(0).verdict() == Verdict::NotChecked);
    QVERIFY(renamed->at(0).manifestProblem.contains(kStem));
}

void ListBackupsTest::theNamesSecondOutranksTheManifests()
{
    const QTemporaryDir dir;
    addBackup(dir.path(), kStem, {.takenAt = sampleTime()});
    QVERIFY(listBackups(dir.path())->at(0).takenAt == sampleTime()); // to the millisecond
    addBackup(dir.path(), kStem, {.takenAt = sampleTime() + std::chrono::years(50)});
    QCOMPARE(toIso(listBackups(dir.path())->at(0).takenAt), u"2026-11-22T22:27:03.000Z"_s);
}

void ListBackupsTest::aFileOfAnotherSizeThanItsManifestSaysIsDamaged()
{
    const QTemporaryDir dir;
    addBackup(dir.path(), kStem, {.proof = Proof{.verdict = Verdict::Ok}});
    writeFile(dir.filePath(kStem + u".db"_s), "123");
    QVERIFY(listBackups(dir.path())->at(0).verdict() == Verdict::Damaged);
}

void ListBackupsTest::anIdIsFoundOrAmbiguous()
{
    const QTemporaryDir dir;
    addBackup(dir.filePath(u"a"_s), kStem);
    addBackup(dir.filePath(u"b"_s), kStem);
    addBackup(dir.filePath(u"b"_s), kStem + u"-2"_s);
    QCOMPARE(findById(dir.path(), u"b/"_s + kStem)->folder, dir.filePath(u"b"_s));
    QCOMPARE(findById(dir.path(), kStem + u"-2"_s)->folder, dir.filePath(u"b"_s));
    QVERIFY(problemOf(findById(dir.path(), kStem)).startsWith(u"backup-ambiguous"_s));
    const QStringList others{u"c/"_s + kStem, kStem + u"-3"_s, u""_s, u"a/"_s, kStem + u".db"_s};
    for (const QString& id : others)
        QVERIFY2(problemOf(findById(dir.path(), id)).startsWith(u"backup-not-found"_s),
                 qPrintable(id));
}

void ListBackupsTest::aPathIsFoundByArtifactAndByManifest()
{
    const QTemporaryDir dir;
    addBackup(dir.path(), kStem);
    const auto byArtifact = backupAt(dir.filePath(kStem + u".db"_s));
    const auto byManifest = backupAt(dir.filePath(manifestNameFor(kStem)));
    QCOMPARE(problemOf(byArtifact), QString());
    QCOMPARE(problemOf(byManifest), QString());
    QVERIFY(*byArtifact == *byManifest);
    QVERIFY(*byArtifact == *findById(dir.path(), kStem));

    QVERIFY(problemOf(backupAt(dir.filePath(u"x.db"_s))).startsWith(u"backup-not-found"_s));
    QVERIFY(problemOf(backupAt(dir.filePath(u"x-backup.db"_s))).startsWith(u"source-missing"_s));
    writeFile(dir.filePath(u"alone-backup.manifest.json"_s), "{}");
    QVERIFY(problemOf(backupAt(dir.filePath(u"alone-backup.manifest.json"_s)))
                .startsWith(u"backup-not-found"_s));
    QVERIFY(QDir(dir.path()).mkdir(u"folder-backup.db"_s));
    QVERIFY(problemOf(backupAt(dir.filePath(u"folder-backup.db"_s)))
                .startsWith(u"source-not-a-file"_s));
}

void ListBackupsTest::tenThousandAreListedAtOnce()
{
    const QTemporaryDir dir;
    Manifest manifest = sampleManifest();
    manifest.compression = {};
    manifest.pageHashes->pages = 64 * 400;
    manifest.pageHashes->hashes.assign(400, 0x123456789abcdef0ULL); // 100 MB each
    const QString folder = dir.filePath(u"dispatch-12345678"_s);
    for (int i = 0; i < 10'000; ++i)
        addBackup(folder, stemFor(u"dispatch"_s, sampleTime() - std::chrono::hours(i), 1),
                  manifest);

    QCOMPARE(listBackups(dir.path())->size(), 10'000U); // warms the page cache
    const std::clock_t start = std::clock(); // of the processor: others may use it meanwhile
    const auto backups = listBackups(dir.path());
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QCOMPARE(backups->size(), 10'000U);
    QVERIFY(backups->at(9999).manifest && !backups->at(9999).manifest->pageHashes);
    qInfo("10,000 backups in %.2f s", seconds);
    QCOMPARE_LT(seconds, 5.0); // the bar is 1.5 s for a release build; sanitizers take their share
}

QTEST_GUILESS_MAIN(ListBackupsTest)
#include "tst_listbackups.moc"
