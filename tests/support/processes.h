#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace testsupport {

/// A process that works beside the test. Killed when it goes out of scope.
class HelperProcess
{
public:
    HelperProcess(const QString& program, const QStringList& arguments);
    ~HelperProcess();
    HelperProcess(const HelperProcess&) = delete;
    HelperProcess& operator=(const HelperProcess&) = delete;

    /// The next line of its stdout without the line end; empty if it ends, or after 30 s.
    QString waitForLine();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    /// SIGKILL, and waits until it is gone.
    void kill();
    /// Closes its stdin, which ends a well-behaved helper; returns its exit code, -1 after a crash.
    int finish();

private:
    QProcess m_process;
};

/// The program `testholder`: `what` is lock, file, posix-lock or partial (see testholder.cpp).
/// It writes "ready" once it holds.
[[nodiscard]] QString holderProgram();

/// The program `testserver`: a web server on $PORT that answers 200 while $HOLDFAST_DATABASE is a
/// database.
[[nodiscard]] QString serverProgram();

} // namespace testsupport
