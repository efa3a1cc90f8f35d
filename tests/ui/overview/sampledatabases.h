#pragma once

#include "core/jobs/status.h"

namespace testsupport {

/// Monday 29 September 2025, 14:32 UTC.
[[nodiscard]] core::UtcTime sampleTime();

/// A backup with a proof of that verdict; NotChecked has none.
[[nodiscard]] core::vault::Backup sampleBackup(std::chrono::seconds age,
                                               core::vault::Verdict verdict);

/// A protected database below /srv, judged by the policy itself from these backups (newest first).
[[nodiscard]] core::jobs::DatabaseStatus
sampleDatabase(const QString& name, const std::vector<core::vault::Backup>& backups,
               const QString& label = {});

} // namespace testsupport
