#include "core/base/parallel.h"
#include "tests/core/vault/samples.h"
#include "tests/support/otheruser.h"
#include "tests/support/processes.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace testsupport;

class PublishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupGetsItsNameAndItsManifest();
    void oddNamesArePublishedAndFoundAgain();
    void aNameIsFreeOnlyIfNoCodecHasIt();
    void threadsNeverGetTheSameName();
    void processesNeverGetTheSameName();
    void bothFilesGetTheMode();
    void aCancelledWaitLeavesNothing();
    void withoutItsManifestTheArtifactGoesToo();
    void aFolderOfAnotherUserIsDenied();
};

namespace {

const QString kStem = u"dispatch-backup-20261122-222703Z"_s;

QStringList filesIn(const QString& folder)
{
    QStringList names =
        QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    names.removeAll(u".lock"_s);
    return names;
}

/// Everything that shows whether `count` backups got each its own name and manifest.
QString problemWith(const QString& folder, std::size_t count)
{
    const auto backups = listBackups(folder);
    if (!backups || backups->size() != count)
        return u"not as many backups as published"_s;
    std::set<QString> stems;
    for (const Backup& backup : *backups) {
        stems.insert(backup.stem);
        if (!backup.manifest || backup.manifest->storedBytes != backup.storedBytes)
            return u"no good manifest: "_s + backup.stem + backup.manifestProblem;
    }
    if (stems.size() != count)
        return u"the same name twice"_s;
    return filesIn(folder).size() == qsizetype(2 * count) ? QString() : u"something is left over"_s;
}

} // namespace

void PublishTest::aBackupGetsItsNameAndItsManifest()
{
    const QTemporaryDir dir;
    const auto first = publishSample(dir.path(), u"dispatch"_s, sampleTime());
    QCOMPARE(problemOf(first), QString());
    QCOMPARE(first->stem, kStem);
    QCOMPARE(first->id, QFileInfo(dir.path()).fileName() + u'/' + kStem);
    QCOMPARE(first->artifactPath, dir.filePath(kStem + u".db"_s));
    QCOMPARE(first->manifest->artifact, kStem + u".db"_s);
    QVERIFY(first->takenAt == sampleTime());
    QVERIFY(first->verdict() == Verdict::NotChecked);
    const auto second = publishSample(dir.path(), u"dispatch"_s, sampleTime());
    QCOMPARE(problemOf(second), QString());
    QCOMPARE(second->stem, kStem + u"-2"_s);
    QCOMPARE(filesIn(dir.path()),
             (QStringList{kStem + u"-2.db"_s, kStem + u"-2.manifest.json"_s, kStem + u".db"_s,
                          kStem + u".manifest.json"_s}));
}

void PublishTest::oddNamesArePublishedAndFoundAgain()
{
    const QTemporaryDir dir;
    const QStringList paths{u"/a/it's \"mine\" %?#.db"_s,
                            u"/a/Büro 😀.db"_s,
                            u"/a/two\nlines.db"_s,
                            u"/a/"_s + u"ü"_s.repeated(125) + u".db"_s,
                            u"/a/.db"_s,
                            u"/a/-rf *.db"_s};
    for (const QString& path : paths) {
        const auto published = publishSample(dir.path(), nameFor(path), sampleTime());
        QCOMPARE(problemOf(published), QString());
        const auto found = findById(dir.path(), published->id);
        QCOMPARE(problemOf(found), QString());
        QVERIFY(*found == *published);
    }
    QCOMPARE(problemWith(dir.path(), 6), QString());
}

void PublishTest::aNameIsFreeOnlyIfNoCodecHasIt()
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(kStem + u".db.gz"_s), "x");
    writeFile(dir.filePath(kStem + u"-2.manifest.json"_s), "{}");
    writeFile(dir.filePath(kStem + u"-3.db.zst"_s), "x");
    QVERIFY(QFile::link(u"nowhere"_s, dir.filePath(kStem + u"-4.db"_s)));
    const auto published = publishSample(dir.path(), u"dispatch"_s, sampleTime());
    QCOMPARE(problemOf(published), QString());
    QCOMPARE(published->stem, kStem + u"-5"_s);
    QCOMPARE(readFile(dir.filePath(kStem + u"-2.manifest.json"_s)), QByteArray("{}"));
}

