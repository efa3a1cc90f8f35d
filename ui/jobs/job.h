#pragma once

#include "core/base/jobcontext.h"
#include "core/base/strong.h"
#include "core/jobs/backup.h"
#include "core/jobs/deletebackups.h"
#include "core/jobs/rehearse.h"
#include "core/jobs/restore.h"
#include "core/jobs/verify.h"

#include <QMetaType>
#include <QString>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace core::proof {
struct Report;
}

namespace ui::jobs {

class PauseGate;

using JobId = core::Strong<struct JobIdTag, quint64>;

enum class JobKind { Backup, Verify, Delete, Restore, Undo, Rehearse };

/// What is known of a job before it runs.
struct JobInfo
{
    JobKind kind = JobKind::Backup;
    QString database{}; ///< canonical path of the database it is about
    /// As it stands in a sentence: a backup's database ("dispatch.db"), the time of a backup that
    /// is verified or deleted ("today 14:00").
    QString subject{};
    int count = 1; ///< backups it works on
    /// Of a verification of one thing: the file of the backup, or the database itself.
    QString target{};
    std::shared_ptr<PauseGate> pause{}; ///< where it can be halted; none: it cannot
    /// Where a restore, an undo or a rehearsal tells its steps.
    std::shared_ptr<core::restore::StepBoard> steps{};

    /// What is verified is the database itself, as it is now.
    [[nodiscard]] bool isOfDatabase() const { return !target.isEmpty() && target == database; }
    /// It changes a database; stopping it puts that back as it was.
    [[nodiscard]] bool isRestore() const
    {
        return kind == JobKind::Restore || kind == JobKind::Undo;
    }

    friend bool operator==(const JobInfo&, const JobInfo&) = default;
};

/// Several backups verified one after the other. One that could not be read does not keep the
/// others from being checked.
struct VerifyBatch
{
    std::vector<core::jobs::VerifyReport> reports{};
    std::vector<core::Error> errors{};
    /// Of the one that was verified, where a report was asked for.
    std::shared_ptr<const core::proof::Report> report{};
    bool cancelled = false; ///< before all of them were checked
};

using JobReport = std::variant<core::jobs::BackupReport, VerifyBatch, core::jobs::DeleteReport,
                               core::jobs::RestoreReport, core::jobs::RehearseReport>;
using JobOutcome = core::Result<JobReport>;

/// Runs on a worker thread: it owns what it captured and touches nothing of the window.
using JobBody = std::function<JobOutcome(const core::JobContext&)>;

} // namespace ui::jobs
