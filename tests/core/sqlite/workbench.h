#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QByteArrayList>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <sys/types.h>

struct sqlite3;

namespace sqlitetest {

/// Plain SQLite without any of our code, as an application uses it.
class Database
{
public:
    explicit Database(const QString& path);
    /// Runs the statements one by one; false with a warning when one fails.
    bool run(const QByteArrayList& statements);
    /// The result code of one statement.
    int code(const QByteArray& sql);
    /// The first column of the first row; SQLite's words in brackets when it fails.
    [[nodiscard]] QString ask(const QByteArray& sql);
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
    struct Closer
    {
        void operator()(sqlite3* handle) const;
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// One end of a line between the test and its child process: single bytes, blocking.
class Wire
{
public:
    Wire(int in, int out)
        : m_in(in)
        , m_out(out)
    {
    }
    void say() const;
    /// Waits for a byte; false when the other side is gone.
    [[nodiscard]] bool hear() const;
    /// Looks whether a byte (or the end) is there.
    [[nodiscard]] bool hasNews() const;
    void close();

private:
    int m_in;
    int m_out;
};

/// A process that works beside the test, made by fork() while no database is open here. It ends by
/// _exit(): as an application that is stopped, it closes nothing. Killed at the end of the scope.
class ForkedProcess
{
public:
    using Work = std::function<int(const Wire&)>;
    explicit ForkedProcess(const Work& work);
    ~ForkedProcess();
    ForkedProcess(const ForkedProcess&) = delete;
    ForkedProcess& operator=(const ForkedProcess&) = delete;

    [[nodiscard]] const Wire& wire() const { return m_wire; }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// Closes the line and waits; its exit code, or minus the signal that ended it.
    int finish();

private:
    pid_t m_pid = -1;
    Wire m_wire{-1, -1};
};

/// A connection that is never closed: for processes that end without doing so.
[[nodiscard]] Database& leaveOpen(const QString& path);

/// Runs the statements in a process that ends without closing the database: its WAL or journal
/// stays hot. True if all of them worked.
bool runAndDie(const QString& path, const QByteArrayList& statements);

/// Every file of a folder with its bytes; of a -shm only that it is there.
using FolderState = std::map<QString, QByteArray>;
[[nodiscard]] FolderState stateOf(const QString& folder);
[[nodiscard]] QByteArray bytesOf(const QString& path);
bool writeBytes(const QString& path, const QByteArray& bytes);
/// Flips every bit of the byte at `offset`.
bool flipByte(const QString& path, qint64 offset);
/// The bytes with 18 and 19 as in a database without WAL: what an image of them must be.
[[nodiscard]] QByteArray asImage(QByteArray database);

/// Statements for a table `t` of `rows` rows, one filled page each and more.
[[nodiscard]] QByteArrayList tableOf(int rows);
/// Statements for runAndDie() on a table `t`: page after page is changed until the cache is full,
/// so that the journal is synced and the main file holds half of the transaction, and then it is
/// over.
[[nodiscard]] QByteArrayList halfATransaction();
/// One line that differs for different contents of `t`.
[[nodiscard]] QByteArray fingerprintSql();

/// Notes what is reported; runs `onReport` with each report.
struct Sink final : core::ProgressSink
{
    std::function<void(const core::Progress&)> onReport{};
    QStringList notes{};
    void report(const core::Progress& progress) noexcept override;
    void note(const QString& sentence) noexcept override { notes.append(sentence); }
};

/// "ok", or the stable word of the error.
template <class T>
[[nodiscard]] QString outcomeOf(const core::Result<T>& result)
{
    return result ? QStringLiteral("ok") : core::errorKind(result.error().code);
}

/// True where the environment asks for the long tests (HOLDFAST_TEST_FULL=1).
[[nodiscard]] bool runsLongTests();

} // namespace sqlitetest
