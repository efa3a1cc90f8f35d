#include "core/sqlite/lockwait.h"

#include "core/base/filelock.h"
#include "core/sqlite/connection.h"

#include <sqlite3.h>

namespace core::sqlite {

using SteadyClock = std::chrono::steady_clock;

struct LockWait::State
{
    SteadyClock::time_point deadline;
    const JobContext& job;
};

namespace {

/// 0 gives up. Looks often: a writer that commits without a pause leaves its lock only for a
/// moment.
int waitALittle(void* state, int)
{
    const auto& wait = *static_cast<LockWait::State*>(state);
    if (wait.job.stopRequested() || SteadyClock::now() >= wait.deadline)
        return 0;
    wait.job.progress.report({.phase = Phase::Waiting});
    pauseFor(std::chrono::milliseconds(1), wait.job.stop);
    return 1;
}

} // namespace

LockWait::LockWait(Connection& connection, std::chrono::milliseconds wait, const JobContext& job)
    : m_connection(connection)
    , m_state(new State{.deadline = SteadyClock::now() + wait, .job = job})
{
    sqlite3_busy_handler(m_connection.handle(), &waitALittle, m_state.get());
}

LockWait::~LockWait()
{
    sqlite3_busy_handler(m_connection.handle(), nullptr, nullptr);
}

} // namespace core::sqlite
