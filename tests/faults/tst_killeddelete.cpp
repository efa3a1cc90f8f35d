// A deletion killed at any of its system calls leaves the backup whole or gone, and every other one
// alone; the next backup sweeps what is left.

#include "tests/faults/tracedprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

/// The calls by which a backup goes; all of them are tried.
bool isDecisive(const Point& point)
{
    static const QStringList decisive{u"rename"_s, u"unlink"_s, u"fsync"_s, u"flock"_s};
    return decisive.contains(point.call);
}

QString stemOf(const QString& path)
{
    return QFileInfo(path).fileName().section(u'.', 0, 0);
}

} // namespace

class tst_KilledDelete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesItWholeOrGone_data();
    void leavesItWholeOrGone();
    void cleanupTestCase();

private:
    [[nodiscard]] bool restoreVault() const;
    [[nodiscard]] QStringList listed() const
    {
        return pathsIn(m_ctl.run({u"--json"_s, u"list"_s, m_source}).out);
    }

    QTemporaryDir m_folder;
    TracedProgram m_ctl{m_folder.path()};
    QString m_source;
    QStringList m_backups;
    std::map<QString, QByteArray> m_files;
    std::vector<Point> m_points;
    int m_whole = 0;
    int m_gone = 0;
};

void tst_KilledDelete::initTestCase()
{
    QVERIFY2(TracedProgram::canTrace(), "strace is needed");
    m_source = m_folder.filePath(u"source.db"_s);
    QVERIFY(makeSource(m_source, 50));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_ctl.run({u"backup"_s, m_source}).exitCode, 0);
    m_backups = listed();
    QCOMPARE(m_backups.size(), 3);
    for (const QString& path : filesBelow(m_ctl.vault())) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_files[path] = file.readAll();
    }
    m_points = m_ctl.pointsOf({u"delete"_s, m_backups[1], u"--yes"_s});
    QVERIFY(m_points.size() > 50);
    QVERIFY(std::ranges::find(m_points, Point{u"rename"_s, 1}) != m_points.end());
}

bool tst_KilledDelete::restoreVault() const
{
    for (const QString& path : filesBelow(m_ctl.vault()))
        QFile::remove(path);
    for (const auto& [path, bytes] : m_files) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

void tst_KilledDelete::leavesItWholeOrGone_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("nth");
    const bool all = qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL");
    std::vector<Point> others = m_points;
    std::erase_if(others, isDecisive);
    std::ranges::shuffle(others, std::mt19937(20261122));
    others.resize(all ? others.size() : std::min<std::size_t>(others.size(), 8));
    for (const auto* points : {&m_points, &others}) {
        for (const Point& point : *points) {
            if (points == &others || isDecisive(point))
                QTest::addRow("%s %d", qPrintable(point.call), point.nth)
                    << point.call << point.nth;
        }
    }
}

void tst_KilledDelete::leavesItWholeOrGone()
{
    QFETCH(const QString, call);
    QFETCH(const int, nth);
    QVERIFY(restoreVault());
    const QString victim = m_backups[1];
    const Outcome killed = m_ctl.runKilledAt({call, nth}, {u"delete"_s, victim, u"--yes"_s});
    QVERIFY(killed.exitCode == 0 || killed.wasKilled());

    const QStringList left = listed();
    const bool isThere = left.contains(victim);
    (isThere ? m_whole : m_gone) += killed.wasKilled() ? 1 : 0;
    QStringList expected = m_backups;
    if (!isThere)
        expected.removeAll(victim);
    QCOMPARE(left, expected);
    for (const QString& path : left) { // manifest and file, both as they were
        for (const QString& file : {path, QString(path.chopped(3) + u".manifest.json"_s)}) {
            QFile now(file);
            QVERIFY2(now.open(QIODevice::ReadOnly), qPrintable(file));
            QVERIFY(now.readAll() == m_files[file]);
        }
    }

    QCOMPARE(m_ctl.run({u"backup"_s, m_source}).exitCode, 0);
    QStringList fresh = listed(); // within the same second it may get the name that became free
    erase_if(fresh, [&left](const QString& path) { return left.contains(path); });
    QCOMPARE(fresh.size(), 1);
    const bool isNameTaken = isThere || stemOf(fresh.front()) == stemOf(victim);
    for (const QString& file : filesBelow(m_ctl.vault())) {
        QVERIFY2(!file.contains(u"holdfast-partial"_s), qPrintable(file));
        QVERIFY2(isNameTaken || stemOf(file) != stemOf(victim), qPrintable(file));
    }
}

/// The table would prove nothing if nobody died, or always on the same side.
void tst_KilledDelete::cleanupTestCase()
{
    QVERIFY2(m_whole > 0 && m_gone > 0,
             qPrintable(u"%1 whole, %2 gone"_s.arg(m_whole).arg(m_gone)));
}

QTEST_GUILESS_MAIN(tst_KilledDelete)
#include "tst_killeddelete.moc"
