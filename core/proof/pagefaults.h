#pragma once

#include "core/sqlite/pagemap.h"
#include "core/vault/verdict.h"

namespace core::proof {

/// The faults that a walk over the pages found, one finding for each tree: for images that SQLite
/// does not get to check. Without the numbers of the header, which a newer SQLite may write in its
/// own way. An owner is named for at most 20, the rest counts as nobody's.
[[nodiscard]] std::vector<vault::Finding> faultsOf(const sqlite::PageMap& map);

} // namespace core::proof
