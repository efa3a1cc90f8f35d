#pragma once

#include "core/jobs/backup.h"
#include "core/jobs/restore.h"

#include <QStringList>

namespace core::jobs {

/// A command that may spoil a database (an upgrade, a migration), with a way back.
struct GuardSpec
{
    QString database{}; ///< path, or name of a configured one
    QStringList command{}; ///< a program with its arguments; one alone is for the shell
    bool pin = true; ///< the backup is kept for ever

    friend bool operator==(const GuardSpec&, const GuardSpec&) = default;
};

/// The command as it is shown: "npm run migrate".
[[nodiscard]] QString commandText(const GuardSpec& spec);

/// A backup to go back to, labelled "before: COMMAND". Whether it is proven good, its verdict says;
/// without that the command must not run. Errors: as runBackup().
Result<BackupReport> backUpBefore(const GuardSpec& spec, const Workshop& workshop,
                                  const JobContext& job);

/// How to go back to it now: by replacing the file, with a safety copy of what the command left.
/// Where somebody has the database open, the application is stopped and started again as
/// configured; where nobody has, it is left alone: what does not run now was stopped for the
/// command, and who stopped it knows which version is to be started.
[[nodiscard]] RestoreSpec wayBack(const BackupReport& before);

} // namespace core::jobs
