#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <sched.h>
#include <system_error>
#include <utility>
#include <vector>

namespace core {

namespace {

/// Nothing may leave a thread: there the program would end without a word.
Result<> withoutExceptions(const std::function<Result<>()>& task)
{
    try {
        return task();
    } catch (const std::exception& exception) {
        return errorFromException(exception);
    }
}

/// What the workers of one parallelFor() share.
class SharedRun
{
public:
    SharedRun(std::size_t count, const std::function<Result<>(std::size_t)>& task)
        : m_count(count)
        , m_task(task)
    {
    }

    void work()
    {
        while (!m_failed) {
            const std::size_t index = m_next++;
            if (index >= m_count)
                return;
            if (const Result<> done = withoutExceptions([&] { return m_task(index); }); !done)
                keep(index, done.error());
        }
    }

    [[nodiscard]] Result<> outcome() const { return m_error ? Result<>(*m_error) : Result<>(); }

private:
    void keep(std::size_t index, const Error& error)
    {
        m_failed = true;
        const std::lock_guard guard(m_mutex);
        if (m_error && m_errorIndex < index)
            return;
        m_error.emplace(error); // not operator=: inside Qt ThreadSanitizer cannot see its atomics
        m_errorIndex = index;
    }

    const std::size_t m_count;
    const std::function<Result<>(std::size_t)>& m_task;
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_failed{false};
    std::mutex m_mutex;
    std::optional<Error> m_error;
    std::size_t m_errorIndex = 0;
};

} // namespace

unsigned usefulWorkers()
{
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (::sched_getaffinity(0, sizeof(allowed), &allowed) == 0)
        return static_cast<unsigned>(std::max(1, CPU_COUNT(&allowed)));
    return std::max(1u, std::thread::hardware_concurrency()); // more CPUs than cpu_set_t can name
}

Result<> parallelFor(std::size_t count, unsigned workers,
                     const std::function<Result<>(std::size_t)>& task)
{
    SharedRun run(count, task);
    {
        std::vector<std::jthread> others; // the calling thread works too
        try {
            for (std::size_t i = 1; i < std::min<std::size_t>(workers, count); ++i)
                others.emplace_back([&run] { run.work(); });
        } catch (const std::system_error&) {
            // A limit on processes: those that are there do it all.
        }
        run.work();
    }
    return run.outcome();
}

SerialWorker::SerialWorker(std::size_t depth)
    : m_depth(std::max<std::size_t>(depth, 1))
{
    try {
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    } catch (const std::system_error&) {
        // A limit on processes: post() does the work then.
    }
}

SerialWorker::~SerialWorker() = default;

void SerialWorker::post(std::function<Result<>()> task)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_outcome || m_tasks.size() < m_depth; });
    if (!m_outcome)
        return;
    if (!m_thread.joinable()) {
        lock.unlock();
        Result<> done = withoutExceptions(task);
        lock.lock();
        if (!done)
            fail(std::move(done));
        return;
    }
    m_tasks.push_back(std::move(task));
    m_changed.notify_all();
}

Result<> SerialWorker::drain()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_tasks.empty() && !m_working; });
    return m_outcome;
}

/// To be called with the lock.
void SerialWorker::fail(Result<> outcome)
{
    m_outcome = std::move(outcome);
    m_failed = true;
}

void SerialWorker::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_tasks.empty(); })
           && !stop.stop_requested()) {
        const std::function<Result<>()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        m_working = true;
        m_changed.notify_all();
        lock.unlock();
        Result<> done = withoutExceptions(task);
        lock.lock();
        m_working = false;
        if (!done) {
            fail(std::move(done));
            m_tasks.clear();
        }
        m_changed.notify_all();
    }
}

} // namespace core
