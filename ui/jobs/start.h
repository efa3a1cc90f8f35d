#pragma once

#include "core/jobs/backup.h"
#include "core/vault/vault.h"
#include "ui/jobs/engine.h"

#include <QString>

#include <vector>

namespace ui::jobs {

/// Starts a backup of `spec.database`, a canonical path. False: a job runs for it already.
bool startBackup(const Engine& engine, const core::jobs::BackupSpec& spec);

/// Backups of one database that are to be verified one after the other.
struct Verification
{
    QString database{}; ///< canonical path
    std::vector<core::vault::Backup> backups{}; ///< at least one, in this order
    QString first{}; ///< when the first was taken, as it stands in a sentence
};
/// Several can be halted between two of them. False: a job runs for the database already.
bool startVerification(const Engine& engine, const Verification& verification);

} // namespace ui::jobs
