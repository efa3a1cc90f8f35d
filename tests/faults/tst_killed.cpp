// A backup killed at any of its system calls leaves no partial file under a final name and no
// listed backup that is not whole; the next run sweeps and works.

#include "tests/faults/tracedprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

constexpr int kRows = 3000;

/// Empty if the file is a whole copy of the source.
QString problemWithCopy(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    const QByteArray uri = "file:" + path.toUtf8().toPercentEncoding("/") + "?immutable=1";
    sqlite3_open_v2(uri.constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    sqlite3_prepare_v2(database, "SELECT count(*), (SELECT * FROM pragma_integrity_check) FROM t",
                       -1, &statement, nullptr);
    QString problem;
    if (sqlite3_step(statement) != SQLITE_ROW)
        problem = u"unreadable: "_s + QString::fromUtf8(sqlite3_errmsg(database));
    else if (sqlite3_column_int(statement, 0) != kRows)
        problem = u"%1 rows"_s.arg(sqlite3_column_int(statement, 0));
    else if (qstrcmp(reinterpret_cast<const char*>(sqlite3_column_text(statement, 1)), "ok") != 0)
        problem = u"integrity check"_s;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return problem;
}

} // namespace

class tst_Killed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesNothingHalfMade_data();
    void leavesNothingHalfMade();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    TracedProgram m_ctl{m_folder.path()};
    QString m_source;
    int m_runs = 0;
    int m_deaths = 0;
    std::map<QString, std::vector<Point>> m_points;
};

void tst_Killed::initTestCase()
{
    QVERIFY2(TracedProgram::canTrace(), "strace is needed");
    m_source = m_folder.filePath(u"source.db"_s);
    QVERIFY(makeSource(m_source, kRows));
    for (const QString& compression : {u"none"_s, u"zstd"_s}) {
        m_points[compression] =
            m_ctl.pointsOf({u"backup"_s, m_source, u"--compress"_s, compression});
        QVERIFY(m_points[compression].size() > 50);
    }
}

void tst_Killed::leavesNothingHalfMade_data()
{
    QTest::addColumn<QString>("compression");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("nth");

    const int wanted = qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL") ? 200 : 20;
    std::mt19937 random(20261122);
    for (int i = 0; i < wanted; ++i) {
        const QString compression = i % 4 == 3 ? u"zstd"_s : u"none"_s;
        const auto& points = m_points[compression];
        std::vector<Point> pool = points;
        if (i % 2 == 0) // half of them where it can go wrong
            std::erase_if(pool, [](const Point& point) { return !isChanging(point); });
        const Point& point = pool[random() % pool.size()];
        QTest::addRow("%d: %s, %s %d", i, qPrintable(compression), qPrintable(point.call),
                      point.nth)
            << compression << point.call << point.nth;
    }
}

void tst_Killed::leavesNothingHalfMade()
{
    QFETCH(const QString, compression);
    QFETCH(const QString, call);
    QFETCH(const int, nth);
    m_ctl.startAnew();
    const QStringList words{u"backup"_s, m_source, u"--compress"_s, compression};

    const Outcome killed = m_ctl.runKilledAt({call, nth}, words);
    // The point may lie behind the end of this run (threads share the work anew each time): then it
    // is whole.
    QVERIFY(killed.exitCode == 0 || killed.wasKilled());
    m_deaths += killed.wasKilled() ? 1 : 0;
    ++m_runs;

    for (const QString& file : filesBelow(m_ctl.vault())) {
        const QString name = QFileInfo(file).fileName();
        if (name.endsWith(u".db"_s) && !name.startsWith(u'.'))
            QVERIFY2(problemWithCopy(file).isEmpty(),
                     qPrintable(name + u": "_s + problemWithCopy(file)));
    }
    const Outcome listed = m_ctl.run({u"--json"_s, u"list"_s, m_source});
    QCOMPARE(listed.exitCode, 0);
    for (const QString& backup : pathsIn(listed.out)) {
        QVERIFY2(QFileInfo::exists(backup), qPrintable(backup));
        QCOMPARE(m_ctl.run({u"verify"_s, backup}).exitCode, 0);
    }

    const Outcome next = m_ctl.run(words);
    QVERIFY2(next.exitCode == 0, next.err.constData());
    QVERIFY(!pathsIn(m_ctl.run({u"--json"_s, u"list"_s, m_source}).out).isEmpty());
    for (const QString& file : filesBelow(m_ctl.vault()))
        QVERIFY2(!file.contains(u"holdfast-partial"_s), qPrintable(file));
}

/// The table would prove nothing if nobody died.
void tst_Killed::cleanupTestCase()
{
    QVERIFY2(m_deaths * 2 > m_runs,
             qPrintable(u"%1 of %2 runs were killed"_s.arg(m_deaths).arg(m_runs)));
}

QTEST_GUILESS_MAIN(tst_Killed)
#include "tst_killed.moc"
