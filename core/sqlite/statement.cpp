#include "core/sqlite/statement.h"

#include "core/sqlite/connection.h"

#include <sqlite3.h>

namespace core::sqlite {

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt* statement, Connection& connection)
    : m_statement(statement)
    , m_connection(&connection)
{
}

Result<Statement> Statement::prepare(Connection& connection, const QByteArray& sql)
{
    sqlite3_stmt* raw = nullptr;
    const int rc = sqlite3_prepare_v2(connection.handle(), sql.constData(),
                                      static_cast<int>(sql.size()), &raw, nullptr);
    if (rc != SQLITE_OK)
        return connection.lastError();
    return Statement(raw, connection);
}

Result<> Statement::bind(int parameter, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const int rc = sqlite3_bind_text(m_statement.get(), parameter, utf8.constData(),
                                     static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    if (rc != SQLITE_OK)
        return m_connection->lastError();
    return {};
}

Result<> Statement::bind(int parameter, qint64 number)
{
    if (sqlite3_bind_int64(m_statement.get(), parameter, number) != SQLITE_OK)
        return m_connection->lastError();
    return {};
}

Result<Statement::Row> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: return Row::Available;
    case SQLITE_DONE: return Row::Done;
    default: return m_connection->lastError();
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get()); // repeats the error of step(), which was returned there
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto* utf8 =
        reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

} // namespace core::sqlite
