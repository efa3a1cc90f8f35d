#include "core/jobs/reporttables.h"

#include "core/proof/lookupstop.h"
#include "core/proof/reportparts.h"

#include <algorithm>

namespace core::jobs {

namespace {

using vault::Finding;
using vault::FindingKind;
using vault::Severity;
using vault::TableCount;
using vault::Verdict;

std::optional<qint64> rowsOf(const QString& table, const std::vector<TableCount>& counts)
{
    const auto found = std::ranges::find(counts, table, &TableCount::name);
    return found == counts.end() ? std::nullopt : std::optional(found->rows);
}

/// All tables that are known from somewhere, each once: those of today first.
std::vector<proof::ReportTable> tablesFrom(const TableCounts& counts)
{
    std::vector<proof::ReportTable> tables;
    for (const auto* list : {&counts.counted, &counts.captured, &counts.before}) {
        for (const TableCount& each : *list) {
            if (std::ranges::find(tables, each.name, &proof::ReportTable::name) == tables.end())
                tables.push_back({.name = each.name,
                                  .rows = rowsOf(each.name, counts.counted),
                                  .before = rowsOf(each.name, counts.before),
                                  .captured = rowsOf(each.name, counts.captured)});
        }
    }
    return tables;
}

template <class See>
void forEachFinding(const vault::Proof& proof, const See& see)
{
    for (const vault::CheckRecord& check : proof.checks)
        std::ranges::for_each(check.findings, see);
}

/// An index that is damaged leaves the rows of its table as they are.
Verdict stateOf(const proof::ReportTable& table, const proof::Report& report)
{
    const proof::ReportParts parts(report);
    Verdict state = table.rows ? Verdict::Ok : Verdict::NotChecked;
    forEachFinding(report.proof, [&](const Finding& finding) {
        if (finding.object != table.name || parts.partOf(finding) == proof::Part::Index)
            return;
        const Severity severity = proof::severityIn(finding, report.proof);
        if (severity == Severity::Damage)
            state = vault::worse(state, Verdict::Damaged);
        else if (severity == Severity::CannotJudge)
            state = vault::worse(state, Verdict::CannotJudge);
    });
    return report.proof.verdict == Verdict::NotChecked ? Verdict::NotChecked : state;
}

/// What is damaged is listed also where nobody ever counted it.
void addDamaged(proof::Report& report)
{
    QStringList damaged;
    forEachFinding(report.proof, [&](const Finding& finding) {
        const bool isKnown =
            std::ranges::find(report.tables, finding.object, &proof::ReportTable::name)
            != report.tables.end();
        if (vault::severityOf(finding) == Severity::Damage && !isKnown
            && !damaged.contains(finding.object)
            && proof::ReportParts(report).partOf(finding) == proof::Part::Table)
            damaged.append(finding.object);
    });
    for (const QString& table : damaged)
        report.tables.push_back({.name = table});
}

} // namespace

void addTables(const TableCounts& counts, proof::Report& report)
{
    report.tables = tablesFrom(counts);
    addDamaged(report);
    forEachFinding(report.proof, [&](const Finding& finding) {
        const auto gone =
            std::ranges::find(report.tables, finding.object, &proof::ReportTable::name);
        if (finding.kind == FindingKind::TableGone && gone != report.tables.end())
            gone->isGone = true;
    });
    for (proof::ReportTable& table : report.tables)
        table.state = stateOf(table, report);
}

} // namespace core::jobs
