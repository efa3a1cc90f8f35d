#include "core/proof/sqlchecks.h"

#include "core/base/parallel.h"
#include "core/proof/checkprogress.h"
#include "core/proof/contentscheck.h"
#include "core/proof/recordstate.h"
#include "core/proof/sqlfault.h"
#include "core/proof/tabletasks.h"
#include "core/proof/viewpool.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using sqlite::TableInfo;
using sqlite::TableKind;
using vault::CheckLevel;
using vault::CheckRecord;
using vault::FindingKind;
using vault::TableCount;
using Checks = std::vector<std::unique_ptr<Check>>;

constexpr double kCountingShare = 0.1; ///< of the time all of it takes, measured

/// All that has pages or a self-check. The first one also stands for the list of free pages.
Result<std::vector<TableInfo>> everyTable(ViewPool& views)
{
    auto lease = views.take();
    if (!lease)
        return lease.error();
    auto tables = sqlite::tablesOf(lease->view());
    if (!tables)
        return tables.error();
    std::vector<TableInfo> all{
        {.name = u"sqlite_schema"_s, .kind = TableKind::Internal, .rootPage = 1}};
    all.insert(all.end(), tables->begin(), tables->end());
    return all;
}

/// A virtual table's rows are those of its shadow tables, which carry its name.
qint64 rowsOf(const TableInfo& table, const QHash<QString, qint64>& rows)
{
    if (table.kind != TableKind::Virtual)
        return rows.value(table.name);
    qint64 sum = 0;
    for (auto each = rows.begin(); each != rows.end(); ++each) {
        if (each.key().startsWith(table.name + u'_'))
            sum += each.value();
    }
    return sum;
}

std::vector<TableTask> tasksFor(const Checks& checks, const std::vector<TableInfo>& tables,
                                const QHash<QString, qint64>& rows)
{
    std::vector<TableTask> tasks;
    for (const auto& check : checks) {
        for (const TableInfo& table : tables) {
            if (check->appliesTo(table))
                tasks.push_back(
                    {check.get(), &table, 1 + rowsOf(table, rows) * check->effort(table)});
        }
    }
    return tasks;
}

qint64 totalWeight(const std::vector<TableTask>& tasks)
{
    qint64 total = 0;
    for (const TableTask& task : tasks)
        total += task.weight;
    return total;
}

/// Gathers what the tasks of one check found; its time is from the first begin to the last end.
CheckRecord recordFrom(QLatin1StringView name, const std::vector<TableTask>& tasks,
                       const std::vector<TableResult>& results)
{
    CheckRecord record{.name = name};
    auto begun = TableResult::SteadyTime::max();
    auto ended = TableResult::SteadyTime::min();
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (tasks[i].check->record() != name)
            continue;
        const auto& found = results[i].outcome.findings;
        record.findings.insert(record.findings.end(), found.begin(), found.end());
        begun = std::min(begun, results[i].begun);
        ended = std::max(ended, results[i].ended);
    }
    if (begun < ended)
        record.seconds = std::chrono::duration<double>(ended - begun).count();
    record.state = stateOf(record.findings);
    return record;
}

Checks deepChecks(const ProofRequest& request)
{
    Checks checks;
    checks.push_back(makeIntegrityCheck(request.level));
    if (request.level == CheckLevel::Quick)
        return checks;
    checks.push_back(makeVirtualTableCheck());
    checks.push_back(makeForeignKeyCheck(request.fresh ? Violations() : request.knownViolations));
    return checks;
}

SqlVerdict unreadable(const Error& error)
{
    SqlVerdict verdict{.integrity = {.name = kIntegrity},
                       .foreignKeys = {.name = kForeignKeys},
                       .contents = {.name = kContents}};
    const bool broken =
        error.code == ErrorCode::SourceDamaged || error.code == ErrorCode::SourceNotADatabase;
    verdict.integrity.findings = {
        findingFor(error, {}, broken ? FindingKind::Structure : FindingKind::Unreadable)};
    verdict.integrity.state = stateOf(verdict.integrity.findings);
    return verdict;
}

/// One proof's way through the tables: counts them, then checks the largest first.
class SqlRun
{
public:
    SqlRun(const ProofRequest& request, const Reread& image, ViewPool& views, const JobContext& job)
        : m_request(request)
        , m_views(views)
        , m_stop(job.stop)
        , m_workers(request.workers > 0 ? request.workers : usefulWorkers())
        , m_progress(
              job.progress, image.pageHashes.pages,
              PageSize::fromBytes(image.pageHashes.pageSize).value_or(*PageSize::fromBytes(4096)))
    {
    }

    Result<SqlVerdict> run(const std::vector<TableInfo>& tables)
    {
        SqlVerdict verdict;
        if (auto counted = count(tables, verdict); !counted)
            return counted.error();
        if (auto checked = check(tables, verdict); !checked)
            return checked.error();
        return verdict;
    }

private:
    Result<> count(const std::vector<TableInfo>& tables, SqlVerdict& verdict)
    {
        Checks counting;
        counting.push_back(makeRowCount());
        const auto tasks = tasksFor(counting, tables, {});
        m_progress.startStage(kCountingShare, totalWeight(tasks));
        const auto results = runTasks(tasks, m_views, m_workers, m_progress, m_stop);
        if (!results)
            return results.error();
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            const auto rows = (*results)[i].outcome.rows;
            if (rows)
                m_rows.insert(tasks[i].table->name, *rows);
            if (rows && tasks[i].table->kind == TableKind::Ordinary)
                verdict.tables.push_back({.name = tasks[i].table->name, .rows = *rows});
        }
        verdict.contents = recordFrom(kContents, tasks, *results);
        const auto changes = compareContents(m_request.before, verdict.tables, tables);
        auto& findings = verdict.contents.findings;
        findings.insert(findings.end(), changes.begin(), changes.end());
        verdict.contents.state = stateOf(findings);
        return {};
    }

    Result<> check(const std::vector<TableInfo>& tables, SqlVerdict& verdict)
    {
        const Checks checks = deepChecks(m_request);
        const auto tasks = tasksFor(checks, tables, m_rows);
        m_progress.startStage(1 - kCountingShare, totalWeight(tasks));
        const auto results = runTasks(tasks, m_views, m_workers, m_progress, m_stop);
        if (!results)
            return results.error();
        verdict.integrity = recordFrom(kIntegrity, tasks, *results);
        verdict.foreignKeys = m_request.level == CheckLevel::Full
            ? recordFrom(kForeignKeys, tasks, *results)
            : CheckRecord{.name = kForeignKeys};
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            if (const auto violations = (*results)[i].outcome.violations;
                violations.value_or(0) > 0)
                verdict.violations.push_back({.name = tasks[i].table->name, .rows = *violations});
        }
        return {};
    }

    const ProofRequest& m_request;
    ViewPool& m_views;
    const std::stop_token m_stop;
    const unsigned m_workers;
    CheckProgress m_progress;
    QHash<QString, qint64> m_rows;
};

} // namespace

Result<SqlVerdict> runSqlChecks(const ProofRequest& request, const Reread& image, ViewPool& views,
                                const JobContext& job)
{
    const auto tables = everyTable(views);
    if (tables)
        return SqlRun(request, image, views, job).run(*tables);
    const bool neverWasOne =
        tables.error().code == ErrorCode::SourceNotADatabase && !request.expected;
    if (tables.error().code == ErrorCode::Cancelled || neverWasOne)
        return tables.error();
    return unreadable(tables.error());
}

} // namespace core::proof
