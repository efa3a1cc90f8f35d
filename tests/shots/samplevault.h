#pragma once

#include "core/jobs/backup.h"
#include "tests/ui/shell/windowbench.h"

namespace shots {

/// The time at which the pictures are taken: Monday 29 September 2025, 14:32 local time.
[[nodiscard]] core::UtcTime pictureTime();
/// A clock for the engine; stands at pictureTime() unless moved.
[[nodiscard]] core::UtcTime sampleNow();
void setSampleNow(core::UtcTime time);

/// A backup as the engine makes it, at a time of the past.
core::vault::Backup backUp(const testsupport::WindowBench& bench, core::jobs::BackupSpec spec,
                           core::UtcTime at);
/// Checks a backup, now.
void verify(const testsupport::WindowBench& bench, const core::vault::Backup& backup);
/// Damages a file in its middle.
void turnABit(const QString& path);

/// A database like Dispatch's, and a vault made by the engine itself at times of the past: proven,
/// pinned, compressed, damaged, not judged and never checked backups. Returns the database's path.
QString makeSampleVault(const testsupport::WindowBench& bench);

} // namespace shots
