#pragma once

#include "core/jobs/backup.h"
#include "ui/jobs/engine.h"

namespace ui::jobs {

/// Starts a backup of `spec.database`, a canonical path. False: a job runs for it already.
bool startBackup(const Engine& engine, const core::jobs::BackupSpec& spec);

} // namespace ui::jobs
