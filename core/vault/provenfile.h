#pragma once

#include "core/vault/verdict.h"

namespace core::vault {

/// A proof is about the bytes a file had. Whether they are still there, only another verify tells.
/// What a list can afford is to ask whether the file was written or replaced since: a proof
/// remembers the time of the file's last change (and its manifest the size), and does not count for
/// a file with another. It is the time, not the inode, because a vault that is copied elsewhere
/// with its times (rsync -a, cp -a, tar) keeps its proofs; copied without them, it has to be
/// verified there. A file that changes by itself on a failing disk keeps its time, and so does one
/// whose time somebody set back: against both there is only verify.

/// Time of the last change in nanoseconds since 1970; 0 for a file that cannot be looked at.
[[nodiscard]] qint64 changeTimeOf(const QString& path);

/// False where the file was written or replaced since. Also true for a proof that remembers no
/// time, and where the time was only cut to what another file system can hold.
[[nodiscard]] bool countsFor(const Proof& proof, qint64 changeTime);

} // namespace core::vault
