#include "tests/faults/killedscenes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace faults {

KilledScenes::KilledScenes(Scenes scenes, bool (*matters)(const Point&), std::size_t fewest)
    : m_matters(matters)
    , m_fewest(fewest)
{
    for (std::unique_ptr<Scene>& scene : scenes) {
        const QString name = scene->name();
        m_scenes[name] = {std::move(scene), {}};
    }
}

void KilledScenes::addColumns()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("nth");
}

void KilledScenes::addRow(const QString& scene, const Point& point, std::size_t number)
{
    QTest::addRow("%s, %s %d (%zu)", qPrintable(scene), qPrintable(point.call), point.nth, number)
        << scene << point.call << point.nth;
}

void KilledScenes::initTestCase()
{
    QVERIFY2(TracedProgram::canTrace(), "strace is needed");
    for (auto& [name, played] : m_scenes) {
        const QString problem = played.scene->prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(name + u": "_s + problem));
        QVERIFY(played.scene->startAnew());
        played.points = played.scene->program().pointsOf(played.scene->words());
        std::erase_if(played.points, [this](const Point& point) { return !m_matters(point); });
        QVERIFY2(played.points.size() > m_fewest,
                 qPrintable(u"%1: %2 calls"_s.arg(name).arg(played.points.size())));
    }
}

void KilledScenes::leavesTheTargetWhole()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, call);
    QFETCH(const int, nth);
    const Scene& played = *m_scenes[scene].scene;
    QVERIFY(played.startAnew());
    const Outcome killed = played.program().runKilledAt({call, nth}, played.words());
    QVERIFY2(killed.exitCode == 0 || killed.wasKilled(), killed.err.constData());
    const QString problem = played.problemAfterCut();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ++m_runs;
    if (killed.wasKilled())
        ++(played.state() == played.before() ? m_old : m_new);
    const QString next = played.problemWithWhatFollows();
    QVERIFY2(next.isEmpty(), qPrintable(next));
}

/// The table would prove nothing if nobody died, or always on the same side.
void KilledScenes::cleanupTestCase()
{
    QVERIFY2(m_old > 0 && m_new > 0 && (m_old + m_new) * 2 > m_runs,
             qPrintable(u"%1 old, %2 new of %3"_s.arg(m_old).arg(m_new).arg(m_runs)));
}

} // namespace faults
