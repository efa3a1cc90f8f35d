#pragma once

#include "core/proof/prove.h"

#include <stop_token>

namespace core::proof {

class ViewPool;

/// SQLite checks a single table up to its hundredth fault: one damaged index hides the next. Checks
/// the whole image, where the limit can be lifted, and adds what was hidden to `findings`. It takes
/// as long as all tables together. Where SQLite gives up in the middle, what it said until then
/// counts. Errors: Cancelled.
Result<> addWhatWasCutOff(const ProofRequest& request, ViewPool& views,
                          std::vector<vault::Finding>& findings, const std::stop_token& stop);

} // namespace core::proof
