// A restore of tables, or its undo, of which any sync fails, while an application has the database
// open that dies afterwards: SQLite then recovers what lies whole in the -wal, also a transaction
// whose commit failed. Whatever becomes of it, the target is wholly old or wholly new, as was said,
// and what is there can be undone.

#include "tests/core/sqlite/workbench.h"
#include "tests/faults/tablesscene.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace faults;
using namespace sqlitetest;

namespace {

/// Reads, and then only has it open.
std::unique_ptr<ForkedProcess> applicationOn(const QString& path)
{
    auto process = std::make_unique<ForkedProcess>([&](const Wire& wire) {
        Database& database = leaveOpen(path);
        database.code("SELECT count(*) FROM parents");
        wire.say();
        return wire.hear() ? 0 : 1;
    });
    return process->wire().hear() ? std::move(process) : nullptr;
}

} // namespace

class tst_FailedSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesTheTargetAsWasSaid_data();
    void leavesTheTargetAsWasSaid();
    void cleanupTestCase();

private:
    struct Played
    {
        std::unique_ptr<TablesScene> scene;
        std::vector<Point> points;
    };
    std::map<QString, Played> m_scenes;
    int m_refused = 0;
    int m_unsure = 0;
    int m_unsureAndNew = 0;
};

void tst_FailedSync::initTestCase()
{
    QVERIFY2(TracedProgram::canTrace(), "strace is needed");
    for (const auto& [what, journal] : tablesScenes()) {
        auto scene = std::make_unique<TablesScene>(what, journal);
        const QString name = what + u", "_s + QString::fromLatin1(journal);
        const QString problem = scene->prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(name + u": "_s + problem));
        QVERIFY(scene->startAnew());
        auto points = scene->program().pointsOf(scene->words());
        std::erase_if(points, [](const Point& point) {
            return point.call != u"fsync" && point.call != u"fdatasync";
        });
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
            if (!all && point.call == u"fsync" && point.nth % 4 != 1) // those of SQLite are none
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
    const TablesScene& played = *m_scenes[scene].scene;
    QVERIFY(played.startAnew());
    const auto application = applicationOn(played.path());
    QVERIFY(application);
    const Outcome failed = played.program().runFailingAt({call, nth}, forGood, played.words());
    const bool isUnsure = failed.err.contains("The last write of a change");
    if (startsBefore)
        QCOMPARE(played.program().run({u"restores"_s}).exitCode, 0);
    ::kill(application->pid(), SIGKILL);
    QCOMPARE(application->finish(), -SIGKILL);

    const bool isOld = played.state() == played.before();
    if (failed.exitCode != 0 && !isUnsure)
        QVERIFY2(isOld, failed.err.constData());
    if (failed.exitCode == 0)
        QVERIFY2(!isOld, failed.err.constData());
    if (failed.exitCode != 0) {
        const QString problem = played.problemAfterCut();
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u'\n' + QString::fromUtf8(failed.err)));
    }
    m_refused += failed.exitCode != 0 && !isUnsure ? 1 : 0;
    m_unsure += isUnsure ? 1 : 0;
    m_unsureAndNew += isUnsure && !isOld ? 1 : 0;
    const QString next = played.problemWithWhatFollows();
    QVERIFY2(next.isEmpty(), qPrintable(next));
}

/// The table would prove nothing if no commit had failed, or none had come back with the crash.
void tst_FailedSync::cleanupTestCase()
{
    QVERIFY2(m_refused > 0 && m_unsure > 0 && m_unsureAndNew > 0,
             qPrintable(u"%1 refused, %2 unsure, %3 of them new"_s.arg(m_refused).arg(m_unsure).arg(
                 m_unsureAndNew)));
}

QTEST_GUILESS_MAIN(tst_FailedSync)
#include "tst_failedsync.moc"
