#pragma once

#include <QString>

#include <sys/types.h>

namespace bench {

/// What an application feels: times of its commits.
struct CommitTimes
{
    long commits = 0;
    long errors = 0;
    double p99Milliseconds = 0;
    double longestMilliseconds = 0;
};

enum class Synchronous { Normal, Full };

/// A process of its own that commits one small transaction 100 times a second, with a busy timeout
/// of 5 s.
class ProbeWriter
{
public:
    ProbeWriter(const QString& database, Synchronous synchronous);
    ~ProbeWriter();
    ProbeWriter(const ProbeWriter&) = delete;
    ProbeWriter& operator=(const ProbeWriter&) = delete;

    /// Ends it and returns what it measured since it started.
    CommitTimes stop();

private:
    pid_t m_pid = -1;
    int m_stop = -1; ///< closing it ends the writer
    int m_result = -1;
};

} // namespace bench
