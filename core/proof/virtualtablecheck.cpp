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

enum class Content {
    Own,
    Foreign, ///< an FTS4 index over a table it does not own
    None, ///< an FTS4 index that keeps no text
};

/// FTS5 does not compare an index with a table it does not own unless told to, and FTS3 has no such
/// tables. Source: https://www.sqlite.org/fts3.html, section 6.2.
Result<Content> contentOf(sqlite::Connection& view, const TableInfo& table)
{
    if (table.module != "fts4"_L1)
        return Content::Own;
    const auto sql = firstText(
        view, "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?1", table.name);
    if (!sql)
        return sql.error();
    static const QRegularExpression option(u"[(,]\\s*content\\s*=\\s*(''|\"\"|)\\s*([,)])?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto found = option.match(*sql);
    if (!found.hasMatch())
        return Content::Own;
    return found.hasCaptured(2) ? Content::None : Content::Foreign;
}

Result<TableOutcome> judgeFullText(const Error& error, const TableInfo& table, Content content)
{
    const bool contradicts = error.code == ErrorCode::SourceDamaged;
    const bool refused = error.code == ErrorCode::Internal;
    if (content == Content::None && refused) // there is nothing to compare its index with
        return TableOutcome{};
    if (!contradicts && !(content == Content::Foreign && refused)) // its table may be gone
        return TableOutcome{.findings = {findingFor(error, table.name, FindingKind::Unreadable)}};
    // SQLite leaves it to the application to keep such an index and its table together, and
    // applications that do not are common.
    return TableOutcome{.findings = {Finding{.kind = FindingKind::FullText,
                                             .object = table.name,
                                             .detail = error.detail,
                                             .inSourceToo = content == Content::Foreign}}};
}

Result<TableOutcome> checkFullText(sqlite::Connection& view, const TableInfo& table)
{
    const QByteArray name = sqlite::quotedName(table.name);
    const auto checked =
        view.execute("INSERT INTO main." + name + "(" + name + ") VALUES('integrity-check')");
    if (checked)
        return TableOutcome{};
    if (stoppedByUs(checked.error()))
        return checked.error();
    const auto content = contentOf(view, table);
    return judgeFullText(checked.error(), table, content ? *content : Content::Own);
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
    if (stoppedByUs(report.error()))
        return report.error();
    return TableOutcome{.findings = {findingFor(report.error(), table.name, FindingKind::RTree)}};
}

/// Other modules have no check of their own; what they store in tables is checked as tables.
Result<TableOutcome> lookForModule(sqlite::Connection& view, const TableInfo& table)
{
    const auto opened = view.prepare("SELECT 1 FROM main." + sqlite::quotedName(table.name));
    if (opened)
        return TableOutcome{};
    if (stoppedByUs(opened.error()))
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
    qint64 effort(const TableInfo&, qint64 rows) const override { return rows * 16; }

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
