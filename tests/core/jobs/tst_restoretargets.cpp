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
#include <sys/xattr.h>
#include <unistd.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

namespace {

struct stat factsOf(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        qWarning() << "no" << path;
    return facts;
}

bool setAttribute(const QString& path, const char* name, const QByteArray& value)
{
    return ::setxattr(QFile::encodeName(path).constData(), name, value.constData(),
                      static_cast<std::size_t>(value.size()), 0)
        == 0;
}

QByteArray attributeOf(const QString& path, const char* name)
{
    QByteArray value(256, '\0');
    const ssize_t got = ::getxattr(QFile::encodeName(path).constData(), name, value.data(), 256);
    return got < 0 ? QByteArray("none") : value.first(got);
}

/// The access list that setfacl writes: user 65534 may read and write. Source: acl(5),
/// linux/posix_acl_xattr.h.
QByteArray accessList()
{
    QByteArray list;
    const auto add = [&list](quint16 tag, quint16 rights, quint32 id) {
        list.append(reinterpret_cast<const char*>(&tag), 2);
        list.append(reinterpret_cast<const char*>(&rights), 2);
        list.append(reinterpret_cast<const char*>(&id), 4);
    };
    list.append("\x02\0\0\0", 4);
    add(0x01, 6, 0xffffffff); // owner
    add(0x02, 6, 65534); // that user
    add(0x04, 4, 0xffffffff); // group
    add(0x10, 6, 0xffffffff); // mask
    add(0x20, 0, 0xffffffff); // others
    return list;
}

constexpr const char* kAccess = "system.posix_acl_access";

} // namespace

