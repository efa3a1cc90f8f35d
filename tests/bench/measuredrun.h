#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace bench {

/// One run of a program.
struct MeasuredRun
{
    double seconds = 0;
    bool finished = true; ///< false: it was cut off at the limit
    int exitCode = 0;
    long peakAnonymousKib = 0; ///< highest RssAnon seen in /proc/PID/status
    QByteArray output{}; ///< stdout
};

/// Runs it to its end, or kills it after `limitSeconds`. Syncs the disks first, so that what ran
/// before does not count.
MeasuredRun measure(const QString& program, const QStringList& arguments,
                    double limitSeconds = 600);

} // namespace bench
