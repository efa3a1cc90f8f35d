#pragma once

#include "core/proof/prove.h"
#include "core/proof/reread.h"

namespace core::proof {

/// The record "page-hashes": compares what was read with what was captured, and names the tables
/// and indexes that pages with other bytes belong to. Not checked when nothing is known of the
/// capture. Errors: Cancelled.
Result<vault::CheckRecord> checkPageHashes(const ProofRequest& request, const Reread& found,
                                           const std::stop_token& stop);

} // namespace core::proof
