#include "core/proof/contentscheck.h"

#include "core/proof/check.h"
#include "core/proof/sqlfault.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

#include <algorithm>

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;
using vault::TableCount;

constexpr qint64 kFewRows = 10; ///< a loss of so few says nothing

Result<qint64> countRows(sqlite::Connection& view, const QString& table)
{
    auto statement = view.prepare("SELECT count(*) FROM main." + sqlite::quotedName(table));
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

class RowCount final : public Check
{
public:
    QLatin1StringView record() const override { return kContents; }
    bool appliesTo(const sqlite::TableInfo& table) const override { return table.rootPage != 0; }
    qint64 effort(const sqlite::TableInfo&, qint64 rows) const override { return rows; }

    Result<TableOutcome> run(sqlite::Connection& view,
                             const sqlite::TableInfo& table) const override
    {
        const auto rows = countRows(view, table.name);
        if (rows)
            return TableOutcome{.rows = *rows};
        if (stoppedByUs(rows.error()))
            return rows.error();
        if (table.kind != sqlite::TableKind::Ordinary)
            return TableOutcome{};
        return TableOutcome{
            .findings = {findingFor(rows.error(), table.name, FindingKind::Unreadable)}};
    }
};

} // namespace

std::unique_ptr<Check> makeRowCount()
{
    return std::make_unique<RowCount>();
}

std::vector<Finding> compareContents(const std::vector<TableCount>& before,
                                     const std::vector<TableCount>& counted,
                                     const std::vector<sqlite::TableInfo>& tables)
{
    std::vector<Finding> findings;
    for (const TableCount& had : before) {
        if (std::ranges::find(tables, had.name, &sqlite::TableInfo::name) == tables.end()) {
            findings.push_back(
                {.kind = FindingKind::TableGone, .object = had.name, .count = had.rows});
            continue;
        }
        const auto has = std::ranges::find(counted, had.name, &TableCount::name);
        if (has == counted.end())
            continue;
        const qint64 lost = had.rows - has->rows;
        if (has->rows == 0 && had.rows > 0)
            findings.push_back(
                {.kind = FindingKind::TableEmptied, .object = had.name, .count = had.rows});
        else if (lost > kFewRows && lost > had.rows / 2)
            findings.push_back(
                {.kind = FindingKind::TableShrank, .object = had.name, .count = lost});
    }
    return findings;
}

} // namespace core::proof
