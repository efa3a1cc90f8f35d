#pragma once

#include "core/base/jobcontext.h"

#include <chrono>
#include <memory>

namespace core::sqlite {

class Connection;

/// While it lives, calls on a connection wait for locks of other programs: until the time is over,
/// or the job is told to stop. The wait happens inside SQLite, which keeps the half of a lock that
/// it has: the pending lock of a writer in rollback mode lets no new reader in, so that readers
/// that follow each other without a gap cannot hold it off for ever, as they could if each try
/// began anew. Source: https://www.sqlite.org/lockingv3.html, section 5.1.
class LockWait
{
public:
    /// Both must outlive it.
    LockWait(Connection& connection, std::chrono::milliseconds wait, const JobContext& job);
    ~LockWait();
    LockWait(const LockWait&) = delete;
    LockWait& operator=(const LockWait&) = delete;

    struct State;

private:
    Connection& m_connection;
    std::unique_ptr<State> m_state; ///< at a fixed address: SQLite's busy handler reads it
};

} // namespace core::sqlite
