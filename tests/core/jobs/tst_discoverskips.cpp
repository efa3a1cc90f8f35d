#include "core/config/configedit.h"
#include "core/jobs/discover.h"
#include "core/jobs/inspect.h"
#include "core/jobs/searchedfiles.h"
#include "tests/core/jobs/discoverbench.h"
#include "tests/support/otheruser.h"
#include "tests/support/processes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a look for databases passes over, and what it does not.
class tst_DiscoverSkips : public DiscoverTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void passesOverWhatIsProtected();
    void passesOverBackupsAndOurOwnFolders();
    void looksIntoAFolderOfBackupsThatIsAskedFor();
    void takesOnlyDatabases();
    void aWalGivesAwayADatabaseOfAnyName();
    void passesOverNoise();
    void followsNoLinks();
};

void tst_DiscoverSkips::passesOverWhatIsProtected()
{
    const QString one = make(u"one.db"_s);
    make(u"two.db"_s);
    QVERIFY(QFile::link(one, path(u"link.db"_s)));
    QVERIFY(jobs::protectDatabase(path(u"link.db"_s), m_bench->workshop));
    QCOMPARE(found(), QStringList{u"two.db"_s});
    // The same file under a second name is the same database.
    QCOMPARE(::link(QFile::encodeName(one).constData(),
                    QFile::encodeName(path(u"hard.db"_s)).constData()),
             0);
    QCOMPARE(found(), QStringList{u"two.db"_s});
}

void tst_DiscoverSkips::passesOverBackupsAndOurOwnFolders()
{
    const QString database = make(u"app/shop.db"_s);
    make(u"app/shop-backup-20260301-020000.db"_s); // a guide's
    make(u"app/backups/copy.db"_s);
    m_bench->workshop.places = config::placesBelow(path(u"own"_s));
    QVERIFY(jobs::protectDatabase(database, m_bench->workshop));
    QVERIFY(m_bench->backup({.database = database}));
    QVERIFY(config::setDatabaseValue(m_bench->workshop.places.configFile, u"shop.db"_s,
                                     u"earlier_folders"_s,
                                     config::quotedToml(QStringList{path(u"vault"_s)})));
    make(u"vault/x/copy.db"_s);
    QVERIFY(QFile::exists(m_bench->workshop.places.catalogFile));
    QCOMPARE(found(), QStringList());
    QVERIFY(jobs::forgetDatabase(database, m_bench->workshop));
    QCOMPARE(found(), (QStringList{u"vault/x/copy.db"_s, u"app/shop.db"_s}));
}

void tst_DiscoverSkips::looksIntoAFolderOfBackupsThatIsAskedFor()
{
    const QString database = make(u"app/shop.db"_s);
    m_bench->workshop.places.backups = home(); // of all places
    QVERIFY(jobs::protectDatabase(database, m_bench->workshop));
    QVERIFY(m_bench->backup({.database = database}));
    make(u"other.db"_s);
    QCOMPARE(found(), QStringList{u"other.db"_s});
}

void tst_DiscoverSkips::takesOnlyDatabases()
{
    write(u"text.db"_s, QByteArray(5000, 'a'));
    write(u"empty.db"_s, {});
    write(u"short.db"_s, QByteArray("SQLite format 3\0 and nothing more", 33));
    QVERIFY(QDir().mkpath(path(u"folder.db/deep.sqlite"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"fifo.db"_s)).constData(), 0644), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"device.db"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling.db"_s)));
    make(u"real.DB"_s);
    QVERIFY(QFile::rename(make(u"notes.txt"_s), path(u"notes"_s))); // no name of a database
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(found(), QStringList{u"real.DB"_s});
    QVERIFY(clock.elapsed() < 2000); // nobody waited for the other end of the fifo
}

void tst_DiscoverSkips::aWalGivesAwayADatabaseOfAnyName()
{
    QVERIFY(runAndDie(make(u"state"_s), {"PRAGMA journal_mode=WAL", "DELETE FROM t"}));
    make(u"other"_s);
    QCOMPARE(found(), QStringList{u"state"_s});
    QVERIFY(!jobs::mayBeDatabase(u"a.txt"_s, {u"a.txt"_s, u"b-wal"_s}));
    QVERIFY(!jobs::mayBeDatabase(u"db"_s, {u"db"_s}));
}

void tst_DiscoverSkips::passesOverNoise()
{
    for (const char* folder : {".cache", ".mozilla/firefox", "google-chrome/Default",
                               "x/Code Cache", "p/node_modules", "Trash", ".local/share/holdfast"})
        make(QLatin1StringView(folder) + u"/n.db"_s);
    make(u".config/app/n.db"_s);
    QCOMPARE(found(), QStringList{u".config/app/n.db"_s});
    // Whoever names such a folder means it.
    m_spec.added = {path(u".cache"_s)};
    QCOMPARE(found().size(), 2);
}

void tst_DiscoverSkips::followsNoLinks()
{
    make(u"a/real.db"_s);
    QVERIFY(QFile::link(home(), path(u"a/loop"_s)));
    QVERIFY(QFile::link(path(u"a"_s), path(u"b"_s)));
    QVERIFY(QFile::link(path(u"a/real.db"_s), path(u"a/link.db"_s)));
    m_spec.places = {{home(), 20}};
    QCOMPARE(found(), QStringList{u"a/real.db"_s});
    QCOMPARE(look().folders, 2u);
    m_spec.places = {{path(u"b"_s), 0}}; // a place may be one
    QCOMPARE(found(), QStringList{u"a/real.db"_s});
}

QTEST_GUILESS_MAIN(tst_DiscoverSkips)
#include "tst_discoverskips.moc"
