#pragma once

#include "core/sqlite/schema.h"
#include "core/vault/verdict.h"

#include <vector>

namespace core::proof {

/// Names the tables of the backup before that are gone, empty now, or lost most of their rows.
/// A table of `tables` that is not in `counted` could not be counted and is not judged here.
[[nodiscard]] std::vector<vault::Finding>
compareContents(const std::vector<vault::TableCount>& before,
                const std::vector<vault::TableCount>& counted,
                const std::vector<sqlite::TableInfo>& tables);

} // namespace core::proof
