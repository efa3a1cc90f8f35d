#include "core/proof/sqlchecks.h"

#include "core/base/parallel.h"
#include "core/proof/contentscheck.h"
#include "core/proof/expectationcheck.h"
#include "core/proof/integritymessage.h"
#include "core/proof/pagefaults.h"
#include "core/proof/proofprogress.h"
#include "core/proof/recordstate.h"
#include "core/proof/rowestimate.h"
#include "core/proof/sqlfault.h"
#include "core/proof/tabletasks.h"
#include "core/proof/uncutcheck.h"
#include "core/proof/viewpool.h"

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
using vault::Verdict;
using Checks = std::vector<std::unique_ptr<Check>>;

struct Subjects
{
    std::vector<TableInfo> tables{};
    QHash<QString, qint64> rows{}; ///< about, see rowestimate.h
};

/// All that has pages or a self-check. The first one also stands for the list of free pages.
Result<Subjects> everyTable(ViewPool& views, const std::vector<TableCount>& before)
{
    auto lease = views.take();
    if (!lease)
        return lease.error();
    const auto tables = sqlite::tablesOf(lease->view());
    if (!tables)
        return tables.error();
    Subjects all{
        .tables = {{.name = u"sqlite_schema"_s, .kind = TableKind::Internal, .rootPage = 1}}};
    all.tables.insert(all.tables.end(), tables->begin(), tables->end());
    all.rows = estimateRows(lease->view(), *tables, before);
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
                    {check.get(), &table, 1 + check->effort(table, rowsOf(table, rows))});
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
    foldStops(record.findings);
    if (begun < ended)
        record.seconds = std::chrono::duration<double>(ended - begun).count();
    record.state = stateOf(record.findings);
    return record;
}

Checks checksFor(const ProofRequest& request, const std::stop_token& stop)
{
    Checks checks;
    checks.push_back(makeRowCount());
    checks.push_back(makeIntegrityCheck(request.level));
    checks.push_back(makePageUseCheck(request.checked(), stop));
    if (!request.expectations.empty())
        checks.push_back(makeExpectationCheck(request.expectations));
    if (request.level == CheckLevel::Quick)
        return checks;
    checks.push_back(makeVirtualTableCheck());
    checks.push_back(makeForeignKeyCheck(request.fresh ? Violations() : request.knownViolations));
    return checks;
}

/// Words in a schema that SQLite does not know are those of a newer one, or damage: the pages tell.
Result<SqlVerdict> unreadable(const Error& error, const QString& image, const std::stop_token& stop)
{
    SqlVerdict verdict{.integrity = {.name = kIntegrity},
                       .foreignKeys = {.name = kForeignKeys},
                       .contents = {.name = kContents}};
    const bool broken =
        error.code == ErrorCode::SourceDamaged || error.code == ErrorCode::SourceNotADatabase;
    verdict.integrity.findings = {
        findingFor(error, {}, broken ? FindingKind::Structure : FindingKind::Unreadable)};
    verdict.integrity.state = stateOf(verdict.integrity.findings);
    if (verdict.integrity.state == Verdict::Damaged)
        return verdict;
    NoProgress unseen;
    const auto map = sqlite::mapPages(image, {stop, unseen});
    if (!map && stoppedByUs(map.error()))
        return map.error();
    const auto faults = map ? faultsOf(*map) : std::vector<vault::Finding>{};
    auto& findings = verdict.integrity.findings;
    findings.insert(findings.end(), faults.begin(), faults.end());
    verdict.integrity.state = stateOf(findings);
    return verdict;
}

/// What was counted and found becomes the records of the proof.
SqlVerdict verdictFrom(const ProofRequest& request, const std::vector<TableInfo>& tables,
                       const std::vector<TableTask>& tasks, const std::vector<TableResult>& results)
{
    SqlVerdict verdict{.integrity = recordFrom(kIntegrity, tasks, results),
                       .foreignKeys = recordFrom(kForeignKeys, tasks, results),
                       .contents = recordFrom(kContents, tasks, results)};
    if (request.level == CheckLevel::Quick)
        verdict.foreignKeys = {.name = kForeignKeys};
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const TableOutcome& outcome = results[i].outcome;
        const TableInfo& table = *tasks[i].table;
        if (outcome.rows && table.kind == TableKind::Ordinary)
            verdict.tables.push_back({.name = table.name, .rows = *outcome.rows});
        if (outcome.violations.value_or(0) > 0)
            verdict.violations.push_back({.name = table.name, .rows = *outcome.violations});
    }
    const auto changes = compareContents(request.before, verdict.tables, tables);
    auto& findings = verdict.contents.findings;
    findings.insert(findings.end(), changes.begin(), changes.end());
    verdict.contents.state = stateOf(findings);
    return verdict;
}

} // namespace

Result<SqlVerdict> runSqlChecks(const ProofRequest& request, ViewPool& views,
                                const std::function<void()>& beforeTables, ProofProgress& progress,
                                const std::stop_token& stop)
{
    const auto all = everyTable(views, request.before);
    if (!all) {
        const bool neverWasOne =
            all.error().code == ErrorCode::SourceNotADatabase && !request.expected;
        if (stoppedByUs(all.error()) || neverWasOne)
            return all.error();
        return unreadable(all.error(), request.checked(), stop);
    }
    const Checks checks = checksFor(request, stop);
    const auto tasks = tasksFor(checks, all->tables, all->rows);
    const unsigned workers = request.workers > 0 ? request.workers : usefulWorkers();
    progress.startChecks(totalWeight(tasks));
    for (const TableTask& task : tasks)
        progress.expect(task.check->record());
    beforeTables();
    const auto results = runTasks(tasks, views, workers, progress, stop);
    if (!results)
        return results.error();
    SqlVerdict verdict = verdictFrom(request, all->tables, tasks, *results);
    const auto isCutOff = [](const TableResult& result) { return result.outcome.isCutOff; };
    if (std::ranges::any_of(*results, isCutOff)) {
        auto& findings = verdict.integrity.findings;
        if (auto added = addWhatWasCutOff(request, views, findings, stop); !added)
            return added.error();
        verdict.integrity.state = stateOf(findings);
    }
    return verdict;
}

} // namespace core::proof
