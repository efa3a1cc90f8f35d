#pragma once

#include "core/jobs/restore.h"

namespace core::jobs {

/// What the admin must know before a restore, in the order of its weight: what blocks first. Of a
/// plan whose other fields are filled in.
[[nodiscard]] std::vector<Concern> concernsOf(const RestorePlan& plan, const Workshop& workshop);

/// What keeps the backup itself from being used, or is to be said of it. Of any restore.
void addBackupConcerns(const vault::Backup& backup, std::vector<Concern>& concerns);

/// Why a plan cannot be run; none: it can.
[[nodiscard]] std::optional<Error> blockIn(const std::vector<Concern>& concerns);

/// The same failure as a concern that blocks.
[[nodiscard]] Concern blockedBy(const Error& error);

/// May the folder and the file be written? Empty: yes.
[[nodiscard]] std::optional<Error> missingRight(const restore::Target& target);

} // namespace core::jobs
