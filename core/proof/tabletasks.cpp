#include "core/proof/tabletasks.h"

#include "core/base/parallel.h"
#include "core/proof/checkprogress.h"
#include "core/proof/viewpool.h"

#include <algorithm>
#include <numeric>

namespace core::proof {

namespace {

std::vector<std::size_t> heaviestFirst(const std::vector<TableTask>& tasks)
{
    std::vector<std::size_t> order(tasks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::size_t index) { return tasks[index].weight; });
    return order;
}

Result<TableResult> runTask(const TableTask& task, ViewPool& views)
{
    TableResult result{.begun = std::chrono::steady_clock::now()};
    auto lease = views.take();
    if (!lease)
        return lease.error();
    auto outcome = task.check->run(lease->view(), *task.table);
    if (!outcome)
        return outcome.error();
    result.outcome = std::move(*outcome);
    result.ended = std::chrono::steady_clock::now();
    return result;
}

} // namespace

Result<std::vector<TableResult>> runTasks(const std::vector<TableTask>& tasks, ViewPool& views,
                                          unsigned workers, CheckProgress& progress,
                                          const std::stop_token& stop)
{
    const std::vector<std::size_t> order = heaviestFirst(tasks);
    std::vector<TableResult> results(tasks.size());
    const auto done = parallelFor(tasks.size(), workers, [&](std::size_t turn) -> Result<> {
        if (stop.stop_requested())
            return Error{.code = ErrorCode::Cancelled};
        const std::size_t index = order[turn];
        progress.begin(tasks[index].table->name);
        auto result = runTask(tasks[index], views);
        if (!result)
            return result.error();
        results[index] = std::move(*result);
        progress.finish(tasks[index].weight);
        return {};
    });
    if (!done)
        return done.error();
    return results;
}

} // namespace core::proof
