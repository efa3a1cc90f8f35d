#pragma once

#include "core/base/error.h"
#include "core/vault/verdict.h"

namespace core::proof {

/// A check that was cancelled, or that ran into a limit of this process, says nothing of what it
/// looked at.
[[nodiscard]] bool stoppedByUs(const Error& error);

/// What an SQL error in the middle of a check means for `object`: something is missing on this
/// machine (cannot judge), or else a finding of `otherwise`.
[[nodiscard]] vault::Finding findingFor(const Error& error, const QString& object,
                                        vault::FindingKind otherwise);

} // namespace core::proof
