#include "core/proof/check.h"
#include "core/proof/sqlfault.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;

Result<qint64> countViolations(sqlite::Connection& view, const QString& table)
{
    auto statement =
        view.prepare("PRAGMA main.foreign_key_check(" + sqlite::quotedText(table) + ")");
    if (!statement)
        return statement.error();
    for (qint64 count = 0;; ++count) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (*row == sqlite::Statement::Row::Done)
            return count;
    }
}

class ForeignKeyCheck final : public Check
{
public:
    explicit ForeignKeyCheck(Violations known)
        : m_known(std::move(known))
    {
    }

    QLatin1StringView record() const override { return kForeignKeys; }
    bool appliesTo(const sqlite::TableInfo& table) const override
    {
        return table.kind == sqlite::TableKind::Ordinary && table.rootPage != 0;
    }
    qint64 effort(const sqlite::TableInfo&) const override { return 1; } // most have no keys

    Result<TableOutcome> run(sqlite::Connection& view,
                             const sqlite::TableInfo& table) const override
    {
        const auto count = countViolations(view, table.name);
        if (!count)
            return withoutCount(count.error(), table.name);
        if (*count == 0)
            return TableOutcome{.violations = 0};
        return TableOutcome{
            .findings = {Finding{.kind = FindingKind::ForeignKeys,
                                 .object = table.name,
                                 .count = *count,
                                 .inSourceToo = *count <= countInSource(table.name)}},
            .violations = *count};
    }

private:
    static Result<TableOutcome> withoutCount(const Error& error, const QString& table)
    {
        if (stoppedByUs(error))
            return error;
        const bool mismatch = error.detail.contains("foreign key mismatch"_L1);
        return TableOutcome{.findings = {findingFor(error, table,
                                                    mismatch ? FindingKind::ForeignKeyMismatch
                                                             : FindingKind::Unreadable)}};
    }

    /// Without knowledge of the source any number may have been there.
    [[nodiscard]] qint64 countInSource(const QString& table) const
    {
        if (!m_known)
            return std::numeric_limits<qint64>::max();
        const auto found = std::ranges::find(*m_known, table, &vault::TableCount::name);
        return found == m_known->end() ? 0 : found->rows;
    }

    Violations m_known;
};

} // namespace

std::unique_ptr<Check> makeForeignKeyCheck(Violations known)
{
    return std::make_unique<ForeignKeyCheck>(std::move(known));
}

} // namespace core::proof
