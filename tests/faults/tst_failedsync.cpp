// A restore of tables or online, or its undo, of which any sync fails, while an application has the
// database open that dies afterwards: SQLite then recovers what lies whole in the -wal, also a
// transaction whose commit failed. Whatever becomes of it, the target is wholly old or wholly new,
// as was said, and what is there can be undone.

#include "tests/core/sqlite/workbench.h"
#include "tests/faults/restorescene.h"
#include "tests/faults/tablesscene.h"

#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace faults;
using namespace sqlitetest;

namespace {

/// Reads, and then only has it open.
std::unique_ptr<ForkedProcess> applicationOn(const QString& path)
{
    auto process = std::make_unique<ForkedProcess>([&](const Wire& wire) {
        Database& database = leaveOpen(path);
        database.code("SELECT count(*) FROM sqlite_schema");
        wire.say();
        return wire.hear() ? 0 : 1;
    });
    return process->wire().hear() ? std::move(process) : nullptr;
}

/// The syncs of one run.
std::vector<Point> syncsOf(const Scene& scene)
{
    auto points = scene.program().pointsOf(scene.words());
    std::erase_if(points, [](const Point& point) {
        return point.call != u"fsync" && point.call != u"fdatasync";
    });
    return points;
}

/// How it is disturbed.
struct Disturbance
{
    Point point{};
    bool forGood = false; ///< all syncs after it fail as well
    bool startsBefore = false; ///< the program is started again before the application dies
};

/// One run that is disturbed, and what was said of it. None: the application did not open it.
std::optional<Outcome> disturbed(const Scene& scene, const Disturbance& disturbance)
{
    const auto application = applicationOn(scene.path());
    if (!application)
        return std::nullopt;
    Outcome outcome =
        scene.program().runFailingAt(disturbance.point, disturbance.forGood, scene.words());
    if (disturbance.startsBefore)
        static_cast<void>(scene.program().run({u"restores"_s}));
    ::kill(application->pid(), SIGKILL);
    return application->finish() == -SIGKILL ? std::optional(std::move(outcome)) : std::nullopt;
}

bool isUnsure(const Outcome& outcome)
{
    return outcome.err.contains("The last write of a change");
}

} // namespace

class tst_FailedSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesTheTargetAsWasSaid_data();
    void leavesTheTargetAsWasSaid();
    void anOnlineRestoreToo_data();
    void anOnlineRestoreToo();
    void cleanupTestCase();

private:
    struct Played
    {
        std::unique_ptr<Scene> scene;
        std::vector<Point> points;
    };
    std::map<QString, Played> m_scenes;
    int m_refused = 0;
    int m_unsure = 0;
    int m_unsureAndNew = 0;
    int m_online = 0; ///< runs that failed
};

void tst_FailedSync::initTestCase()
{
    QVERIFY2(TracedProgram::canTrace(), "strace is needed");
    for (auto& scene : tablesScenes()) {
        const QString name = scene->name();
        const QString problem = scene->prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(name + u": "_s + problem));
        QVERIFY(scene->startAnew());
        auto points = syncsOf(*scene);
        QVERIFY2(points.size() >= 5, qPrintable(u"%1: %2 syncs"_s.arg(name).arg(points.size())));
        m_scenes[name] = {std::move(scene), std::move(points)};
    }
}

void tst_FailedSync::leavesTheTargetAsWasSaid_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("nth");
    QTest::addColumn<bool>("forGood");
    QTest::addColumn<bool>("startsBefore"); // the program, before the application dies
    const bool all = qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL");
    for (const auto& [name, played] : m_scenes) {
        for (const Point& point : played.points) {
            if (!all && point.call == u"fsync") // those of SQLite are the others
                continue;
            for (const bool forGood : {false, true})
                QTest::addRow("%s, %s %d%s", qPrintable(name), qPrintable(point.call), point.nth,
                              forGood ? " and all after it" : "")
                    << name << point.call << point.nth << forGood << (point.nth % 2 == 0);
        }
    }
}

void tst_FailedSync::leavesTheTargetAsWasSaid()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, call);
    QFETCH(const int, nth);
    QFETCH(const bool, forGood);
    QFETCH(const bool, startsBefore);
    const Scene& played = *m_scenes[scene].scene;
    QVERIFY(played.startAnew());
    const auto failed =
        disturbed(played, {.point = {call, nth}, .forGood = forGood, .startsBefore = startsBefore});
    QVERIFY(failed);
    const bool isOld = played.state() == played.before();
    if (failed->exitCode != 0 && !isUnsure(*failed))
        QVERIFY2(isOld, failed->err.constData());
    if (failed->exitCode == 0)
        QVERIFY2(!isOld, failed->err.constData());
    if (failed->exitCode != 0) {
        const QString problem = played.problemAfterCut();
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u'\n' + QString::fromUtf8(failed->err)));
    }
    m_refused += failed->exitCode != 0 && !isUnsure(*failed) ? 1 : 0;
    m_unsure += isUnsure(*failed) ? 1 : 0;
    m_unsureAndNew += isUnsure(*failed) && !isOld ? 1 : 0;
    const QString next = played.problemWithWhatFollows();
    QVERIFY2(next.isEmpty(), qPrintable(next));
}

void tst_FailedSync::anOnlineRestoreToo_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("WAL mode") << u"hot-wal"_s << false;
    QTest::newRow("WAL mode, for good") << u"hot-wal"_s << true;
    QTest::newRow("at rest") << u"at-rest"_s << true;
}

void tst_FailedSync::anOnlineRestoreToo()
{
    QFETCH(const QString, target);
    QFETCH(const bool, forGood);
    RestoreScene scene(u"online"_s, target);
    const QString prepared = scene.prepare();
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
    QVERIFY(scene.startAnew());
    auto points = syncsOf(scene);
    std::erase_if(points, [](const Point& point) { return point.call != u"fdatasync"; });
    QVERIFY(points.size() >= 3);
    for (const Point& point : points) {
        QVERIFY(scene.startAnew());
        const auto failed = disturbed(
            scene, {.point = point, .forGood = forGood, .startsBefore = point.nth % 2 == 0});
        QVERIFY(failed);
        const QString told = u"fdatasync %1: "_s.arg(point.nth) + QString::fromUtf8(failed->err);
        const bool isOld = scene.state() == scene.before();
        if (failed->exitCode != 0 && !isUnsure(*failed))
            QVERIFY2(isOld, qPrintable(told));
        if (failed->exitCode == 0)
            QVERIFY2(!isOld, qPrintable(told));
        const QString problem = scene.problemAfterCut();
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u'\n' + told));
        m_online += failed->exitCode != 0 ? 1 : 0;
        if (isOld)
            continue;
        const Outcome undone = scene.program().run({u"undo"_s, u"--db"_s, scene.path()});
        QVERIFY2(undone.exitCode == 0, undone.err.constData());
        QCOMPARE(scene.state(), scene.before());
    }
}

/// The table would prove nothing if no commit had failed, or none had come back with the crash.
void tst_FailedSync::cleanupTestCase()
{
    QVERIFY(m_online > 0);
    QVERIFY2(m_refused > 0 && m_unsure > 0 && m_unsureAndNew > 0,
             qPrintable(u"%1 refused, %2 unsure, %3 of them new"_s.arg(m_refused).arg(m_unsure).arg(
                 m_unsureAndNew)));
}

QTEST_GUILESS_MAIN(tst_FailedSync)
#include "tst_failedsync.moc"
