#include "core/proof/tabletasks.h"

#include "core/base/parallel.h"
#include "core/proof/proofprogress.h"
#include "core/proof/sqlfault.h"
#include "core/proof/viewpool.h"
#include "core/sqlite/privateview.h"

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

Result<TableOutcome> runOnView(const TableTask& task, ViewPool& views)
{
    const QString& table = task.table->name;
    auto lease = views.take();
    if (!lease) { // the schema could be read a moment ago: somebody changes the file
        if (stoppedByUs(lease.error()))
            return lease.error();
        return TableOutcome{
            .findings = {findingFor(lease.error(), table, vault::FindingKind::Unreadable)}};
    }
    auto outcome = task.check->run(lease->view(), *task.table);
    if (outcome && sqlite::missedPages(lease->view()))
        outcome->findings.push_back({.kind = vault::FindingKind::Unreadable, .object = table});
    return outcome;
}

Result<TableResult> runTask(const TableTask& task, ViewPool& views)
{
    TableResult result{.begun = std::chrono::steady_clock::now()};
    auto outcome = runOnView(task, views);
    if (!outcome)
        return outcome.error();
    result.outcome = std::move(*outcome);
    result.ended = std::chrono::steady_clock::now();
    return result;
}

} // namespace

Result<std::vector<TableResult>> runTasks(const std::vector<TableTask>& tasks, ViewPool& views,
                                          unsigned workers, ProofProgress& progress,
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
        progress.finish(tasks[index].check->record(), tasks[index].weight);
        return {};
    });
    if (!done)
        return done.error();
    return results;
}

} // namespace core::proof
