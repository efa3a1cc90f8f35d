#pragma once

#include "core/jobs/restorerun.h"
#include "core/restore/record.h"

namespace core::jobs {

/// The record of a restore of tables, or of its undo, while it runs. Without committed() it is gone
/// in the end, and so is what lies with it.
class TablesRecord
{
public:
    /// `wanted`: kind, backupId, undoes, safetyCopy. Errors: as restore::beginRecord().
    static Result<TablesRecord> begin(restore::Record wanted, RestoreRun& run);
    TablesRecord(TablesRecord&&) noexcept;
    TablesRecord& operator=(TablesRecord&&) = delete;
    ~TablesRecord();

    /// The whole database as it is now; programs go on with it. Errors: TargetHeld, Source…,
    /// Destination…, Cancelled.
    Result<> keepCopy(std::chrono::milliseconds wait, RestoreRun& run);
    /// The transaction is about to be committed: from here on the rows tell whether it was.
    /// Errors: Destination….
    Result<> intend();
    /// It was: there is something to undo.
    void committed();
    /// Errors: Destination….
    Result<> end(const std::vector<restore::Step>& steps);
    /// That failed, and whether it arrived is not known: the next start settles it.
    void leaveUnsettled() { m_isKept = true; }
    /// All is as it was before.
    void abandon() noexcept;

    [[nodiscard]] const restore::Record& record() const { return m_record; }

private:
    TablesRecord(restore::BegunRecord begun, QString index);

    restore::Record m_record;
    std::optional<FileLock> m_lock;
    QString m_index;
    bool m_isKept = false;
};

} // namespace core::jobs