void PublishTest::threadsNeverGetTheSameName()
{
    const QTemporaryDir dir;
    const auto all = parallelFor(24, 6, [&](std::size_t) -> Result<> {
        const auto published = publishSample(dir.path(), u"dispatch"_s, sampleTime());
        return published ? Result<>() : Result<>(published.error());
    });
    QCOMPARE(problemOf(all), QString());
    QCOMPARE(problemWith(dir.path(), 24), QString());
}

void PublishTest::processesNeverGetTheSameName()
{
    const QTemporaryDir dir;
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            bool good = true;
            for (int n = 0; n < 5; ++n)
                good = good && publishSample(dir.path(), u"dispatch"_s, sampleTime()).has_value();
            ::_exit(good ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    QCOMPARE(problemWith(dir.path(), 20), QString());
}

void PublishTest::bothFilesGetTheMode()
{
    const QTemporaryDir dir;
    const auto modeOf = [&](const QString& name) {
        struct stat facts
        {
        };
        return ::stat(qPrintable(dir.filePath(name)), &facts) == 0 ? facts.st_mode & 07777U : 0U;
    };
    QVERIFY(publishSample(dir.path(), u"dispatch"_s, sampleTime()));
    QCOMPARE(modeOf(kStem + u".db"_s), 0600U);
    QCOMPARE(modeOf(kStem + u".manifest.json"_s), 0600U);

    auto artifact = PartialFile::create(dir.path(), u"x"_s);
    QVERIFY(artifact);
    QuietJob job;
    QVERIFY(publish(*artifact, {.name = u"open"_s, .takenAt = sampleTime()}, job.context(), 0644));
    QCOMPARE(modeOf(u"open-backup-20261122-222703Z.db"_s), 0644U);
    QCOMPARE(modeOf(u"open-backup-20261122-222703Z.manifest.json"_s), 0644U);
    QVERIFY(job.last().phase == Phase::Publishing);
}

void PublishTest::aCancelledWaitLeavesNothing()
{
    const QTemporaryDir dir;
    HelperProcess holder(holderProgram(), {u"lock"_s, dir.filePath(u".lock"_s), u"another job"_s});
    QCOMPARE(holder.waitForLine(), u"ready"_s);
    {
        auto artifact = PartialFile::create(dir.path(), u"x"_s);
        QVERIFY(artifact);
        QuietJob job(1); // the report that publishing begins stops it
        const auto published =
            publish(*artifact, {.name = u"x"_s, .takenAt = sampleTime()}, job.context());
        QVERIFY(problemOf(published).startsWith(u"cancelled"_s));
    }
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void PublishTest::withoutItsManifestTheArtifactGoesToo()
{
    const QTemporaryDir dir;
    // 160 letters are the most a NAME has; one that long that nobody cut leaves no room for the
    // manifest.
    const QString name = QString(220, u'n');
    const auto published = publishSample(dir.path(), name, sampleTime());
    QVERIFY(!published);
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void PublishTest::aFolderOfAnotherUserIsDenied()
{
    const QTemporaryDir dir;
    QVERIFY(publishSample(dir.path(), u"dispatch"_s, sampleTime()));
    const QStringList before = filesIn(dir.path());
    QVERIFY(QFile::setPermissions(
        dir.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const QString problem = runAsOtherUser(
        kNobody, [&] { return problemOf(publishSample(dir.path(), u"dispatch"_s, sampleTime())); });
    QVERIFY(
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(problem.startsWith(u"destination-denied"_s), qPrintable(problem));
    QCOMPARE(filesIn(dir.path()), before);
}

QTEST_GUILESS_MAIN(PublishTest)
#include "tst_publish.moc"
