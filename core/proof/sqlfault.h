#pragma once

#include "core/base/error.h"
#include "core/vault/verdict.h"

namespace core::proof {

/// What an SQL error in the middle of a check means for `object`: something is missing on this
/// machine (cannot judge), or else a finding of `otherwise`.
[[nodiscard]] vault::Finding findingFor(const Error& error, const QString& object,
                                        vault::FindingKind otherwise);

} // namespace core::proof
