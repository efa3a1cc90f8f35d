#pragma once

#include "core/base/jobcontext.h"
#include "core/sqlite/changing.h"
#include "core/sqlite/lockwait.h"

#include <chrono>
#include <functional>
#include <memory>

namespace core::tables {

/// One transaction of a live database. Rolled back unless it was committed.
class LiveChange
{
public:
    /// Takes the write lock: nobody else can commit from then on. Errors: Source…, Destination…,
    /// TargetHeld (a lock that did not end; `detail` names the holders), Cancelled.
    static Result<std::unique_ptr<LiveChange>>
    begin(const QString& path, std::chrono::milliseconds wait, const JobContext& job);
    ~LiveChange();
    LiveChange(const LiveChange&) = delete;
    LiveChange& operator=(const LiveChange&) = delete;

    [[nodiscard]] sqlite::Connection& connection() { return m_connection; }
    /// Errors: as begin(), those of `before`. It is rolled back then, as far as SQLite can.
    Result<> commit(const std::function<Result<>()>& before);
    /// The commit was tried and failed: it may be there all the same, or come with the next crash.
    [[nodiscard]] bool isUnsure() const { return m_isUnsure; }
    /// Another transaction, after one that could not be committed. Errors: as begin().
    Result<> beginAgain();
    /// Since the lock was taken.
    [[nodiscard]] double lockedSeconds() const;

private:
    LiveChange(sqlite::Connection connection, std::chrono::milliseconds wait,
               const JobContext& job);
    void rollBack();
    [[nodiscard]] Error explained(Error error) const;

    sqlite::Connection m_connection;
    const JobContext& m_job;
    sqlite::LockWait m_wait;
    std::chrono::steady_clock::time_point m_locked{};
    bool m_isOpen = false;
    bool m_isUnsure = false;
};

/// The backup: only read, and what cannot be read is an error at once. Errors: Source….
Result<sqlite::Connection> openBackupImage(const QString& path, const JobContext& job);

} // namespace core::tables
