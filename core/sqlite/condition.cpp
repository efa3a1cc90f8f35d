#include "core/sqlite/condition.h"

#include "core/sqlite/querysandbox.h"

namespace core::sqlite {

namespace {

Error asArgument(Error error)
{
    constexpr int plainError = 1; // SQLITE_ERROR: SQLite does not understand it
    constexpr int notAllowed = 23; // SQLITE_AUTH: the sandbox does not allow it
    const int code = error.sqliteCode & 0xff;
    if (error.code == ErrorCode::Internal && code == plainError)
        error.code = ErrorCode::InvalidArgument;
    if (code == notAllowed)
        error.code = ErrorCode::InvalidArgument;
    return error;
}

} // namespace

QByteArray conditionSql(const QString& where)
{
    return "(" + where.toUtf8() + "\n)"; // the line ends a comment
}

Result<> checkCondition(QuerySandbox& sandbox, const QByteArray& from, const QString& where)
{
    if (where.contains(QChar::Null))
        return Error{.code = ErrorCode::InvalidArgument,
                     .detail = QStringLiteral("a zero byte in the condition")};
    // With brackets around it no text can add a clause, unless it closes them and opens others; one
    // that does so does not stand without them.
    const QByteArray bare = "CASE WHEN " + where.toUtf8() + "\nTHEN 1 END";
    for (const QByteArray& condition : {bare, conditionSql(where)}) {
        const auto query = sandbox.prepare("SELECT 1 FROM " + from + " WHERE " + condition);
        if (!query)
            return asArgument(query.error());
    }
    return {};
}

} // namespace core::sqlite
