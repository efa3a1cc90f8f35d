#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/jobs/workshop.h"
#include "core/vault/vault.h"

#include <chrono>
#include <optional>

namespace core::jobs {

struct BackupSpec
{
    QString database{}; ///< path, or name of a configured one
    QString to{}; ///< vault root; empty: the configured one, else the default place
    std::optional<vault::Compression> compression{}; ///< none: as configured
    QString label{};
    bool pin = false;
    bool verify = true; ///< false leaves the backup "not checked"
    /// Waits this long for a lock, of another job or of another program; none: jobs do not wait,
    /// locks of programs as configured (10 s).
    std::optional<std::chrono::seconds> wait{};

    friend bool operator==(const BackupSpec&, const BackupSpec&) = default;
};

struct BackupReport
{
    vault::Backup backup{}; ///< as published; its manifest holds the proof
    QString database{}; ///< canonical path of the source
    double seconds = 0; ///< all of it
    double bytesPerSecond = 0; ///< of the copy
    bool hasGoodOne = false; ///< this one, or another of the database, is proven

    [[nodiscard]] vault::Verdict verdict() const { return backup.verdict(); }
};

/// Takes one backup and proves it, under the database's lock, with a record in the history. Damage
/// of the source is a verdict of the report, not an Error. Errors: Source…, SourceBusy, JobRunning,
/// Destination…, DatabaseUnknown, ConfigInvalid, InvalidArgument (label), Cancelled. After any
/// Error nothing half-made is left and the source is untouched.
Result<BackupReport> runBackup(const BackupSpec& spec, const Workshop& workshop,
                               const JobContext& job);

} // namespace core::jobs
