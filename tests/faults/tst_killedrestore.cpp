// A restore or an undo that is killed at any of its system calls leaves the target wholly old or
// wholly new, and the next start ends clean.

#include "tests/faults/restorescene.h"

#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace faults;

class tst_KilledRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesTheTargetWhole_data();
    void leavesTheTargetWhole();
    void cleanupTestCase();

private:
    struct Played
    {
        std::unique_ptr<RestoreScene> scene;
        std::vector<Point> points;
    };
    std::map<QString, Played> m_scenes;
    int m_runs = 0;
    int m_old = 0;
    int m_new = 0;
};

namespace {

/// Where a kill can make a difference: calls that change the file system.
bool changesFiles(const Point& point)
{
    static const QStringList changing{
        u"openat"_s,    u"write"_s,     u"pwrite64"_s,  u"pwritev"_s,         u"ftruncate"_s,
        u"fallocate"_s, u"fsync"_s,     u"fdatasync"_s, u"rename"_s,          u"renameat2"_s,
        u"link"_s,      u"linkat"_s,    u"unlink"_s,    u"unlinkat"_s,        u"mkdir"_s,
        u"rmdir"_s,     u"symlink"_s,   u"fchmod"_s,    u"fchown"_s,          u"ioctl"_s,
        u"flock"_s,     u"fsetxattr"_s, u"sendfile"_s,  u"copy_file_range"_s, u"utimensat"_s};
    return changing.contains(point.call);
}

} // namespace

void tst_KilledRestore::initTestCase()
{
    QVERIFY2(TracedProgram::canTrace(), "strace is needed");
    for (const auto& [what, target] : restoreScenes()) {
        auto scene = std::make_unique<RestoreScene>(what, target);
        const QString problem = scene->prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(u"%1, %2: %3"_s.arg(what, target, problem)));
        QVERIFY(scene->startAnew());
        auto points = scene->program().pointsOf(scene->words());
        std::erase_if(points, [](const Point& point) { return !changesFiles(point); });
        QVERIFY2(points.size() > 50,
                 qPrintable(u"%1, %2: %3 calls"_s.arg(what, target).arg(points.size())));
        m_scenes[what + u", "_s + target] = {std::move(scene), std::move(points)};
    }
}

void tst_KilledRestore::leavesTheTargetWhole_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("nth");
    const bool all = qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL");
    const std::size_t each = all ? 1100 / m_scenes.size() + 1 : 3;
    std::mt19937 random(20261125);
    for (std::size_t i = 0; i < each; ++i) {
        for (const auto& [name, played] : m_scenes) {
            // Most calls are those of the start and of reading: the others get their share.
            std::vector<Point> pool = played.points;
            if (i % 3 != 0)
                std::erase_if(pool, [](const Point& point) { return point.call == u"openat"_s; });
            const Point& point = pool[random() % pool.size()];
            QTest::addRow("%s, %s %d (%zu)", qPrintable(name), qPrintable(point.call), point.nth, i)
                << name << point.call << point.nth;
        }
    }
}

void tst_KilledRestore::leavesTheTargetWhole()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, call);
    QFETCH(const int, nth);
    const RestoreScene& played = *m_scenes[scene].scene;
    QVERIFY(played.startAnew());
    const Outcome killed = played.program().runKilledAt({call, nth}, played.words());
    QVERIFY2(killed.exitCode == 0 || killed.wasKilled(), killed.err.constData());
    const QString problem = played.problemAfterCut();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ++m_runs;
    if (killed.wasKilled())
        ++(played.state() == played.before() ? m_old : m_new);
    const QString next = played.problemWithNextRestore();
    QVERIFY2(next.isEmpty(), qPrintable(next));
}

/// The table would prove nothing if nobody died, or always on the same side.
void tst_KilledRestore::cleanupTestCase()
{
    QVERIFY2(m_old > 0 && m_new > 0 && (m_old + m_new) * 2 > m_runs,
             qPrintable(u"%1 old, %2 new of %3"_s.arg(m_old).arg(m_new).arg(m_runs)));
}

QTEST_GUILESS_MAIN(tst_KilledRestore)
#include "tst_killedrestore.moc"
