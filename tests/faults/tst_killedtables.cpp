// A restore of tables, or its undo, that is killed at any of its system calls leaves the target
// wholly old or wholly new; the next start ends clean, and what was done can be undone.

#include "tests/faults/tablesscene.h"

#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace faults;

class tst_KilledTables : public QObject
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
        std::unique_ptr<TablesScene> scene;
        std::vector<Point> points;
    };
    std::map<QString, Played> m_scenes;
    int m_runs = 0;
    int m_old = 0;
    int m_new = 0;
};

void tst_KilledTables::initTestCase()
{
    QVERIFY2(TracedProgram::canTrace(), "strace is needed");
    for (const auto& [what, journal] : tablesScenes()) {
        auto scene = std::make_unique<TablesScene>(what, journal);
        const QString name = what + u", "_s + QString::fromLatin1(journal);
        const QString problem = scene->prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(name + u": "_s + problem));
        QVERIFY(scene->startAnew());
        auto points = scene->program().pointsOf(scene->words());
        std::erase_if(points, [](const Point& point) { return !isChanging(point); });
        QVERIFY2(points.size() > 30, qPrintable(u"%1: %2 calls"_s.arg(name).arg(points.size())));
        m_scenes[name] = {std::move(scene), std::move(points)};
    }
}

void tst_KilledTables::leavesTheTargetWhole_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("nth");
    const bool all = qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL");
    const std::size_t each = all ? 300 : 8;
    std::mt19937 random(20261126);
    for (const auto& [name, played] : m_scenes) {
        // One of each stretch of the run, so that its end has its share as well.
        const std::size_t stretch = std::max<std::size_t>(1, played.points.size() / each);
        for (std::size_t at = 0; at < played.points.size(); at += stretch) {
            const std::size_t length = std::min(stretch, played.points.size() - at);
            const Point& point = played.points[at + random() % length];
            QTest::addRow("%s, %s %d (%zu)", qPrintable(name), qPrintable(point.call), point.nth,
                          at)
                << name << point.call << point.nth;
        }
    }
}

void tst_KilledTables::leavesTheTargetWhole()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, call);
    QFETCH(const int, nth);
    const TablesScene& played = *m_scenes[scene].scene;
    QVERIFY(played.startAnew());
    const Outcome killed = played.program().runKilledAt({call, nth}, played.words());
    QVERIFY2(killed.exitCode == 0 || killed.wasKilled(), killed.err.constData());
    const bool isOld = played.state() == played.before();
    const QString problem = played.problemAfterCut();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ++m_runs;
    if (killed.wasKilled())
        ++(isOld ? m_old : m_new);
    const QString next = played.problemWithWhatFollows();
    QVERIFY2(next.isEmpty(), qPrintable(next));
}

/// The table would prove nothing if nobody died, or always on the same side.
void tst_KilledTables::cleanupTestCase()
{
    QVERIFY2(m_old > 0 && m_new > 0 && (m_old + m_new) * 2 > m_runs,
             qPrintable(u"%1 old, %2 new of %3"_s.arg(m_old).arg(m_new).arg(m_runs)));
}

QTEST_GUILESS_MAIN(tst_KilledTables)
#include "tst_killedtables.moc"
