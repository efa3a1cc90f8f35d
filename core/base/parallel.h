#pragma once

#include "core/base/result.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace core {

/// The only file in core that starts threads. Everything here joins before it returns or dies, and
/// what a task throws becomes its Error. Where no thread can be started, the caller does the work.

/// How many workers are worth starting here: the CPUs this process may use, at least 1.
[[nodiscard]] unsigned usefulWorkers();

/// Calls task(i) for i in 0..count-1 on up to `workers` threads, in rising order of start; returns
/// when all ended. The first error (lowest i) is returned; after an error no new task is started.
Result<> parallelFor(std::size_t count, unsigned workers,
                     const std::function<Result<>(std::size_t)>& task);

/// One background thread that works through tasks in order. At most `depth` wait: post() blocks
/// then, so memory stays bounded. After the first error further tasks are dropped.
class SerialWorker
{
public:
    explicit SerialWorker(std::size_t depth);
    ~SerialWorker();
    SerialWorker(const SerialWorker&) = delete;
    SerialWorker& operator=(const SerialWorker&) = delete;

    void post(std::function<Result<>()> task);
    /// Waits until all posted tasks ended; returns the first error so far.
    Result<> drain();
    /// True once a task failed: the producer can stop early. Cheap.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void run(const std::stop_token& stop);
    void fail(Result<> outcome);

    const std::size_t m_depth;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::function<Result<>()>> m_tasks;
    bool m_working = false;
    Result<> m_outcome;
    std::atomic<bool> m_failed = false; ///< m_outcome is an error
    std::jthread m_thread; ///< last: must die first
};

} // namespace core
