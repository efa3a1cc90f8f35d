#include "tests/bench/measuredrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <unistd.h>

namespace bench {

namespace {

long anonymousKib(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').front().toLong();
    }
    return 0;
}

} // namespace

MeasuredRun measure(const QString& program, const QStringList& arguments, double limitSeconds)
{
    ::sync();
    MeasuredRun run;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    constexpr int sampleMilliseconds = 5;
    while (!process.waitForFinished(sampleMilliseconds)
           && process.state() != QProcess::NotRunning) {
        run.peakAnonymousKib = std::max(run.peakAnonymousKib, anonymousKib(process.processId()));
        if (static_cast<double>(timer.elapsed()) < limitSeconds * 1000)
            continue;
        run.finished = false;
        process.kill();
        process.waitForFinished();
    }
    run.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    return run;
}

} // namespace bench
