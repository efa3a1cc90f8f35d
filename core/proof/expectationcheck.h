#pragma once

#include "core/config/expectation.h"
#include "core/proof/check.h"

namespace core::proof {

/// Asks a database what its owner expects of it. What does not hold is a note: it is content, not
/// damage; what cannot be asked cannot be judged. `object` of a finding is the expectation.
[[nodiscard]] std::unique_ptr<Check>
makeExpectationCheck(std::vector<config::Expectation> expectations);

} // namespace core::proof
