#pragma once

#include "core/base/error.h"
#include "core/base/utctime.h"
#include "core/vault/verdict.h"

namespace core::jobs {

/// A stored file that cannot be turned into an image at all is damaged; a full disk is not its
/// fault.
[[nodiscard]] bool isDamageOfBackup(const Error& error);
/// A database that is cut off or that SQLite cannot follow is damaged. An empty file, or one of
/// another kind, is more likely a wrong path: that stays an error.
[[nodiscard]] bool isDamageOfDatabase(const Error& error);

/// The proof of a file that no check could be run on: the one named says why.
[[nodiscard]] vault::Proof proofOfDamage(const QString& check, const Error& error,
                                         vault::CheckLevel level, UtcTime now);

} // namespace core::jobs
