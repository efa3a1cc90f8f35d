#include "core/jobs/tableeffect.h"

#include "core/sqlite/querysandbox.h"
#include "core/tables/condition.h"
#include "core/tables/tablemerge.h"

#include <numeric>

namespace core::jobs {

namespace {

constexpr std::int64_t kNumberBytes = 8;

std::int64_t bytesOf(const std::vector<rows::Value>& values)
{
    return std::accumulate(values.begin(), values.end(), std::int64_t{0},
                           [](std::int64_t sum, const rows::Value& value) {
                               return sum + std::max<std::int64_t>(kNumberBytes, value.size);
                           });
}

/// All rows of it come, or those for which the condition is true.
Result<> countComing(sqlite::Connection& backup, const tables::TableChoice& choice,
                     TableEffect& effect, const JobContext& job)
{
    if (!choice.keys.empty()) {
        effect.comes = static_cast<qint64>(choice.keys.size());
        return {};
    }
    const auto facts = tables::factsOf(backup, choice.table);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Error{
            .code = ErrorCode::TableUnknown, .path = backup.path(), .detail = choice.table};
    if (!choice.where.isEmpty()) {
        if (auto checked = tables::checkWhere(backup, **facts, choice.where); !checked)
            return checked;
    }
    sqlite::QuerySandbox sandbox(backup);
    QByteArray sql = "SELECT * FROM " + (*facts)->from();
    if (!choice.where.isEmpty())
        sql += " WHERE (" + choice.where.toUtf8() + "\n)";
    auto query = sandbox.prepare(sql);
    if (!query)
        return query.error();
    std::int64_t bytes = 0;
    for (;;) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = backup.path()};
        const auto row = query->step();
        if (!row)
            return choice.where.isEmpty() ? row.error() : sqlite::ofCondition(row.error());
        if (*row == sqlite::Statement::Row::Done)
            break;
        ++effect.comes;
        for (int column = 0; column < static_cast<int>((*facts)->columns.size()); ++column)
            bytes += std::max<std::int64_t>(kNumberBytes, query->byteCount(column));
    }
    effect.bytes = ByteCount(bytes);
    return {};
}

Result<> countDiffering(sqlite::Connection& live, sqlite::Connection& backup,
                        const tables::TableChoice& choice, TableEffect& effect,
                        const JobContext& job)
{
    const auto pairing = tables::pair(live, backup, choice);
    if (!pairing)
        return pairing.error();
    std::int64_t bytes = 0;
    const auto count = [&](const tables::MergedRow& row) -> Result<> {
        bytes += bytesOf(row.before) + bytesOf(row.after);
        switch (row.change) {
        case compare::Change::Added: ++effect.comes; break;
        case compare::Change::Removed: ++effect.goes; break;
        case compare::Change::Changed: ++effect.changes; break;
        }
        return {};
    };
    auto merged = tables::merge(live, backup, *pairing, count, job);
    effect.bytes = ByteCount(bytes);
    return merged;
}

} // namespace

Result<TableEffect> effectOf(sqlite::Connection& live, sqlite::Connection& backup,
                             const tables::TableChoice& choice, const JobContext& job)
{
    auto columns = tables::mapColumns(live, backup, choice);
    if (!columns)
        return columns.error();
    TableEffect effect{.columns = std::move(*columns)};
    if (!effect.columns.canRun() || !effect.columns.keyTrouble.isEmpty())
        return effect;
    const auto counted = effect.columns.isThere ? countDiffering(live, backup, choice, effect, job)
                                                : countComing(backup, choice, effect, job);
    if (!counted)
        return counted.error();
    return effect;
}

} // namespace core::jobs
