#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/jobs/workshop.h"
#include "core/vault/vault.h"

#include <QStringList>

namespace core::jobs {

/// What deleting some backups of one database means: what goes, what stays.
struct DeletePlan
{
    QString database{}; ///< canonical path; empty where only a file's name tells of it
    QString name{}; ///< of the database in sentences: "shop.db"
    std::vector<vault::Backup> going{}; ///< newest first
    std::vector<vault::Backup> pinned{}; ///< were chosen as well, but are kept for ever
    int left = 0; ///< backups that stay, pinned ones with them
    int provenLeft = 0;
    std::optional<vault::Backup> newestProven{}; ///< of those that stay
    bool losesLastProven = false; ///< a proven one goes, and none stays

    /// On the drive, of those that go.
    [[nodiscard]] ByteCount bytes() const;
};

/// A pure function: `chosen` are some of `all` backups of `database`, which may lack some of them.
[[nodiscard]] DeletePlan planDeletion(const QString& database,
                                      const std::vector<vault::Backup>& chosen,
                                      const std::vector<vault::Backup>& all);

struct DeleteSpec
{
    QStringList backups{}; ///< BACKUP arguments, as resolveBackup() takes them
    QString database{}; ///< of which "latest" is meant
};

/// The same for what somebody named: one plan a database. Errors: as resolveBackup().
Result<std::vector<DeletePlan>> planDeletions(const DeleteSpec& spec, const Workshop& workshop);

/// A backup that is still there, and why.
struct NotDeleted
{
    vault::Backup backup{};
    Error error{};
};

struct DeleteReport
{
    std::vector<vault::Backup> deleted{};
    std::vector<NotDeleted> failed{};

    [[nodiscard]] ByteCount freedBytes() const;
};

/// Deletes what the plan says goes, one after the other; one that cannot be deleted does not keep
/// the others from it, and a stopped job ends after the one at hand. The catalogue follows, and the
/// history has a record. Needs no lock of the database: the vault's own keeps each backup whole or
/// gone, whatever runs beside it.
/// Errors (of single backups): BackupNotFound, BackupPinned (since the plan was made),
/// InvalidArgument (it is itself a protected database), JobRunning, Cancelled, Destination….
DeleteReport deleteBackups(const DeletePlan& plan, const Workshop& workshop, const JobContext& job);

} // namespace core::jobs
