// A restore or an undo during which the power is lost leaves the target wholly old or wholly new,
// and the next start ends clean: whatever of the writes that were not synced is on the disk.

#include "tests/faults/recording.h"
#include "tests/faults/restorescene.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

/// The files of a state that is put on a disk get new numbers; on a disk that loses power they keep
/// those that records know them by.
bool renumberRecords(const QString& folder, const std::map<quint64, quint64>& moved)
{
    static const QRegularExpression number(u"(\"inode\"\\s*:\\s*\")(\\d+)(\")"_s);
    for (const QString& path : filesBelow(folder)) {
        if (!path.endsWith(u"/record.json"_s))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            return false;
        const QString text = QString::fromUtf8(file.readAll());
        const auto match = number.match(text);
        if (!match.hasMatch())
            continue;
        const auto found = moved.find(match.captured(2).toULongLong());
        const QString now =
            found == moved.end() ? u"18446744073709551615"_s : QString::number(found->second);
        const QByteArray changed =
            (text.left(match.capturedStart(2)) + now + text.mid(match.capturedEnd(2))).toUtf8();
        if (!file.seek(0) || file.write(changed) != changed.size() || !file.resize(changed.size()))
            return false;
    }
    return true;
}

} // namespace

class tst_PowerLossRestore : public QObject
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

void tst_PowerLossRestore::leavesTheTargetWhole_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("target");
    for (const auto& [what, target] : restoreScenes())
        QTest::addRow("%s, %s", qPrintable(what), qPrintable(target)) << what << target;
}

void tst_PowerLossRestore::leavesTheTargetWhole()
{
    QFETCH(const QString, what);
    QFETCH(const QString, target);
    RestoreScene scene(what, target);
    const QString prepared = scene.prepare();
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
    QVERIFY(scene.startAnew());
    Recording recording(scene.disk());
    const Outcome run = scene.program().runWith(recording.environment(), scene.words());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QString missed = recording.load({u"-shm"_s});
    QVERIFY2(missed.isEmpty(), qPrintable(missed));
    QVERIFY(recording.calls().size() > 20);

    const bool all = qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL");
    const int losses = all ? 1050 / static_cast<int>(restoreScenes().size()) + 1 : 5;
    std::mt19937 random(20261125);
    for (int i = 0; i <= losses; ++i) {
        Loss loss = recording.randomLoss(random);
        const bool wasDone = i == losses;
        if (wasDone) // what was said to be done is done
            loss = {.calls = recording.calls().size(), .kept = 0, .block = 4096, .seed = 0};
        std::map<quint64, quint64> moved;
        QVERIFY(recording.put(loss, moved));
        QVERIFY(renumberRecords(scene.disk(), moved));
        const QString problem = scene.problemAfterCut();
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u"\n"_s + recording.describe(loss)));
        const bool isOld = scene.state() == scene.before();
        ++(isOld ? m_old : m_new);
        QVERIFY2(!wasDone || !isOld, "what was said to be done is gone");
        if (i % 5 == 0) {
            const QString next = scene.problemWithNextRestore();
            QVERIFY2(next.isEmpty(), qPrintable(next + u"\n"_s + recording.describe(loss)));
        }
    }
}

void tst_PowerLossRestore::cleanupTestCase()
{
    QVERIFY2(m_old > 0 && m_new > 0, qPrintable(u"%1 old, %2 new"_s.arg(m_old).arg(m_new)));
}

QTEST_GUILESS_MAIN(tst_PowerLossRestore)
#include "tst_powerlossrestore.moc"
