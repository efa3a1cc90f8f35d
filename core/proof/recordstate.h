#pragma once

#include "core/vault/verdict.h"

namespace core::proof {

/// What the findings of a check that was done make of it: notes leave it Ok.
[[nodiscard]] vault::Verdict stateOf(const std::vector<vault::Finding>& findings);

/// The worst of the checks that were done; NotChecked when none was.
[[nodiscard]] vault::Verdict worstOf(const std::vector<vault::CheckRecord>& checks);

} // namespace core::proof
