#include "core/proof/expectationcheck.h"

#include "core/proof/sqlfault.h"
#include "core/sqlite/querysandbox.h"
#include "core/sqlite/quoting.h"

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using config::Expectation;
using vault::Finding;
using vault::FindingKind;

constexpr auto kNoSuchTable = "no such table"_L1; ///< in SQLite's words

/// None: it holds, or it is not to be judged here.
using Judgement = std::optional<Finding>;

Finding failed(const Expectation& expectation, qint64 rows, const QString& detail = {})
{
    return {.kind = FindingKind::ExpectationFailed,
            .object = config::expectationText(expectation),
            .count = rows,
            .detail = detail};
}

Result<qint64> countOf(sqlite::QuerySandbox& sandbox, const QByteArray& from)
{
    auto statement = sandbox.prepare("SELECT count(*) FROM " + from);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

/// Stops counting where more rows would change nothing; only what failed is counted to its end.
Result<Judgement> judgeTable(sqlite::QuerySandbox& sandbox, const Expectation& expectation)
{
    const QByteArray table = "main." + sqlite::quotedName(expectation.table);
    const QByteArray enough = QByteArray::number(expectation.rows + 1);
    const auto some = countOf(sandbox, "(SELECT 1 FROM " + table + " LIMIT " + enough + ")");
    if (!some)
        return some.error();
    if (config::holds(expectation, *some))
        return Judgement();
    const auto all = countOf(sandbox, table);
    if (!all)
        return all.error();
    return Judgement(failed(expectation, *all));
}

/// Enough to tell what came instead.
QString shortened(const QString& value)
{
    constexpr qsizetype kMost = 200;
    return value.size() > kMost ? value.left(kMost) + u'…' : value;
}

/// True is what is true for SQLite: a number other than 0, also one that a text begins with.
/// Source: https://www.sqlite.org/lang_expr.html, section 1.1
Result<Judgement> judgeQuery(sqlite::QuerySandbox& sandbox, const Expectation& expectation)
{
    auto statement = sandbox.prepare(expectation.sql.toUtf8());
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    if (*row == sqlite::Statement::Row::Done)
        return Judgement(failed(expectation, 0, u"no row"_s));
    if (statement->isNull(0))
        return Judgement(failed(expectation, 0, u"NULL"_s));
    if (statement->real(0) != 0)
        return Judgement();
    return Judgement(failed(expectation, 0, shortened(statement->text(0))));
}

Finding unusable(const Expectation& expectation, const QString& why)
{
    return {.kind = FindingKind::ExpectationUnusable,
            .object = config::expectationText(expectation),
            .detail = why};
}

Result<Judgement> judge(sqlite::QuerySandbox& sandbox, const Expectation& expectation)
{
    if (!expectation.problem.isEmpty())
        return Judgement(unusable(expectation, expectation.problem));
    return expectation.table.isEmpty() ? judgeQuery(sandbox, expectation)
                                       : judgeTable(sandbox, expectation);
}

Judgement withoutAnswer(const Expectation& expectation, const Error& error)
{
    const bool missing = error.detail.contains(kNoSuchTable);
    if (missing && expectation.onlyIfThere)
        return std::nullopt;
    if (missing && !expectation.table.isEmpty())
        return failed(expectation, 0, error.detail);
    return unusable(expectation, error.detail);
}

class ExpectationCheck final : public Check
{
public:
    explicit ExpectationCheck(std::vector<Expectation> expectations)
        : m_expectations(std::move(expectations))
    {
    }

    QLatin1StringView record() const override { return kContents; }
    bool appliesTo(const sqlite::TableInfo& table) const override { return table.rootPage == 1; }
    qint64 effort(const sqlite::TableInfo&, qint64 rows) const override { return rows; }

    Result<TableOutcome> run(sqlite::Connection& view, const sqlite::TableInfo&) const override
    {
        sqlite::QuerySandbox sandbox(view);
        TableOutcome outcome;
        for (const Expectation& expectation : m_expectations) {
            const auto judged = judge(sandbox, expectation);
            if (!judged && stoppedByUs(judged.error()))
                return judged.error();
            const Judgement found = judged ? *judged : withoutAnswer(expectation, judged.error());
            if (found)
                outcome.findings.push_back(*found);
        }
        return outcome;
    }

private:
    std::vector<Expectation> m_expectations;
};

} // namespace

std::unique_ptr<Check> makeExpectationCheck(std::vector<Expectation> expectations)
{
    return std::make_unique<ExpectationCheck>(std::move(expectations));
}

} // namespace core::proof
