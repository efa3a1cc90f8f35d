#include "core/jobs/discover.h"
#include "core/jobs/searchedfiles.h"
#include "tests/core/jobs/discoverbench.h"
#include "tests/support/otheruser.h"
#include "tests/support/processes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using jobs::Discovery;
using jobs::WhyNotSearched;
using testsupport::HelperProcess;

class tst_Discover : public DiscoverTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void findsNothingWhereItIsNotSentTo();
    void saysWhatItFinds();
    void reachesAsDeepAsItIsTold();
    void usualPathsOfPresetsComeFirst();
    void whatIsInUseComesBeforeWhatIsNew();
    void placesThatOverlapGiveEachDatabaseOnce();
    void aFolderThatMayNotBeReadIsCounted();
    void staysOnDrivesOfThisMachine();
    void addedFoldersThatCannotBeLookedIntoAreNamed();
    void manyFilesTakeNoTime();
    void limitsEndIt_data();
    void limitsEndIt();
    void aStopEndsItAtOnce();
    void aBrokenConfigurationIsAnError();
    void changesNothing();
};

void tst_Discover::findsNothingWhereItIsNotSentTo()
{
    make(u"a.db"_s);
    m_spec = {};
    const Discovery discovery = look();
    QVERIFY(discovery.databases.empty());
    QCOMPARE(discovery.folders, 0u);
    QVERIFY(discovery.isWhole);
}

void tst_Discover::saysWhatItFinds()
{
    const QString wal = make(u"app/shop's ü.db"_s);
    QVERIFY(runAndDie(wal, {"PRAGMA journal_mode=WAL", "DELETE FROM t"}));
    make(u"old.sqlite3"_s);
    age(u"old.sqlite3"_s, 48h);
    const Discovery discovery = look();
    QCOMPARE(discovery.databases.size(), 2u);
    QCOMPARE(discovery.folders, 2u);
    QVERIFY(discovery.isWhole);
    const auto& first = discovery.databases[0];
    QCOMPARE(first.path, wal);
    QCOMPARE(first.name, u"shop's ü.db"_s);
    QCOMPARE(first.bytes.value(), QFile(wal).size() + QFile(wal + u"-wal"_s).size());
    QVERIFY(QFile(wal + u"-wal"_s).size() > 0);
    QVERIFY(first.walMode);
    QVERIFY(first.holders.empty());
    QCOMPARE(first.application, QString());
    const auto walTime = QFileInfo(wal + u"-wal"_s).lastModified().toMSecsSinceEpoch();
    QVERIFY(first.changedAt.time_since_epoch().count() >= walTime);
    QVERIFY(!discovery.databases[1].walMode);
    QVERIFY(systemNow() - discovery.databases[1].changedAt > 47h);
}

void tst_Discover::reachesAsDeepAsItIsTold()
{
    make(u"1/2/3/deep.db"_s);
    make(u"1/2/3/4/deeper.db"_s);
    QCOMPARE(found(), QStringList{u"1/2/3/deep.db"_s});
    m_spec.places = {{home(), 2}};
    QCOMPARE(found(), QStringList());
    m_spec.places = {{path(u"1/2/3/4"_s), 0}};
    QCOMPARE(found(), QStringList{u"1/2/3/4/deeper.db"_s});
}

void tst_Discover::usualPathsOfPresetsComeFirst()
{
    make(u"new.db"_s);
    const QString usual = make(u".dispatch/data/workspace.db"_s);
    age(u".dispatch/data/workspace.db"_s, 1000h);
    QCOMPARE(found(), (QStringList{u".dispatch/data/workspace.db"_s, u"new.db"_s}));
    QCOMPARE(look().databases[0].application, u"Dispatch"_s);

    m_spec.places.clear(); // found without a search, and behind a link to its folder
    QVERIFY(QDir(home()).rename(u".dispatch"_s, u"elsewhere"_s));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u".dispatch"_s)));
    QCOMPARE(found(), QStringList{u"elsewhere/data/workspace.db"_s});
    QCOMPARE(look().databases[0].application, u"Dispatch"_s);
    m_spec.home.clear();
    QCOMPARE(found(), QStringList());
    m_spec.currentFolder = home();
    make(u"dispatch.db"_s);
    QCOMPARE(found(), QStringList{u"dispatch.db"_s});
    QVERIFY(QFile::exists(path(u"elsewhere/data/workspace.db"_s)) && !usual.isEmpty());
}

