#include "tests/faults/powerlossscenes.h"

#include "tests/faults/recording.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace faults {

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

PowerLossScenes::PowerLossScenes(Scenes scenes, int losses, unsigned seed)
    : m_scenes(std::move(scenes))
    , m_losses(losses)
    , m_seed(seed)
{
}

void PowerLossScenes::leavesTheTargetWhole_data()
{
    QTest::addColumn<std::size_t>("place");
    for (std::size_t i = 0; i < m_scenes.size(); ++i)
        QTest::newRow(qPrintable(m_scenes[i]->name())) << i;
}

void PowerLossScenes::leavesTheTargetWhole()
{
    QFETCH(const std::size_t, place);
    Scene& scene = *m_scenes[place];
    const QString prepared = scene.prepare();
    QVERIFY2(prepared.isEmpty(), qPrintable(prepared));
    QVERIFY(scene.startAnew());
    Recording recording(scene.disk());
    const Outcome run = scene.program().runWith(recording.environment(), scene.words());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QString missed = recording.load({u"-shm"_s});
    QVERIFY2(missed.isEmpty(), qPrintable(missed));
    QVERIFY(recording.calls().size() > 20);

    std::mt19937 random(m_seed);
    for (int i = 0; i <= m_losses; ++i) {
        Loss loss = recording.randomLoss(random);
        const bool wasDone = i == m_losses;
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
        if (i % 5 == 0 || wasDone) {
            const QString next = scene.problemWithWhatFollows();
            QVERIFY2(next.isEmpty(), qPrintable(next + u"\n"_s + recording.describe(loss)));
        }
    }
}

/// The table would prove nothing if it always ended on the same side.
void PowerLossScenes::cleanupTestCase()
{
    QVERIFY2(m_old > 0 && m_new > 0, qPrintable(u"%1 old, %2 new"_s.arg(m_old).arg(m_new)));
}

} // namespace faults
