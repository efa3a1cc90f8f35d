#include "tests/core/sqlite/workbench.h"

#include <QDebug>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sqlitetest {

void Database::Closer::operator()(sqlite3* handle) const
{
    sqlite3_close(handle);
}

Database::Database(const QString& path)
{
    sqlite3* raw = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &raw) != SQLITE_OK)
        qWarning() << sqlite3_errmsg(raw) << path;
    m_handle.reset(raw);
}

bool Database::run(const QByteArrayList& statements)
{
    for (const QByteArray& sql : statements) {
        if (code(sql) != SQLITE_OK) {
            qWarning() << sqlite3_errmsg(handle()) << "in" << sql;
            return false;
        }
    }
    return true;
}

int Database::code(const QByteArray& sql)
{
    return sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
}

QString Database::ask(const QByteArray& sql)
{
    QString answer;
    const auto take = [](void* into, int, char** values, char**) {
        *static_cast<QString*>(into) = QString::fromUtf8(values[0]);
        return 1; // the first row is enough
    };
    const int rc = sqlite3_exec(handle(), sql.constData(), take, &answer, nullptr);
    if (rc == SQLITE_OK || rc == SQLITE_ABORT)
        return answer;
    return QStringLiteral("[%1]").arg(QString::fromUtf8(sqlite3_errmsg(handle())));
}

void Wire::say() const
{
    if (::write(m_out, "x", 1) != 1)
        qWarning() << "nobody listens";
}

bool Wire::hear() const
{
    char byte = 0;
    for (;;) {
        const ssize_t got = ::read(m_in, &byte, 1);
        if (got >= 0 || errno != EINTR)
            return got == 1;
    }
}

bool Wire::hasNews() const
{
    pollfd look{.fd = m_in, .events = POLLIN, .revents = 0};
    return ::poll(&look, 1, 0) > 0;
}

void Wire::close()
{
    for (int* end : {&m_in, &m_out}) {
        if (*end >= 0)
            ::close(*end);
        *end = -1;
    }
}

ForkedProcess::ForkedProcess(const Work& work)
{
    std::array<int, 2> down{};
    std::array<int, 2> up{};
    if (::pipe2(down.data(), O_CLOEXEC) != 0 || ::pipe2(up.data(), O_CLOEXEC) != 0)
        qFatal("no pipes");
    std::signal(SIGPIPE, SIG_IGN);
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(down[1]);
        ::close(up[0]);
        ::_exit(work(Wire(down[0], up[1]))); // no destructors: they belong to the parent
    }
    ::close(down[0]);
    ::close(up[1]);
    m_wire = Wire(up[0], down[1]);
}

ForkedProcess::~ForkedProcess()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        finish();
    }
}

int ForkedProcess::finish()
{
    m_wire.close();
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) { }
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

Database& leaveOpen(const QString& path)
{
    return *new Database(path); // never deleted: its destructor would close it
}

bool runAndDie(const QString& path, const QByteArrayList& statements)
{
    ForkedProcess process([&](const Wire&) { return leaveOpen(path).run(statements) ? 0 : 1; });
    return process.finish() == 0;
}

FolderState stateOf(const QString& folder)
{
    FolderState state;
    for (const QString& name :
         QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name))
        state[name] = name.endsWith(QStringLiteral("-shm"))
            ? QByteArray()
            : bytesOf(folder + QLatin1Char('/') + name);
    return state;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qWarning() << "cannot read" << path;
    return file.readAll();
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(bytes) == bytes.size();
}

bool flipByte(const QString& path, qint64 offset)
{
    QByteArray bytes = bytesOf(path);
    if (offset >= bytes.size())
        return false;
    bytes[offset] = static_cast<char>(~bytes[offset]);
    return writeBytes(path, bytes);
}

QByteArray asImage(QByteArray database)
{
    constexpr qsizetype writeVersion = 18;
    constexpr qsizetype readVersion = 19;
    database[writeVersion] = 1;
    database[readVersion] = 1;
    return database;
}

QByteArrayList tableOf(int rows)
{
    return {"CREATE TABLE t(id INTEGER PRIMARY KEY, body TEXT)",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                + QByteArray::number(rows)
                + ") INSERT INTO t SELECT i, printf('row %d ', i) || hex(zeroblob(200)) FROM n"};
}

QByteArrayList halfATransaction()
{
    return {"PRAGMA cache_size=5", "BEGIN", "UPDATE t SET body = 'half' || body",
            "DELETE FROM t WHERE id % 2 = 0"};
}

QByteArray fingerprintSql()
{
    return "SELECT count(*) || ' rows, ' || coalesce(sum(id), 0) || ', ' || "
           "coalesce(sum(length(body)), 0) || ', ' || coalesce(substr(max(body), 1, 8), '') FROM t";
}

void Sink::report(const core::Progress& progress) noexcept
{
    if (onReport)
        onReport(progress);
}

bool runsLongTests()
{
    return qEnvironmentVariableIntValue("HOLDFAST_TEST_FULL") == 1;
}

} // namespace sqlitetest
