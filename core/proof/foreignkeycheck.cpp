#include "core/proof/check.h"
#include "core/proof/orphans.h"
#include "core/proof/sqlfault.h"
#include "core/sqlite/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;

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
    qint64 effort(const sqlite::TableInfo&, qint64 rows) const override
    {
        return rows; // most have no keys
    }

    Result<TableOutcome> run(sqlite::Connection& view,
                             const sqlite::TableInfo& table) const override
    {
        const auto orphans = orphansIn(view, table.name);
        if (!orphans)
            return withoutCount(orphans.error(), table.name);
        if (orphans->count == 0)
            return TableOutcome{.violations = 0};
        return TableOutcome{
            .findings = {Finding{.kind = FindingKind::ForeignKeys,
                                 .object = table.name,
                                 .count = orphans->count,
                                 .detail = orphans->examples.join(u'\n'),
                                 .inSourceToo = orphans->count <= countInSource(table.name)}},
            .violations = orphans->count};
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
