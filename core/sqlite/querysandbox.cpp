#include "core/sqlite/querysandbox.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace core::sqlite {

namespace {

/// They load code, or change how the connection works.
constexpr std::array<std::string_view, 2> kForbidden{"load_extension", "fts3_tokenizer"};

/// They say something else each time.
constexpr std::array<std::string_view, 5> kUnsteady{"random", "randomblob", "changes",
                                                    "total_changes", "last_insert_rowid"};

bool isAmong(std::string_view function, const auto& names)
{
    return std::ranges::find(names, function) != names.end();
}

/// `condition`: not null where the query is one.
int allowReads(void* condition, int action, const char* first, const char* second, const char*,
               const char*)
{
    const std::string_view object = first ? first : "";
    const std::string_view function = second ? second : "";
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    case SQLITE_FUNCTION:
        return isAmong(function, kForbidden) || (condition && isAmong(function, kUnsteady))
            ? SQLITE_DENY
            : SQLITE_OK;
    case SQLITE_PRAGMA: // FTS5 asks for it in its searches
        return object == "data_version" ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_UPDATE: // how virtual tables declare themselves; a real one is not a query
        return object == "sqlite_master" ? SQLITE_OK : SQLITE_DENY;
    default: return SQLITE_DENY;
    }
}

/// Blanks and semicolons may follow a statement; anything else would be passed over in silence.
bool isNothing(const QByteArray& rest)
{
    return std::ranges::all_of(rest, [](char letter) {
        return letter == ';' || QByteArray(" \t\r\n\f\v").contains(letter);
    });
}

} // namespace

QuerySandbox::QuerySandbox(Connection& connection, int mostBytes, Kind kind)
    : m_connection(connection)
    , m_limitBefore(sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, mostBytes))
{
    sqlite3_set_authorizer(connection.handle(), &allowReads,
                           kind == Kind::Condition ? this : nullptr);
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DQS_DML, -1, &m_textInQuotesBefore);
    if (kind == Kind::Condition)
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
}

QuerySandbox::~QuerySandbox()
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_DQS_DML, m_textInQuotesBefore,
                      nullptr);
    sqlite3_set_authorizer(m_connection.handle(), nullptr, nullptr);
    sqlite3_limit(m_connection.handle(), SQLITE_LIMIT_LENGTH, m_limitBefore);
}

Error ofCondition(Error error)
{
    const int code = error.sqliteCode & 0xff;
    if (error.code == ErrorCode::Internal && (code == SQLITE_ERROR || code == SQLITE_TOOBIG))
        error.code = ErrorCode::InvalidArgument;
    return error;
}

Result<Statement> QuerySandbox::prepare(const QByteArray& sql)
{
    sqlite3_stmt* first = nullptr;
    const char* end = nullptr;
    const int rc = sqlite3_prepare_v2(m_connection.handle(), sql.constData(),
                                      static_cast<int>(sql.size()), &first, &end);
    const bool isQuery = first && sqlite3_stmt_readonly(first) != 0; // not VACUUM, for instance
    sqlite3_finalize(first);
    if (rc != SQLITE_OK)
        return m_connection.lastError();
    if (!isQuery || !isNothing(sql.mid(end - sql.constData())))
        return Error{.code = ErrorCode::InvalidArgument,
                     .path = m_connection.path(),
                     .detail = QStringLiteral("not one query")};
    return Statement::prepare(m_connection, sql);
}

} // namespace core::sqlite