void tst_Discover::whatIsInUseComesBeforeWhatIsNew()
{
    const QString used = make(u"used.db"_s);
    age(u"used.db"_s, 100h);
    make(u"new.db"_s);
    make(u"older.db"_s);
    age(u"older.db"_s, 5h);
    HelperProcess holder(testsupport::holderProgram(), {u"file"_s, used});
    QCOMPARE(holder.waitForLine(), u"ready"_s);
    QCOMPARE(found(), (QStringList{u"used.db"_s, u"new.db"_s, u"older.db"_s}));
    const Discovery discovery = look();
    QCOMPARE(discovery.databases[0].holders.size(), 1u);
    QCOMPARE(discovery.databases[0].holders[0].pid, holder.pid());
    QVERIFY(discovery.databases[1].holders.empty());
}

void tst_Discover::placesThatOverlapGiveEachDatabaseOnce()
{
    make(u"1/2/3/4/deep.db"_s);
    make(u"1/a.db"_s);
    m_spec.places = {{home(), 1}, {path(u"1"_s), 3}, {path(u"1/2"_s), 0}, {home(), 1}};
    QCOMPARE(found().size(), 2);
    QCOMPARE(look().folders, 5u);
}

void tst_Discover::aFolderThatMayNotBeReadIsCounted()
{
    make(u"open/a.db"_s);
    const QString secret = make(u"open/secret.db"_s);
    make(u"closed/b.db"_s);
    setMode(home(), 0755);
    setMode(secret, 0600);
    setMode(path(u"closed"_s), 0700);
    // Whoever runs this as an ordinary user is kept out of their own, too.
    if (::geteuid() != 0) {
        setMode(secret, 0);
        setMode(path(u"closed"_s), 0);
    }
    const QString seen = testsupport::runAsOtherUser(testsupport::kNobody, [this] {
        const Discovery discovery = look();
        QStringList words{u"denied %1"_s.arg(discovery.denied)};
        for (const auto& one : discovery.databases)
            words << one.name;
        return words.join(u' ');
    });
    setMode(path(u"closed"_s), 0755);
    QCOMPARE(seen, u"denied 1 a.db"_s);
}

void tst_Discover::staysOnDrivesOfThisMachine()
{
    for (const char* folder : {"drive", "memory", "nas", "kernel", "strange"})
        make(QLatin1StringView(folder) + u"/x.db"_s);
    const QByteArray base = QFile::encodeName(home());
    write(u"mounts"_s,
          "1 1 8:1 / " + base + " rw - ext4 /dev/a rw\n" + //
              "2 1 8:2 / " + base + "/drive rw - xfs /dev/b rw\n" + //
              "3 1 0:1 / " + base + "/memory rw - tmpfs tmpfs rw\n" + //
              "4 1 0:2 / " + base + "/nas rw - nfs4 server:/x rw\n" + //
              "5 1 0:3 / " + base + "/kernel rw - proc proc rw\n" + //
              "6 1 0:4 / " + base + "/strange rw - fuse.unheard x rw\n");
    m_spec.mountTable = path(u"mounts"_s);
    const QStringList seen = found();
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()),
             (QSet<QString>{u"drive/x.db"_s, u"memory/x.db"_s}));
    m_spec.places = {{path(u"nas"_s), 1}};
    QCOMPARE(found(), QStringList());
}

