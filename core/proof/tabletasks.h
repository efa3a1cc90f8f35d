#pragma once

#include "core/proof/check.h"

#include <chrono>
#include <stop_token>

namespace core::proof {

class ProofProgress;
class ViewPool;

/// One check of one table. Both must outlive the run.
struct TableTask
{
    const Check* check = nullptr;
    const sqlite::TableInfo* table = nullptr;
    qint64 weight = 1; ///< how long it is expected to take, in any unit
};

struct TableResult
{
    using SteadyTime = std::chrono::steady_clock::time_point;

    TableOutcome outcome{};
    SteadyTime begun{};
    SteadyTime ended{};
};

/// Runs the tasks on parallel views, the heaviest first, so that none is left alone at the end.
/// Returns the results in the order of `tasks`. An image that cannot be opened any more is a
/// finding. Errors: Cancelled.
Result<std::vector<TableResult>> runTasks(const std::vector<TableTask>& tasks, ViewPool& views,
                                          unsigned workers, ProofProgress& progress,
                                          const std::stop_token& stop);

} // namespace core::proof
