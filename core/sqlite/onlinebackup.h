#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <memory>

struct sqlite3_backup;

namespace core::sqlite {

class Connection;

/// One run of SQLite's online backup. Both connections must outlive it.
/// Source: https://www.sqlite.org/c3ref/backup_finish.html
class OnlineBackup
{
public:
    enum class Step { More, Busy, Done };

    /// Errors: as the destination connection reports them.
    static Result<OnlineBackup> begin(Connection& destination, Connection& source);

    /// About 1 MiB a step: some milliseconds, so that a cancel is felt at once.
    [[nodiscard]] static PageCount pagesPerStep(PageSize size);

    /// Takes the write lock of the destination, in rollback mode the exclusive one, before a page
    /// is copied: from then on nobody else can commit there, until finish() or Done. Busy means
    /// that it is not taken. Errors: as of step().
    Result<Step> lockDestination() { return step(PageCount(0)); }

    /// Copies up to `pages` pages. Busy means nothing was copied and the caller may try again.
    Result<Step> step(PageCount pages);

    /// Ends the run and lets go of the destination, which cannot be closed before.
    /// Errors: repeats a fatal error of an earlier step(). An unfinished copy is rolled back.
    Result<> finish();

    /// Both as of the last step().
    [[nodiscard]] PageCount total() const;
    [[nodiscard]] PageCount remaining() const;

private:
    struct Finisher
    {
        void operator()(sqlite3_backup* backup) const noexcept;
    };

    OnlineBackup(sqlite3_backup* backup, Connection& destination, Connection& source)
        : m_backup(backup)
        , m_destination(&destination)
        , m_source(&source)
    {
    }

    std::unique_ptr<sqlite3_backup, Finisher> m_backup;
    Connection* m_destination;
    Connection* m_source;
};

} // namespace core::sqlite