/// Where a backup can be restored to, and what the file there keeps.
class tst_RestoreTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RestoreBench>();
        QVERIFY(m_bench->prepare());
    }

    void anyName_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"plain.db"_s, u"with space.db"_s, u"it's \"quoted\".db"_s,
                                    u"100%.db"_s, u"what?.db"_s, u"#hash.db"_s, u"größe-日本.db"_s,
                                    u"-dash.db"_s, u".hidden"_s, u"noending"_s, u"new\nline.db"_s,
                                    u"a;b&c$d`e.db"_s, QString(QString(200, u'n') + u".db"_s)})
            QTest::newRow(qPrintable(name.left(20))) << name;
    }

    /// Made where nothing was, replaced, undone, undone.
    void anyName()
    {
        QFETCH(QString, name);
        const QString path = m_bench->data() + u'/' + name;
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"restored"_s);
        QCOMPARE(contentOf(path), m_bench->keptContent());
        QVERIFY(m_bench->make({"DELETE FROM t WHERE id > 7"}, path));
        const QString changed = contentOf(path);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"restored"_s);
        QCOMPARE(contentOf(path), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo({.database = path})), u"restored"_s);
        QCOMPARE(contentOf(path), changed);
        QCOMPARE(stateOf(m_bench->data()).size(), std::size_t{2});
    }

    void whatWasNotThereGoesAgain()
    {
        const QString path = m_bench->data() + u"/new.db"_s;
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"restored"_s);
        QCOMPARE(factsOf(path).st_mode & 0777U, factsOf(m_bench->kept()).st_mode & 0666U);
        QVERIFY(m_bench->make({"DELETE FROM t WHERE id > 7"}, path));
        const QString changed = contentOf(path);
        QCOMPARE(wordOf(m_bench->undo({.database = path})), u"restored"_s);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(wordOf(m_bench->undo({.database = path})), u"restored"_s);
        QCOMPARE(contentOf(path), changed);
        QCOMPARE(wordOf(m_bench->undo({.database = path})), u"restored"_s);
        QVERIFY(!QFile::exists(path));
    }

    void aLinkStaysALink()
    {
        const QString link = m_bench->data() + u"/link.db"_s;
        QVERIFY(QFile::link(u"shop.db"_s, link));
        const QString before = contentOf(m_bench->database());
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(link))), u"restored"_s);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!QFileInfo(m_bench->database()).isSymLink());
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo({.database = link})), u"restored"_s);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(m_bench->database()), before);
    }

    void aLinkToNothingYet()
    {
        const QString folder = m_bench->data() + u"/volume"_s;
        QVERIFY(QDir().mkpath(folder));
        const QString link = m_bench->data() + u"/link.db"_s;
        const QString link2 = m_bench->data() + u"/link2.db"_s;
        QVERIFY(QFile::link(u"volume/app.db"_s, link));
        QVERIFY(QFile::link(u"link.db"_s, link2));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(link2))), u"restored"_s);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(folder + u"/app.db"_s), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo({.database = link2})), u"restored"_s);
        QVERIFY(!QFile::exists(folder + u"/app.db"_s));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(QFile::remove(link));
        QVERIFY(QFile::link(u"link2.db"_s, link));
        QVERIFY(wordOf(m_bench->restore(m_bench->spec(link))) != u"restored"_s); // round and round
    }

    void aRelativePath()
    {
        const QString old = QDir::currentPath();
        const auto back = qScopeGuard([&] { QDir::setCurrent(old); });
        QVERIFY(QDir::setCurrent(m_bench->data()));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(u"./shop.db"_s))), u"restored"_s);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(u"fresh"_s))), u"restored"_s);
        QVERIFY(QDir::setCurrent(u"/"_s));
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(contentOf(m_bench->data() + u"/fresh"_s), m_bench->keptContent());
        QCOMPARE(m_bench->records()[1].target, m_bench->database());
    }

    void whatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QTest::newRow("folder") << u"."_s << u"source-not-a-file"_s;
        QTest::newRow("device") << u"/dev/null"_s << u"source-not-a-file"_s;
        QTest::newRow("missing folder") << u"none/app.db"_s << u"destination-missing"_s;
        QTest::newRow("below a file") << u"shop.db/app.db"_s << u"*"_s;
    }

    void whatIsNoFile()
    {
        QFETCH(QString, path);
        QFETCH(QString, word);
        const QString full = path.startsWith(u'/') ? path : m_bench->data() + u'/' + path;
        const FolderState before = everythingIn(m_bench->data());
        const QString got = wordOf(m_bench->plan(m_bench->spec(full)));
        QVERIFY2(word == u"*" ? got != u"ok" : got == word, qPrintable(got));
        QVERIFY(wordOf(m_bench->restore(m_bench->spec(full))) != u"restored"_s);
        QCOMPARE(everythingIn(m_bench->data()), before);
    }

    void backupsAreNoTargets()
    {
        const auto second = m_bench->backup();
        QVERIFY(second);
        QVERIFY(wordOf(m_bench->restore(m_bench->spec())) == u"restored");
        const FolderState before = everythingIn(m_bench->workshop.places.backups);
        const QString link = m_bench->data() + u"/link.db"_s;
        QVERIFY(QFile::link(m_bench->kept(), link));
        const QString copy = m_bench->data() + u"/copy.db"_s; // elsewhere, with its manifest
        const QString stem = QFileInfo(m_bench->kept()).completeBaseName();
        const QString moved = m_bench->data() + u'/' + stem + u".db"_s;
        QVERIFY(QFile::copy(m_bench->kept(), moved));
        QVERIFY(QFile::copy(QFileInfo(m_bench->kept()).path() + u'/' + stem + u".manifest.json"_s,
                            m_bench->data() + u'/' + stem + u".manifest.json"_s));
        for (const QString& target :
             {m_bench->kept(), link, second->backup.artifactPath, moved,
              QString(m_bench->vault() + u"/new.db"_s), m_bench->records().front().stateFile()})
            QCOMPARE(wordOf(m_bench->restore(m_bench->spec(target))), u"target-is-backup"_s);
        QCOMPARE(everythingIn(m_bench->workshop.places.backups), before);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(copy))), u"restored"_s);
    }

    void keepsWhatIsAroundTheContent()
    {
        const QString path = m_bench->database();
        const bool root = ::geteuid() == 0;
        QCOMPARE(::chmod(qPrintable(path), 0640), 0);
        if (root)
            QCOMPARE(::chown(qPrintable(path), 1234, 4321), 0);
        const bool hasUser = setAttribute(path, "user.note", "mine");
        const bool hasList = setAttribute(path, kAccess, accessList());
        const struct stat before = factsOf(path);
        const auto isAsBefore = [&] {
            const struct stat now = factsOf(path);
            QCOMPARE(now.st_mode, before.st_mode);
            QCOMPARE(now.st_uid, before.st_uid);
            QCOMPARE(now.st_gid, before.st_gid);
            QCOMPARE(attributeOf(path, "user.note"), hasUser ? QByteArray("mine") : "none");
            QCOMPARE(attributeOf(path, kAccess), hasList ? accessList() : "none");
        };
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        isAsBefore();
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        isAsBefore();
        if (!hasUser || !hasList)
            QSKIP("no attributes on this file system");
    }

    /// A folder whose new files are open to others does not open what was closed.
    void inheritsNoAccessList()
    {
        if (!setAttribute(m_bench->data(), "system.posix_acl_default", accessList()))
            QSKIP("no access lists on this file system");
        const QString path = m_bench->database();
        QCOMPARE(::chmod(qPrintable(path), 0660), 0);
        QCOMPARE(attributeOf(path, kAccess), QByteArray("none"));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        QCOMPARE(attributeOf(path, kAccess), QByteArray("none"));
        QCOMPARE(factsOf(path).st_mode & 0777U, 0660U);
    }

    void withoutRights_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("read-only folder") << true;
        QTest::newRow("read-only file") << false;
    }

    void withoutRights()
    {
        QFETCH(bool, folder);
        const FolderState before = stateOf(m_bench->data());
        if (::geteuid() == 0) {
            for (const QString& path : {m_bench->data(), m_bench->database()})
                QCOMPARE(::chown(qPrintable(path), testsupport::kNobody, testsupport::kNobody), 0);
        }
        setMode(m_bench->data(), folder ? 0555 : 0755);
        setMode(m_bench->database(), folder ? 0644 : 0444);
        const QString home = m_bench->data() + u"/../other"_s;
        QVERIFY(QDir().mkpath(home));
        setMode(home, 0777);
        const QString word = testsupport::runAsOtherUser(testsupport::kNobody, [&] {
            m_bench->workshop.places = config::placesBelow(home);
            return wordOf(m_bench->restore(m_bench->spec()));
        });
        setMode(m_bench->data(), 0755);
        QCOMPARE(word, u"destination-denied"_s);
        QCOMPARE(stateOf(m_bench->data()), before);
    }

    /// Its owner comes back with the old file, also where that could not be linked.
    void anotherUsersDatabase()
    {
        if (::geteuid() != 0)
            QSKIP("only root has other users' files");
        QCOMPARE(::chown(qPrintable(m_bench->database()), 1234, testsupport::kNobody), 0);
        setMode(m_bench->database(), 0664);
        setMode(m_bench->data(), 0777);
        const QString before = contentOf(m_bench->database());
        const QString home = m_bench->data() + u"/../other"_s;
        QVERIFY(QDir().mkpath(home));
        setMode(home, 0777);
        const QString words = testsupport::runAsOtherUser(testsupport::kNobody, [&] {
            m_bench->workshop.places = config::placesBelow(home);
            const QString first = wordOf(m_bench->restore(m_bench->spec()));
            const QString between = contentOf(m_bench->database());
            const QString second = wordOf(m_bench->undo());
            const QString middle = between == m_bench->keptContent() ? u"new"_s : between;
            return QStringList{first, middle, second}.join(u'|');
        });
        QCOMPARE(words, u"restored|new|restored"_s);
        QCOMPARE(contentOf(m_bench->database()), before);
        QCOMPARE(factsOf(m_bench->database()).st_mode & 0777U, 0664U);
        QCOMPARE(factsOf(m_bench->database()).st_gid, testsupport::kNobody);
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

QTEST_GUILESS_MAIN(tst_RestoreTargets)

#include "tst_restoretargets.moc"
