#include "tests/faults/tracedprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <map>

using namespace Qt::StringLiterals;

namespace faults {

TracedProgram::TracedProgram(const QString& folder)
    : m_folder(folder)
{
}

bool TracedProgram::canTrace()
{
    return !QStandardPaths::findExecutable(u"strace"_s).isEmpty();
}

QString TracedProgram::vault() const
{
    return m_folder + u"/home/backups"_s;
}

void TracedProgram::startAnew() const
{
    QDir(vault()).removeRecursively();
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_folder + u"/home/catalog.db"_s + suffix);
}

Outcome TracedProgram::runUnder(const QStringList& tracer, const QStringList& words) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOLDFAST_HOME"_s, m_folder + u"/home"_s);
    environment.insert(u"HOLDFAST_LOCKS"_s, m_folder + u"/locks"_s);
    process.setProcessEnvironment(environment);
    const QStringList all = tracer + QStringList{QStringLiteral(HOLDFASTCTL)} + words;
    process.start(all.front(), all.mid(1));
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + SIGKILL,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome TracedProgram::run(const QStringList& words) const
{
    return runUnder({}, words);
}

Outcome TracedProgram::runWith(const std::map<QString, QString>& environment,
                               const QStringList& words) const
{
    QStringList tracer{u"env"_s};
    for (const auto& [name, value] : environment)
        tracer.append(name + u'=' + value);
    return runUnder(tracer, words);
}

Outcome TracedProgram::runKilledAt(const Point& point, const QStringList& words) const
{
    return runUnder({u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                     u"inject=%1:signal=KILL:when=%2"_s.arg(point.call).arg(point.nth)},
                    words);
}

Outcome TracedProgram::runFailingAt(const Point& point, bool forGood,
                                    const QStringList& words) const
{
    const QString when = QString::number(point.nth) + (forGood ? u"+"_s : QString());
    return runUnder({u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                     u"inject=%1:error=EIO:when=%2"_s.arg(point.call, when)},
                    words);
}

std::vector<Point> TracedProgram::pointsOf(const QStringList& words) const
{
    const QString log = m_folder + u"/trace"_s;
    const Outcome whole = runUnder(
        {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, log, u"-e"_s, u"trace=%file,%desc,flock"_s},
        words);
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

bool isChanging(const Point& point)
{
    static const QStringList changing{u"pwrite64"_s,  u"write"_s,     u"fsync"_s,  u"fdatasync"_s,
                                      u"renameat2"_s, u"rename"_s,    u"fchmod"_s, u"unlink"_s,
                                      u"mkdir"_s,     u"ftruncate"_s, u"flock"_s,  u"close"_s};
    return changing.contains(point.call);
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

QStringList pathsIn(const QByteArray& json)
{
    static const QRegularExpression path(u"\"path\":\"([^\"]+)\""_s);
    QStringList paths;
    for (auto each = path.globalMatch(QString::fromUtf8(json)); each.hasNext();)
        paths.append(each.next().captured(1));
    return paths;
}

bool makeSource(const QString& path, int rows)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        return false;
    const QByteArray sql =
        "PRAGMA journal_mode=WAL; CREATE TABLE t(id INTEGER PRIMARY KEY, body TEXT);"
        "CREATE INDEX i ON t(body); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < "
        + QByteArray::number(rows) + ") INSERT INTO t SELECT i, hex(randomblob(200)) FROM n;";
    const bool made =
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    return sqlite3_close(database) == SQLITE_OK && made;
}

} // namespace faults
