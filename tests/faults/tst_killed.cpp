// A backup killed at any of its system calls leaves no partial file under a final name and no
// listed backup that is not whole; the next run sweeps and works. strace kills it: LD_PRELOAD would
// miss what Qt and the C library call on their own.

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 3000;

/// The n-th call of one name in one thread.
struct Point
{
    QString call{};
    int nth = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Outcome
{
    int exitCode = -1;
    QByteArray out{};
    QByteArray err{};
};

bool makeSource(const QString& path)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        return false;
    const QByteArray sql =
        "PRAGMA journal_mode=WAL; CREATE TABLE t(id INTEGER PRIMARY KEY, body TEXT);"
        "CREATE INDEX i ON t(body); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < "
        + QByteArray::number(kRows) + ") INSERT INTO t SELECT i, hex(randomblob(200)) FROM n;";
    const bool made =
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    return sqlite3_close(database) == SQLITE_OK && made;
}

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
    [[nodiscard]] Outcome run(const QStringList& words, const QStringList& tracer = {}) const;
    [[nodiscard]] std::vector<Point> pointsOfOneRun(const QStringList& options) const;
    [[nodiscard]] QStringList filesBelow(const QString& folder) const;

    QTemporaryDir m_folder;
    QString m_source;
    int m_runs = 0;
    int m_deaths = 0;
    std::map<QString, std::vector<Point>> m_points;
};

void tst_Killed::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"strace"_s).isEmpty(), "strace is needed");
    m_source = m_folder.filePath(u"source.db"_s);
    QVERIFY(makeSource(m_source));
    for (const QString& compression : {u"none"_s, u"zstd"_s}) {
        m_points[compression] = pointsOfOneRun({u"--compress"_s, compression});
        QVERIFY(m_points[compression].size() > 50);
    }
}

Outcome tst_Killed::run(const QStringList& words, const QStringList& tracer) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOLDFAST_HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"HOLDFAST_LOCKS"_s, m_folder.filePath(u"locks"_s));
    process.setProcessEnvironment(environment);
    const QStringList all = tracer + QStringList{QStringLiteral(HOLDFASTCTL)} + words;
    process.start(all.front(), all.mid(1));
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + SIGKILL,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

/// What one undisturbed run calls, thread by thread: every call that touches files, locks or names.
std::vector<Point> tst_Killed::pointsOfOneRun(const QStringList& options) const
{
    const QString log = m_folder.filePath(u"trace"_s);
    const Outcome whole =
        run(QStringList{u"backup"_s, m_source} + options,
            {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, log, u"-e"_s, u"trace=%file,%desc,flock"_s});
    if (whole.exitCode != 0)
        return {};
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression line(u"^(\\d+)\\s+(\\w+)\\("_s);
    std::map<std::pair<QString, QString>, int> counts;
    std::vector<Point> points;
    for (const QByteArray& text : file.readAll().split('\n')) {
        const auto match = line.match(QString::fromUtf8(text));
        if (match.hasMatch()) {
            const int nth = ++counts[{match.captured(1), match.captured(2)}];
            points.push_back({match.captured(2), nth});
        }
    }
    std::ranges::sort(points, {},
                      [](const Point& point) { return std::pair(point.call, point.nth); });
    const auto repeated = std::ranges::unique(points);
    points.erase(repeated.begin(), repeated.end());
    return points;
}

QStringList tst_Killed::filesBelow(const QString& folder) const
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
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
        // Half of them among the calls that change something on the disk: that is where it can go
        // wrong.
        std::vector<Point> pool = points;
        if (i % 2 == 0)
            std::erase_if(pool, [](const Point& point) {
                static const QStringList changing{u"pwrite64"_s,  u"write"_s,     u"fsync"_s,
                                                  u"fdatasync"_s, u"renameat2"_s, u"rename"_s,
                                                  u"fchmod"_s,    u"unlink"_s,    u"mkdir"_s,
                                                  u"ftruncate"_s, u"flock"_s,     u"close"_s};
                return !changing.contains(point.call);
            });
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
    const QString vault = m_folder.filePath(u"home/backups"_s);
    QDir(vault).removeRecursively();
    const QStringList words{u"backup"_s, m_source, u"--compress"_s, compression};

    const Outcome killed = run(words,
                               {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(nth)});
    // The point may lie behind the end of this run (threads share the work anew each time): then it
    // is whole.
    QVERIFY(killed.exitCode == 0 || killed.exitCode > 128);
    m_deaths += killed.exitCode > 128 ? 1 : 0;
    ++m_runs;

    for (const QString& file : filesBelow(vault)) {
        const QString name = QFileInfo(file).fileName();
        if (name.endsWith(u".db"_s) && !name.startsWith(u'.'))
            QVERIFY2(problemWithCopy(file).isEmpty(),
                     qPrintable(name + u": "_s + problemWithCopy(file)));
    }
    const Outcome listed = run({u"--json"_s, u"list"_s, m_source});
    QCOMPARE(listed.exitCode, 0);
    const QRegularExpression path(u"\"path\":\"([^\"]+)\""_s);
    auto backups = path.globalMatch(QString::fromUtf8(listed.out));
    while (backups.hasNext()) {
        const QString backup = backups.next().captured(1);
        QVERIFY2(QFileInfo::exists(backup), qPrintable(backup));
        QCOMPARE(run({u"verify"_s, backup}).exitCode, 0);
    }

    const Outcome next = run(words);
    QVERIFY2(next.exitCode == 0, next.err.constData());
    QVERIFY(path.match(QString::fromUtf8(run({u"--json"_s, u"list"_s, m_source}).out)).hasMatch());
    for (const QString& file : filesBelow(vault))
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
