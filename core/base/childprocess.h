#pragma once

#include "core/base/filedescriptor.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace core {

/// How a program is begun. Whatever this program did to its own signals is taken back for it: none
/// is blocked, and a pipe that nobody reads ends it as it ends others.
struct ChildStart
{
    QStringList arguments{}; ///< the program, looked for in PATH, and its arguments
    QString folder{}; ///< where it runs; empty: here
    QMap<QString, QString> environment{}; ///< added to ours
    int output = 1; ///< the descriptor that becomes its stdout
    int errors = 2; ///< the one that becomes its stderr
    /// In a session of its own, with nothing to read on stdin, and with no signal ignored at all.
    bool ownSession = false;
};

/// A program that this one started. Begun by posix_spawn() and not by QProcess, which runs what a
/// child must do before exec() on a stack of 4 KiB that it shares with its parent (Qt 6.4).
class ChildProcess
{
public:
    ChildProcess() = default;

    /// Errors: CommandNotStarted, `detail` says why.
    static Result<ChildProcess> start(const ChildStart& how);

    [[nodiscard]] qint64 processId() const { return m_pid; }
    /// Nothing of it is left then, also no zombie.
    [[nodiscard]] bool hasEnded();
    void waitForEnd();
    /// Readable for poll() once it ended; -1 where the system cannot say (before Linux 5.3).
    [[nodiscard]] int endDescriptor() const { return m_end.get(); }
    /// 128 + signal for one that a signal ended, as shells say it. Only after its end.
    [[nodiscard]] int exitCode() const;

private:
    bool reap(int options);

    int m_pid = 0; ///< 0: none
    FileDescriptor m_end;
    bool m_ended = true;
    int m_status = 0; ///< as waitpid() gives it
};

} // namespace core
