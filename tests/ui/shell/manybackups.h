#pragma once

#include "core/base/utctime.h"
#include "core/jobs/workshop.h"
#include "core/vault/vault.h"

namespace testsupport {

/// Puts `count` backups of `database` into its vault, one an hour back from `newest`: files of a
/// few bytes with manifests as the engine writes them, every kind among them. The catalogue does
/// not know them until the vault is read.
void makeManyBackups(const core::jobs::Workshop& workshop, const QString& database, int count,
                     core::UtcTime newest);

/// As another program does it.
void pinBackup(const core::jobs::Workshop& workshop, const core::vault::Backup& backup);

} // namespace testsupport
