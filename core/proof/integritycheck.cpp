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

/// SQLite stops after this many faults when it is told a table; it takes a table or a limit, not
/// both. Source: https://www.sqlite.org/pragma.html#pragma_integrity_check
constexpr qsizetype kFaultLimit = 100;

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
    qint64 effort(const sqlite::TableInfo& table, qint64 rows) const override
    {
        return rows * 40 * (1 + table.indexCount); // every row is looked up in every index
    }

    Result<TableOutcome> run(sqlite::Connection& view,
                             const sqlite::TableInfo& table) const override
    {
        const CellsCheckedOnce faster(view);
        std::vector<Finding> findings;
        auto faults = collect(view, table.name, findings);
        if (faults && *faults >= kFaultLimit && onlyContent(findings))
            faults = lookBehindContent(view, table.name, findings);
        if (!faults)
            return faults.error();
        return TableOutcome{.findings = std::move(findings), .isCutOff = *faults >= kFaultLimit};
    }

private:
    /// Returns how many faults SQLite told.
    Result<qsizetype> collect(sqlite::Connection& view, const QString& table,
                              std::vector<Finding>& findings) const
    {
        qsizetype faults = 0;
        auto statement = view.prepare(m_pragma + sqlite::quotedText(table) + ")");
        Error stopped = statement ? Error{} : statement.error();
        while (statement) {
            const auto row = statement->step();
            if (row && *row == sqlite::Statement::Row::Done)
                return faults;
            if (!row) {
                stopped = row.error();
                break;
            }
            const QString text = statement->text(0);
            if (text == "ok"_L1)
                continue;
            faults += faultsIn(text).size();
            addIntegrityMessage(text, table, findings);
        }
        if (stoppedByUs(stopped))
            return stopped;
        const bool damaged = stopped.code == ErrorCode::SourceDamaged;
        findings.push_back(
            findingFor(stopped, table, damaged ? FindingKind::Structure : FindingKind::Unreadable));
        return faults;
    }

    /// A hundred rows that break a CHECK would hide damage that comes after them. Returns how many
    /// faults there are without them.
    Result<qsizetype> lookBehindContent(sqlite::Connection& view, const QString& table,
                                        std::vector<Finding>& findings) const
    {
        if (auto off = view.execute("PRAGMA ignore_check_constraints=ON"); !off)
            return off.error();
        std::vector<Finding> behind;
        const auto faults = collect(view, table, behind);
        if (auto on = view.execute("PRAGMA ignore_check_constraints=OFF"); !on)
            return on.error();
        std::ranges::copy_if(behind, std::back_inserter(findings), [](const Finding& finding) {
            return finding.kind != FindingKind::ConstraintViolation;
        });
        return faults;
    }

    QByteArray m_pragma;
};

} // namespace

std::unique_ptr<Check> makeIntegrityCheck(vault::CheckLevel level)
{
    return std::make_unique<IntegrityCheck>(level);
}

} // namespace core::proof
