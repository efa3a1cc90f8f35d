#pragma once

#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"

namespace core::sqlite {

/// While it lives, statements that are prepared on the connection can read and nothing else: for
/// SQL that comes from a file. No writes, no ATTACH, no PRAGMA, no functions with side effects, no
/// text or blob above `mostBytes`. Sources: https://www.sqlite.org/c3ref/set_authorizer.html,
/// https://www.sqlite.org/limits.html
class QuerySandbox
{
public:
    static constexpr int kMostBytes = 64 << 20;

    /// All that a value may have: for queries that only read what is stored.
    static constexpr int kAnyBytes = 1'000'000'000;

    /// A condition must mean the same rows each time it is asked: no functions that say something
    /// else each time. And what stands in double quotes must be a name: else a misspelt column
    /// would be a text, which is met nowhere or everywhere.
    /// Source: https://www.sqlite.org/quirks.html#dblquote
    enum class Kind { Query, Condition };

    explicit QuerySandbox(Connection& connection, int mostBytes = kMostBytes,
                          Kind kind = Kind::Query);
    ~QuerySandbox();
    QuerySandbox(const QuerySandbox&) = delete;
    QuerySandbox& operator=(const QuerySandbox&) = delete;

    /// Errors: as errorFrom(), what is not allowed as SQLite words it; InvalidArgument where `sql`
    /// is not one query.
    Result<Statement> prepare(const QByteArray& sql);

private:
    Connection& m_connection;
    int m_limitBefore;
    int m_textInQuotesBefore = 0;
};

/// What a query with a condition failed with. What only the rows show, as an integer that
/// overflows, is a fault of the condition: InvalidArgument.
[[nodiscard]] Error ofCondition(Error error);

} // namespace core::sqlite
