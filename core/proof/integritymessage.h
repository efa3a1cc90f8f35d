#pragma once

#include "core/vault/verdict.h"

namespace core::proof {

/// Sorts one row of integrity_check's or quick_check's output into `findings`: one finding for each
/// object and kind, with the pages that are named and the first few of SQLite's texts.
/// `table` is the one that was checked.
void addIntegrityMessage(const QString& row, const QString& table,
                         std::vector<vault::Finding>& findings);

} // namespace core::proof
