#include "core/proof/check.h"
#include "core/proof/sqlfault.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using sqlite::TableInfo;
using vault::Finding;
using vault::FindingKind;

enum class Kind { FullText, RTree, Other };

Kind kindOf(const TableInfo& table)
{
    if (table.module == "fts3"_L1 || table.module == "fts4"_L1 || table.module == "fts5"_L1)
        return Kind::FullText;
    const bool rtree = table.module == "rtree"_L1 || table.module == "rtree_i32"_L1;
    return rtree ? Kind::RTree : Kind::Other;
}

/// Runs the statement and returns the text of its first column, if it has a row.
Result<QString> firstText(sqlite::Connection& view, const QByteArray& sql,
                          const QString& parameter = {})
{
    auto statement = view.prepare(sql);
    if (!statement)
        return statement.error();
    if (!parameter.isNull()) {
        if (auto bound = statement->bind(1, parameter); !bound)
            return bound.error();
    }
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row == sqlite::Statement::Row::Available ? statement->text(0) : QString();
}

/// True for an FTS4 index over a table it does not own. SQLite leaves it to the application to keep
/// the two together, and applications that do not are common. FTS5 does not compare the two unless
/// told to, and FTS3 has no such tables. Source: https://www.sqlite.org/fts3.html, section 6.2.
Result<bool> hasForeignContent(sqlite::Connection& view, const TableInfo& table)
{
    if (table.module != "fts4"_L1)
        return false;
    const auto sql = firstText(
        view, "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?1", table.name);
    if (!sql)
        return sql.error();
    static const QRegularExpression option(u"[(,]\\s*content\\s*="_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return option.match(*sql).hasMatch();
}

Result<TableOutcome> checkFullText(sqlite::Connection& view, const TableInfo& table)
{
    const QByteArray name = sqlite::quotedName(table.name);
    const auto checked =
        view.execute("INSERT INTO main." + name + "(" + name + ") VALUES('integrity-check')");
    if (checked)
        return TableOutcome{};
    if (checked.error().code == ErrorCode::Cancelled)
        return checked.error();
    if (checked.error().code != ErrorCode::SourceDamaged)
        return TableOutcome{
            .findings = {findingFor(checked.error(), table.name, FindingKind::Unreadable)}};
    const auto foreign = hasForeignContent(view, table);
    return TableOutcome{.findings = {Finding{.kind = FindingKind::FullText,
                                             .object = table.name,
                                             .detail = checked.error().detail,
                                             .inSourceToo = foreign && *foreign}}};
}

Result<TableOutcome> checkRTree(sqlite::Connection& view, const TableInfo& table)
{
    const auto report = firstText(view, "SELECT rtreecheck('main', ?1)", table.name);
    if (report && *report == "ok"_L1)
        return TableOutcome{};
    if (report)
        return TableOutcome{
            .findings = {
                Finding{.kind = FindingKind::RTree, .object = table.name, .detail = *report}}};
    if (report.error().code == ErrorCode::Cancelled)
        return report.error();
    return TableOutcome{.findings = {findingFor(report.error(), table.name, FindingKind::RTree)}};
}

/// Other modules have no check of their own; what they store in tables is checked as tables.
Result<TableOutcome> lookForModule(sqlite::Connection& view, const TableInfo& table)
{
    const auto opened = view.prepare("SELECT 1 FROM main." + sqlite::quotedName(table.name));
    if (opened)
        return TableOutcome{};
    if (opened.error().code == ErrorCode::Cancelled)
        return opened.error();
    return TableOutcome{
        .findings = {findingFor(opened.error(), table.name, FindingKind::MissingModule)}};
}

class VirtualTableCheck final : public Check
{
public:
    QLatin1StringView record() const override { return kIntegrity; }
    bool appliesTo(const TableInfo& table) const override
    {
        return table.kind == sqlite::TableKind::Virtual;
    }
    qint64 effort(const TableInfo&) const override { return 16; }

    Result<TableOutcome> run(sqlite::Connection& view, const TableInfo& table) const override
    {
        switch (kindOf(table)) {
        case Kind::FullText: return checkFullText(view, table);
        case Kind::RTree: return checkRTree(view, table);
        case Kind::Other: break;
        }
        return lookForModule(view, table);
    }
};

} // namespace

std::unique_ptr<Check> makeVirtualTableCheck()
{
    return std::make_unique<VirtualTableCheck>();
}

} // namespace core::proof
