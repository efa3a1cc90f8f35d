#include "tests/core/jobs/restorebench.h"
#include "tests/support/otheruser.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

/// Disks, mounts and folders that do not allow everything.
class tst_RestoreDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RestoreBench>();
        QVERIFY(m_bench->prepare());
    }

    /// A folder that is mounted twice has no second names across its mounts: the safety copy is a
    /// copy there, and comes back with all that the file had.
    void whereNothingCanBeLinked_data()
    {
        QTest::addColumn<bool>("raw");
        QTest::newRow("database") << false;
        QTest::newRow("damaged, with its wal") << true;
    }

    void whereNothingCanBeLinked()
    {
        QFETCH(bool, raw);
        const QString mounted = m_bench->data() + u"/../mounted"_s;
        QVERIFY(QDir().mkpath(mounted));
        const QByteArray name = QFile::encodeName(mounted);
        if (::mount(QFile::encodeName(m_bench->data()).constData(), name.constData(), nullptr,
                    MS_BIND, nullptr)
            != 0)
            QSKIP("no folder can be mounted here");
        const auto unmount = qScopeGuard([&] { ::umount2(name.constData(), MNT_DETACH); });
        const QString path = QDir::cleanPath(mounted + u"/shop.db"_s);
        QVERIFY(runAndDie(path, {"PRAGMA journal_mode=WAL", "INSERT INTO t VALUES(5000, 'wal')"}));
        if (raw)
            QVERIFY(QFile::resize(path, 60));
        for (const QString& file : {path, QString(path + u"-wal"_s)}) {
            QCOMPARE(::chmod(qPrintable(file), 0640), 0);
            QCOMPARE(::chown(qPrintable(file), 1234, 4321), 0);
        }
        const FolderState files = stateOf(m_bench->data());
        const QString before = contentOf(path);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"restored"_s);
        QCOMPARE(contentOf(path), m_bench->keptContent());
        QCOMPARE(factsOf(m_bench->records().front().stateFile()).st_nlink, nlink_t{1});
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        if (raw)
            QCOMPARE(stateOf(m_bench->data()), files);
        QCOMPARE(contentOf(path), before);
        for (const QString& file : raw ? QStringList{path, path + u"-wal"_s} : QStringList{path}) {
            QCOMPARE(factsOf(file).st_mode & 07777U, 0640U);
            QCOMPARE(factsOf(file).st_uid, uid_t{1234});
            QCOMPARE(factsOf(file).st_gid, gid_t{4321});
        }
    }

    void onAReadOnlyMount()
    {
        const testsupport::SmallDisk disk(qint64{2} << 20);
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        const QString path = disk.path() + u"/app.db"_s;
        QVERIFY(m_bench->make(tableOf(9), path));
        const FolderState before = stateOf(disk.path());
        QCOMPARE(::mount(nullptr, QFile::encodeName(disk.path()).constData(), nullptr,
                         MS_REMOUNT | MS_RDONLY, nullptr),
                 0);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"destination-read-only"_s);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(disk.path() + u"/new.db"_s))),
                 u"destination-read-only"_s);
        QCOMPARE(stateOf(disk.path()), before);
    }

    /// Where records and history lie there is no room.
    void aFullHome()
    {
        const testsupport::SmallDisk disk(qint64{1} << 20);
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        const QString before = contentOf(m_bench->database());
        m_bench->workshop.places = config::placesBelow(disk.path());
        QFile filler(disk.path() + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) { }
        const QString word = wordOf(m_bench->restore(m_bench->spec()));
        const QString content = contentOf(m_bench->database());
        if (word == u"restored") { // a link needs no room
            QCOMPARE(content, m_bench->keptContent());
            QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        } else {
            QCOMPARE(word, u"destination-full"_s);
            QCOMPARE(QDir(m_bench->data()).entryList({u".*"_s}, QDir::Files | QDir::Hidden),
                     QStringList());
        }
        QCOMPARE(contentOf(m_bench->database()), before);
    }

    void onAnotherFileSystem()
    {
        const testsupport::SmallDisk disk(qint64{8} << 20);
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        const QString path = disk.path() + u"/app.db"_s;
        QVERIFY(m_bench->make(tableOf(9), path));
        QVERIFY(runAndDie(path, {"PRAGMA journal_mode=WAL", "INSERT INTO t VALUES(5000, 'wal')"}));
        const QString before = contentOf(path);
        const auto report = m_bench->restore(m_bench->spec(path));
        QCOMPARE(wordOf(report), u"restored"_s);
        QVERIFY(report->safetyFolder.startsWith(disk.path()));
        QCOMPARE(factsOf(disk.path() + u"/.holdfast-restores"_s).st_mode & 0777U, 0700U);
        QCOMPARE(contentOf(path), m_bench->keptContent());
        QCOMPARE(m_bench->records().size(), std::size_t{1});
        // One of the same name, in the same second, in Holdfast's own folder.
        m_bench->workshop.clock = &noonOf<2>;
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(m_bench->data() + u"/app.db"_s))),
                 u"restored"_s);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"restored"_s);
        QCOMPARE(m_bench->records().size(), std::size_t{3});
        QCOMPARE(wordOf(m_bench->undo({.id = report->id})), u"restored"_s);
        QCOMPARE(contentOf(path), before);
    }

    /// Others could exchange what lies in it: nothing that is acted on later is kept there.
    void inAFolderOfOthersOnAnotherFileSystem()
    {
        const testsupport::SmallDisk disk(qint64{8} << 20);
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        const QString folder = disk.path() + u"/theirs"_s;
        const QString path = folder + u"/app.db"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(m_bench->make(tableOf(9), path));
        setMode(folder, 0777);
        const QString before = contentOf(path);
        const auto report = m_bench->restore(m_bench->spec(path));
        QCOMPARE(wordOf(report), u"restored"_s);
        QVERIFY(report->safetyFolder.startsWith(m_bench->home()));
        QCOMPARE(contentOf(path), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo({.id = report->id})), u"restored"_s);
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"app.db"_s});
    }

    /// As containers mount one: it cannot be replaced, so its application is not stopped for that.
    void aFileThatIsMounted()
    {
        const QString there = m_bench->data() + u"/mounted.db"_s;
        QVERIFY(writeBytes(there, {}));
        const QByteArray name = QFile::encodeName(there);
        if (::mount(QFile::encodeName(m_bench->database()).constData(), name.constData(), nullptr,
                    MS_BIND, nullptr)
            != 0)
            QSKIP("nothing can be mounted here");
        const auto unmount = qScopeGuard([&] { ::umount2(name.constData(), MNT_DETACH); });
        const QString before = contentOf(there);
        jobs::RestoreSpec spec = m_bench->spec(there);
        spec.stop = u"touch '%1/stopped'"_s.arg(m_bench->data());
        QCOMPARE(wordOf(m_bench->restore(spec)), u"restore-blocked"_s);
        QVERIFY(!QFile::exists(m_bench->data() + u"/stopped"_s));
        QCOMPARE(contentOf(there), before);
        spec.method = jobs::RestoreMethod::Online;
        QCOMPARE(wordOf(m_bench->restore(spec)), u"restored"_s);
        QCOMPARE(contentOf(there), m_bench->keptContent());
    }

    void fullDisk_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 100, 400, 800, 1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800})
            QTest::newRow(qPrintable(QString::number(rows))) << rows;
    }

    /// Whatever it is that finds no room: the database is as it was, or wholly restored.
    void fullDisk()
    {
        QFETCH(int, rows);
        const testsupport::SmallDisk disk(qint64{1} << 20);
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        const QString path = disk.path() + u"/app.db"_s;
        QVERIFY(m_bench->make(tableOf(9), path));
        QVERIFY(runAndDie(
            path,
            {"PRAGMA journal_mode=WAL", "INSERT INTO t SELECT id + 100, zeroblob(3000) FROM t"}));
        const QString before = contentOf(path);
        auto plan = m_bench->plan(m_bench->spec(path));
        QVERIFY(plan);
        std::erase_if(plan->concerns, [](const jobs::Concern& concern) {
            return concern.error.code == ErrorCode::DestinationFull; // it was free then
        });
        QFile filler(disk.path() + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly));
        const qint64 room = (qint64{1} << 20) - rows * 512; // all but the last pages
        for (qint64 at = 0; at + 4096 <= room; at += 4096) {
            if (filler.write(QByteArray(4096, 'f')) != 4096 || !filler.flush())
                break;
        }
        filler.close();
        const QString word = wordOf(m_bench->run(*plan));
        QVERIFY(QFile::remove(filler.fileName()));
        static_cast<void>(jobs::settleInterrupted(m_bench->workshop, m_bench->job()));
        if (word == u"restored") {
            QCOMPARE(contentOf(path), m_bench->keptContent());
            QCOMPARE(wordOf(m_bench->undo({.database = path})), u"restored"_s);
        } else {
            QCOMPARE(word, u"destination-full"_s);
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(disk.path())
                     .entryList({u"*.holdfast-*"_s, u".*partial"_s}, QDir::Files | QDir::Hidden),
                 QStringList());
    }

private:
    std::unique_ptr<RestoreBench> m_bench;
};

QTEST_GUILESS_MAIN(tst_RestoreDisks)

#include "tst_restoredisks.moc"
