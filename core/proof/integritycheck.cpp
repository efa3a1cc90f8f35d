#include "core/proof/check.h"
#include "core/proof/integritymessage.h"
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

/// SQLite stops after this many rows when it is told a table; it takes a table or a limit, not
/// both. Source: https://www.sqlite.org/pragma.html#pragma_integrity_check
constexpr int kRowLimit = 100;

bool onlyContent(const std::vector<Finding>& findings)
{
    return std::ranges::all_of(findings, [](const Finding& finding) {
        return finding.kind == FindingKind::ConstraintViolation;
    });
}

/// The walk over the trees that comes first looks at the size of every cell; done again at each
/// look-up of a row in an index it makes the check 1.7 times as long.
/// Source: https://www.sqlite.org/pragma.html#pragma_cell_size_check
class CellsCheckedOnce
{
public:
    explicit CellsCheckedOnce(sqlite::Connection& view)
        : m_view(view)
    {
        static_cast<void>(m_view.execute("PRAGMA cell_size_check=OFF"));
    }
    ~CellsCheckedOnce() { static_cast<void>(m_view.execute("PRAGMA cell_size_check=ON")); }
    CellsCheckedOnce(const CellsCheckedOnce&) = delete;
    CellsCheckedOnce& operator=(const CellsCheckedOnce&) = delete;

private:
    sqlite::Connection& m_view;
};

class IntegrityCheck final : public Check
{
public:
    explicit IntegrityCheck(vault::CheckLevel level)
        : m_pragma(level == vault::CheckLevel::Full ? "PRAGMA main.integrity_check("
                                                    : "PRAGMA main.quick_check(")
    {
    }

    QLatin1StringView record() const override { return kIntegrity; }
    bool appliesTo(const sqlite::TableInfo& table) const override { return table.rootPage != 0; }
    qint64 effort(const sqlite::TableInfo& table) const override
    {
        return 8 * (1 + table.indexCount); // every row is looked up in every index
    }

    Result<TableOutcome> run(sqlite::Connection& view,
                             const sqlite::TableInfo& table) const override
    {
        const CellsCheckedOnce faster(view);
        std::vector<Finding> findings;
        const auto rows = collect(view, table.name, findings);
        if (!rows)
            return rows.error();
        if (*rows >= kRowLimit && onlyContent(findings)) {
            const auto looked = lookBehindContent(view, table.name, findings);
            if (!looked)
                return looked.error();
        }
        return TableOutcome{.findings = std::move(findings)};
    }

private:
    /// Returns how many rows SQLite gave.
    Result<int> collect(sqlite::Connection& view, const QString& table,
                        std::vector<Finding>& findings) const
    {
        int rows = 0;
        auto statement = view.prepare(m_pragma + sqlite::quotedText(table) + ")");
        Error stopped = statement ? Error{} : statement.error();
        while (statement) {
            const auto row = statement->step();
            if (row && *row == sqlite::Statement::Row::Done)
                return rows;
            if (!row) {
                stopped = row.error();
                break;
            }
            ++rows;
            if (const QString text = statement->text(0); text != "ok"_L1)
                addIntegrityMessage(text, table, findings);
        }
        if (stoppedByUs(stopped))
            return stopped;
        const bool damaged = stopped.code == ErrorCode::SourceDamaged;
        findings.push_back(
            findingFor(stopped, table, damaged ? FindingKind::Structure : FindingKind::Unreadable));
        return rows;
    }

    /// A hundred rows that break a CHECK would hide damage that comes after them.
    Result<> lookBehindContent(sqlite::Connection& view, const QString& table,
                               std::vector<Finding>& findings) const
    {
        if (auto off = view.execute("PRAGMA ignore_check_constraints=ON"); !off)
            return off;
        std::vector<Finding> behind;
        const auto rows = collect(view, table, behind);
        if (auto on = view.execute("PRAGMA ignore_check_constraints=OFF"); !on)
            return on;
        if (!rows)
            return rows.error();
        std::ranges::copy_if(behind, std::back_inserter(findings), [](const Finding& finding) {
            return finding.kind != FindingKind::ConstraintViolation;
        });
        return {};
    }

    QByteArray m_pragma;
};

} // namespace

std::unique_ptr<Check> makeIntegrityCheck(vault::CheckLevel level)
{
    return std::make_unique<IntegrityCheck>(level);
}

} // namespace core::proof