void tst_Discover::addedFoldersThatCannotBeLookedIntoAreNamed()
{
    make(u"nas/x.db"_s);
    make(u"more/deep/y.db"_s);
    write(u"mounts"_s, "4 1 0:2 / " + QFile::encodeName(path(u"nas"_s)) + " rw - cifs //s/x rw\n");
    m_spec.mountTable = path(u"mounts"_s);
    m_spec.places.clear();
    QVERIFY(QFile::link(path(u"nas"_s), path(u"link"_s)));
    m_spec.added = {path(u"nas"_s), path(u"gone"_s), path(u"link"_s), path(u"more"_s)};
    const Discovery discovery = look();
    const std::vector<jobs::PassedOver> wanted{{path(u"nas"_s), WhyNotSearched::NotOnADrive},
                                               {path(u"gone"_s), WhyNotSearched::Missing},
                                               {path(u"link"_s), WhyNotSearched::NotOnADrive}};
    QVERIFY(discovery.passedOver == wanted);
    QCOMPARE(found(), QStringList{u"more/deep/y.db"_s});
}

void tst_Discover::manyFilesTakeNoTime()
{
    for (int i = 0; i < 10'000; ++i) {
        QFile file(path(u"many-%1.%2"_s.arg(i).arg(i % 2 ? u"db"_s : u"txt"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    make(u"z/real.db"_s);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(found(), QStringList{u"z/real.db"_s});
    QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
}

void tst_Discover::limitsEndIt_data()
{
    QTest::addColumn<int>("which");
    for (const char* name : {"time", "folders", "names", "databases"})
        QTest::newRow(name) << static_cast<int>(name[0]);
}

void tst_Discover::limitsEndIt()
{
    QFETCH(const int, which);
    for (int i = 0; i < 5; ++i)
        make(u"%1/a.db"_s.arg(i));
    QVERIFY(look().isWhole);
    switch (which) {
    case 't': m_spec.limits.time = 0ms; break;
    case 'f': m_spec.limits.folders = 3; break;
    case 'n': m_spec.limits.names = 12; break;
    default: m_spec.limits.databases = 2; break;
    }
    const Discovery discovery = look();
    QVERIFY(!discovery.isWhole);
    QVERIFY(discovery.databases.size() < 5);
    if (which == 'f')
        QCOMPARE(discovery.folders, 3u);
    if (which == 'd')
        QCOMPARE(discovery.databases.size(), 2u);
}

void tst_Discover::aStopEndsItAtOnce()
{
    for (int i = 0; i < 1000; ++i)
        QVERIFY(QDir().mkpath(path(u"%1/%2"_s.arg(i / 100).arg(i))));
    m_spec.limits.time = 60s;
    std::atomic<int> rounds = 0;
    Result<Discovery> discovery = Discovery();
    std::jthread looking([&] {
        while (discovery) { // the same again until the stop comes
            discovery = jobs::discover(m_spec, m_bench->workshop, m_bench->job());
            ++rounds;
            rounds.notify_one();
        }
    });
    rounds.wait(0); // the stop falls into a later round
    QElapsedTimer clock;
    clock.start();
    m_bench->stop.request_stop();
    looking.join();
    QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(outcomeOf(discovery), errorKind(ErrorCode::Cancelled));
}

void tst_Discover::aBrokenConfigurationIsAnError()
{
    QVERIFY(writeBytes(m_bench->workshop.places.configFile, "[["));
    QCOMPARE(outcomeOf(jobs::discover(m_spec, m_bench->workshop, m_bench->job())),
             errorKind(ErrorCode::ConfigInvalid));
}

void tst_Discover::changesNothing()
{
    const QString hot = make(u"hot.db"_s);
    QVERIFY(runAndDie(hot, {"PRAGMA journal_mode=WAL", "DELETE FROM t"}));
    make(u"cold.db"_s, {"PRAGMA journal_mode=WAL", "CREATE TABLE t(a)"});
    const FolderState before = stateOf(home());
    QCOMPARE(found().size(), 2);
    QVERIFY(stateOf(home()) == before);
    QVERIFY(!QFile::exists(m_bench->workshop.places.catalogFile));
}

QTEST_GUILESS_MAIN(tst_Discover)
#include "tst_discover.moc"
