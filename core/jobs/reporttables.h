#pragma once

#include "core/proof/report.h"

namespace core::jobs {

/// Row counts from three points in time.
struct TableCounts
{
    std::vector<vault::TableCount> counted{}; ///< by this proof
    std::vector<vault::TableCount> captured{}; ///< when the backup was last whole
    std::vector<vault::TableCount> before{}; ///< of the backup before
};

/// Fills in `report.tables`, with what the proof found of each; `report.proof` and the map are
/// there.
void addTables(const TableCounts& counts, proof::Report& report);

} // namespace core::jobs
