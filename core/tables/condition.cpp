#include "core/tables/condition.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/querysandbox.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

Error notOne(const sqlite::Connection& connection, const QString& why)
{
    return {.code = ErrorCode::InvalidArgument, .path = connection.path(), .detail = why};
}

/// Past the quoted word that starts at `at`; the end where it is not closed.
qsizetype endOfQuoted(const QString& sql, qsizetype at)
{
    const QChar closer = sql[at] == u'[' ? u']' : sql[at];
    const qsizetype end = sql.indexOf(closer, at + 1);
    return end < 0 ? sql.size() + 1 : end + 1; // a doubled quote begins a new word at once
}

/// What would let a text be more than one expression in parentheses, or empty.
QString escapeIn(const QString& sql)
{
    int depth = 0;
    for (qsizetype at = 0; at < sql.size();) {
        const QChar letter = sql[at];
        if (u"'\"`["_s.contains(letter)) {
            at = endOfQuoted(sql, at);
            if (at > sql.size())
                return u"a quote is not closed"_s;
            continue;
        }
        const QStringView two = QStringView(sql).mid(at, 2);
        if (letter == u';' || two == u"--" || two == u"/*")
            return u"near \"%1\": a condition is one expression"_s.arg(letter);
        depth += letter == u'(' ? 1 : letter == u')' ? -1 : 0;
        if (depth < 0)
            return u"near \")\": syntax error"_s;
        ++at;
    }
    return depth > 0 ? u"incomplete input"_s : QString();
}

/// A collation that the schema needs and nobody has here is no fault of a condition that does not
/// name it.
bool isOfSchema(const Error& error, const QString& where)
{
    const QString missing = error.detail.section(u": "_s, -1);
    return error.code == ErrorCode::CannotJudge && !where.contains(missing, Qt::CaseInsensitive);
}

} // namespace

Result<> checkWhere(sqlite::Connection& connection, const TableFacts& table, const QString& where)
{
    if (const QString escape = escapeIn(where); !escape.isEmpty())
        return notOne(connection, escape);
    // The plan, the run and its check each ask again: all must mean the same rows.
    sqlite::QuerySandbox sandbox(connection, sqlite::QuerySandbox::kMostBytes,
                                 sqlite::QuerySandbox::Kind::Condition);
    const QByteArray expression = "(" + where.toUtf8() + ")";
    const QByteArray from = " FROM " + table.from();
    for (const QByteArray& sql : {QByteArray("SELECT 1" + from + " WHERE " + expression),
                                  QByteArray("SELECT " + expression + from)}) {
        const auto query = sandbox.prepare(sql);
        if (!query
            && (query.error().code == ErrorCode::SourceDamaged || isOfSchema(query.error(), where)))
            return query.error();
        if (!query)
            return notOne(connection, query.error().detail);
        if (query->parameterCount() > 0)
            return notOne(connection, u"a condition has no parameters"_s);
    }
    return {};
}

Condition rowWithKey(const std::vector<KeyPart>& key, const RowKey& values)
{
    QByteArrayList terms;
    for (std::size_t i = 0; i < key.size(); ++i)
        terms << key[i].sql() + " IS ?" + QByteArray::number(static_cast<int>(i) + 1);
    return {.sql = terms.join(" AND "), .parameters = values};
}

} // namespace core::tables
