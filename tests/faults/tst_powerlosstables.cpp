// A restore of tables, or its undo, during which the power is lost leaves the target wholly old or
// wholly new, whatever of the writes that were not synced is on the disk; what was done can be
// undone.

#include "tests/faults/recording.h"
#include "tests/faults/tablesscene.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace faults;

class tst_PowerLossTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheTargetWhole_data();
    void leavesTheTargetWhole();
    void cleanupTestCase();

private:
    int m_old = 0;
    int m_new = 0;
};

void tst_PowerLossTables::leavesTheTargetWhole_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("journal");
    for (const auto& [what, journal] : tablesScenes())
        QTest::addRow("%s, %s", qPrintable(what), journal.constData()) << what << journal;
}

void tst_PowerLossTables::leavesTheTargetWhole()
{
    QFETCH(const QString, what);
    QFETCH(const QByteArray, journal);
    TablesScene scene(what, journal);
    const QString prepared = scene.prepare();
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
    QVERIFY(scene.startAnew());
    Recording recording(scene.disk());
    const Outcome run = scene.program().runWith(recording.environment(), scene.words());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QString missed = recording.load({u"-shm"_s});
    QVERIFY2(missed.isEmpty(), qPrintable(missed));
    QVERIFY(recording.calls().size() > 20);

    const int losses = qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL") ? 250 : 10;
    std::mt19937 random(20261126);
    for (int i = 0; i <= losses; ++i) {
        Loss loss = recording.randomLoss(random);
        const bool wasDone = i == losses;
        if (wasDone) // what was said to be done is done
            loss = {.calls = recording.calls().size(), .kept = 0, .block = 4096, .seed = 0};
        std::map<quint64, quint64> moved;
        QVERIFY(recording.put(loss, moved));
        const bool isOld = scene.state() == scene.before();
        const QString problem = scene.problemAfterCut();
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u"\n"_s + recording.describe(loss)));
        ++(isOld ? m_old : m_new);
        QVERIFY2(!wasDone || !isOld, "what was said to be done is gone");
        if (i % 5 == 0 || wasDone) {
            const QString next = scene.problemWithWhatFollows();
            QVERIFY2(next.isEmpty(), qPrintable(next + u"\n"_s + recording.describe(loss)));
        }
    }
}

void tst_PowerLossTables::cleanupTestCase()
{
    QVERIFY2(m_old > 0 && m_new > 0, qPrintable(u"%1 old, %2 new"_s.arg(m_old).arg(m_new)));
}

QTEST_GUILESS_MAIN(tst_PowerLossTables)
#include "tst_powerlosstables.moc"
