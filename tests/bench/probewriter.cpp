#include "tests/bench/probewriter.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

bool stopsWithin(int stop, Clock::duration time)
{
    pollfd ended{.fd = stop, .events = POLLIN, .revents = 0};
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(std::max(time, Clock::duration(0)));
    return ::poll(&ended, 1, static_cast<int>(left.count())) > 0;
}

CommitTimes summary(std::vector<double>& milliseconds, long errors)
{
    CommitTimes times{.commits = static_cast<long>(milliseconds.size()), .errors = errors};
    if (milliseconds.empty())
        return times;
    std::ranges::sort(milliseconds);
    times.p99Milliseconds = milliseconds[milliseconds.size() * 99 / 100];
    times.longestMilliseconds = milliseconds.back();
    return times;
}

CommitTimes writeUntil(int stop, const QByteArray& path, Synchronous synchronous, int ready)
{
    sqlite3* database = nullptr;
    sqlite3_open(path.constData(), &database);
    sqlite3_busy_timeout(database, 5000);
    sqlite3_exec(database,
                 synchronous == Synchronous::Full ? "PRAGMA synchronous=FULL"
                                                  : "PRAGMA synchronous=NORMAL",
                 nullptr, nullptr, nullptr);
    std::vector<double> milliseconds;
    long errors = 0;
    for (auto next = Clock::now(); !stopsWithin(stop, next - Clock::now()); next += 10ms) {
        const auto begun = Clock::now();
        const int rc = sqlite3_exec(database,
                                    "BEGIN IMMEDIATE; INSERT INTO probe(at, note) VALUES (1, "
                                    "hex(randomblob(60))); COMMIT",
                                    nullptr, nullptr, nullptr);
        if (rc != SQLITE_OK) {
            ++errors;
            sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
        }
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(Clock::now() - begun).count());
        if (milliseconds.size() == 20) // warm: the caller may begin
            static_cast<void>(::write(ready, "r", 1));
        next = std::max(next, Clock::now() - 10ms); // after a stall no burst
    }
    sqlite3_close(database);
    return summary(milliseconds, errors);
}

} // namespace

ProbeWriter::ProbeWriter(const QString& database, Synchronous synchronous)
{
    int stop[2] = {};
    int ready[2] = {};
    int result[2] = {};
    if (::pipe(stop) != 0 || ::pipe(ready) != 0 || ::pipe(result) != 0)
        throw std::runtime_error("no pipes");
    const QByteArray path = database.toUtf8();
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(stop[1]);
        const CommitTimes times = writeUntil(stop[0], path, synchronous, ready[1]);
        const bool told = ::write(result[1], &times, sizeof times) == sizeof times;
        ::_exit(told ? 0 : 1);
    }
    ::close(stop[0]);
    ::close(ready[1]);
    ::close(result[1]);
    char warm = 0;
    static_cast<void>(::read(ready[0], &warm, 1));
    ::close(ready[0]);
    m_stop = stop[1];
    m_result = result[0];
}

ProbeWriter::~ProbeWriter()
{
    if (m_stop >= 0)
        stop();
}

CommitTimes ProbeWriter::stop()
{
    ::close(m_stop);
    m_stop = -1;
    CommitTimes times;
    if (::read(m_result, &times, sizeof times) != sizeof times)
        times.errors = -1;
    ::close(m_result);
    ::waitpid(m_pid, nullptr, 0);
    return times;
}

} // namespace bench
