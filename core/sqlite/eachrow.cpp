#include "core/sqlite/eachrow.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

namespace core::sqlite {

Result<> forEachRow(Connection& connection, const QByteArray& sql,
                    const std::function<void(const Statement&)>& see)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return statement.error();
    return forEachRow(*statement, see);
}

Result<> forEachRow(Statement& statement, const std::function<void(const Statement&)>& see)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            return {};
        see(statement);
    }
}

QByteArray pragmaOf(const char* name, const QString& of)
{
    return QByteArray("PRAGMA main.") + name + "(" + quotedName(of) + ")";
}

} // namespace core::sqlite
