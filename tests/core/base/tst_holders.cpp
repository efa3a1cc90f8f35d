#include "core/base/holders.h"
#include "tests/support/otheruser.h"
#include "tests/support/processes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using testsupport::HelperProcess;

class tst_Holders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesTheProcessThatHasItOpen();
    void findsHoldersOfTheSidecarsThroughALink();
    void leavesThisProcessOut();
    void aLockGivesAwayWhatDescriptorsHide();
    void tellsTheHoldersOfManyApartInOnePass();
    void nobodyHoldsWhatIsNotThere();
    void describesThemInOneLine();
    void knowsContainersAndServices_data();
    void knowsContainersAndServices();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_Holders::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    m_path = m_folder->filePath(u"shop's ü.db"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void tst_Holders::namesTheProcessThatHasItOpen()
{
    HelperProcess holder(testsupport::holderProgram(), {u"file"_s, m_path});
    QCOMPARE(holder.waitForLine(), u"ready"_s);
    const auto holders = core::holdersOf(m_path);
    QCOMPARE(holders.size(), 1u);
    QCOMPARE(holders[0].pid, holder.pid());
    QCOMPARE(holders[0].program, u"testholder"_s);
    QCOMPARE(holders[0].user, QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name));
    holder.kill();
    QVERIFY(core::holdersOf(m_path).empty());
}

void tst_Holders::findsHoldersOfTheSidecarsThroughALink()
{
    const QString link = m_folder->filePath(u"link.db"_s);
    QVERIFY(QFile::link(m_path, link));
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        HelperProcess holder(testsupport::holderProgram(), {u"file"_s, m_path + suffix});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        const auto holders = core::holdersOf(link);
        QCOMPARE(holders.size(), 1u);
        QCOMPARE(holders[0].pid, holder.pid());
    }
}

void tst_Holders::leavesThisProcessOut()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(core::holdersOf(m_path).empty());
}

void tst_Holders::aLockGivesAwayWhatDescriptorsHide()
{
    HelperProcess silent(testsupport::holderProgram(), {u"file"_s, m_path});
    QCOMPARE(silent.waitForLine(), u"ready"_s);
    HelperProcess locking(testsupport::holderProgram(), {u"posix-lock"_s, m_path});
    QCOMPARE(locking.waitForLine(), u"ready"_s);
    const QString seen = testsupport::runAsOtherUser(
        testsupport::kNobody, [this] { return core::describeHolders(core::holdersOf(m_path)); });
    QVERIFY2(seen.contains(u"testholder (pid %1, "_s.arg(locking.pid())) || ::geteuid() != 0,
             qPrintable(seen));
    QVERIFY(!seen.isEmpty());
}

void tst_Holders::tellsTheHoldersOfManyApartInOnePass()
{
    const QString other = m_folder->filePath(u"other.db"_s);
    HelperProcess first(testsupport::holderProgram(), {u"file"_s, m_path});
    QCOMPARE(first.waitForLine(), u"ready"_s);
    HelperProcess second(testsupport::holderProgram(), {u"posix-lock"_s, other + u"-wal"_s});
    QCOMPARE(second.waitForLine(), u"ready"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto pids = [](const std::vector<core::Holder>& holders) {
        QList<qint64> all;
        for (const core::Holder& holder : holders)
            all << holder.pid;
        return all;
    };
    const auto holders =
        core::holdersOfEach({m_folder->filePath(u"missing.db"_s), m_path, other, m_path}, {});
    QCOMPARE(holders.size(), 4u);
    QVERIFY(holders[0].empty());
    QCOMPARE(pids(holders[1]), QList<qint64>{first.pid()});
    QCOMPARE(pids(holders[2]), QList<qint64>{second.pid()});
    QCOMPARE(pids(holders[3]), QList<qint64>{first.pid()}); // asked about twice

    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(core::holdersOfEach({m_path}, stopped.get_token()).size(), 1u);
}

void tst_Holders::nobodyHoldsWhatIsNotThere()
{
    QVERIFY(core::holdersOf(m_folder->filePath(u"missing.db"_s)).empty());
}

void tst_Holders::describesThemInOneLine()
{
    const core::Holder node{.pid = 4711, .program = u"node"_s, .user = u"dispatch"_s};
    QCOMPARE(core::describeHolders({}), QString());
    QCOMPARE(core::describeHolders({node}), u"node (pid 4711, user dispatch)"_s);
    QCOMPARE(core::describeHolders({node, node}),
             u"node (pid 4711, user dispatch) and one other"_s);
    QCOMPARE(core::describeHolders({node, node, node}),
             u"node (pid 4711, user dispatch) and 2 others"_s);
    core::Holder kept = node;
    kept.unit = u"service dispatch.service"_s;
    QCOMPARE(core::describeHolders({kept, node}),
             u"node (pid 4711, user dispatch, service dispatch.service) and one other"_s);
}

void tst_Holders::knowsContainersAndServices_data()
{
    QTest::addColumn<QString>("cgroup");
    QTest::addColumn<QString>("unit");
    const QString id = u"3f2a9c81d04e"_s + QString(52, u'7');
    const QString container = u"container 3f2a9c81d04e"_s;

    QTest::newRow("service") << u"0::/system.slice/dispatch.service\n"_s
                             << u"service dispatch.service"_s;
    QTest::newRow("service, version 1")
        << u"4:memory:/system.slice/dispatch.service\n3:cpu:/\n"_s << u"service dispatch.service"_s;
    QTest::newRow("instance in a slice of its own")
        << u"0::/system.slice/system-app.slice/app@two.service/worker"_s
        << u"service app@two.service"_s;
    QTest::newRow("service of a user")
        << u"0::/user.slice/user-1000.slice/user@1000.service/app.slice/dispatch.service"_s
        << u"service dispatch.service"_s;
    QTest::newRow("terminal of a user")
        << u"0::/user.slice/user-1000.slice/user@1000.service/app.slice/vte-spawn-1.scope"_s
        << QString();
    QTest::newRow("login") << u"0::/user.slice/user-1000.slice/session-3.scope"_s << QString();
    QTest::newRow("docker, systemd")
        << u"0::/system.slice/docker-%1.scope\n"_s.arg(id) << container;
    QTest::newRow("docker, cgroupfs") << u"12:cpu:/docker/%1\n0::/x\n"_s.arg(id) << container;
    QTest::newRow("podman")
        << u"0::/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-%1.scope/container"_s
               .arg(id)
        << container;
    QTest::newRow("containerd")
        << u"0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-%1.scope"_s.arg(id) << container;
    QTest::newRow("container kept by a service")
        << u"0::/system.slice/containerd.service/kubepods/pod1/%1"_s.arg(id) << container;
    QTest::newRow("neither") << u"0::/\n"_s << QString();
    QTest::newRow("no number, but nearly") << u"0::/docker-abc.scope"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no such text") << u"service\n:\n/x.service"_s << QString();
}

void tst_Holders::knowsContainersAndServices()
{
    QFETCH(const QString, cgroup);
    QFETCH(const QString, unit);
    QCOMPARE(core::unitFromCgroup(cgroup), unit);
}

QTEST_GUILESS_MAIN(tst_Holders)
#include "tst_holders.moc"
