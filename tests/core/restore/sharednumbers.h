#pragma once

#include <QtGlobal>

#include <atomic>
#include <sched.h>
#include <sys/mman.h>

namespace restoretest {

/// Counters, one a generation, that the test and the processes beside it see.
class SharedNumbers
{
public:
    SharedNumbers()
        : m_numbers(static_cast<std::atomic<qint64>*>(
            ::mmap(nullptr, kBytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~SharedNumbers() { ::munmap(m_numbers, kBytes); }
    SharedNumbers(const SharedNumbers&) = delete;
    SharedNumbers& operator=(const SharedNumbers&) = delete;

    std::atomic<qint64>& operator[](int generation) const { return m_numbers[generation]; }
    void waitUntilAbove(int generation, qint64 number) const
    {
        while (m_numbers[generation] <= number)
            ::sched_yield();
    }

private:
    static constexpr std::size_t kBytes = 4096;
    std::atomic<qint64>* m_numbers;
};

} // namespace restoretest
