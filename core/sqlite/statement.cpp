#include "core/sqlite/statement.h"

#include "core/sqlite/connection.h"

#include <sqlite3.h>

#include <algorithm>

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

Result<> Statement::bind(int parameter, double number)
{
    if (sqlite3_bind_double(m_statement.get(), parameter, number) != SQLITE_OK)
        return m_connection->lastError();
    return {};
}

Result<> Statement::bindText(int parameter, const QByteArray& utf8)
{
    if (sqlite3_bind_text64(m_statement.get(), parameter, utf8.constData(),
                            static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8)
        != SQLITE_OK)
        return m_connection->lastError();
    return {};
}

Result<> Statement::bindBlob(int parameter, const QByteArray& bytes)
{
    if (sqlite3_bind_blob64(m_statement.get(), parameter, bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT)
        != SQLITE_OK)
        return m_connection->lastError();
    return {};
}

Result<> Statement::bindNull(int parameter)
{
    if (sqlite3_bind_null(m_statement.get(), parameter) != SQLITE_OK)
        return m_connection->lastError();
    return {};
}

Result<> Statement::bindBorrowed(int parameter, Storage storage, QByteArrayView bytes)
{
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    // An empty view may have no address, which SQLite would take for NULL.
    const char* data = bytes.isEmpty() ? "" : bytes.data();
    const int rc = storage == Storage::Text
        ? sqlite3_bind_text64(m_statement.get(), parameter, data, size, SQLITE_STATIC, SQLITE_UTF8)
        : sqlite3_bind_blob64(m_statement.get(), parameter, data, size, SQLITE_STATIC);
    if (rc != SQLITE_OK)
        return m_connection->lastError();
    return {};
}

Result<> Statement::bindFrom(int parameter, const Statement& row, int column)
{
    switch (row.storage(column)) {
    case Storage::Null: return bindNull(parameter);
    case Storage::Integer: return bind(parameter, row.integer(column));
    case Storage::Real: return bind(parameter, row.real(column));
    case Storage::Text: return bindBorrowed(parameter, Storage::Text, row.view(column));
    case Storage::Blob: return bindBorrowed(parameter, Storage::Blob, row.view(column));
    }
    return {};
}

int Statement::parameterCount() const
{
    return sqlite3_bind_parameter_count(m_statement.get());
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
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

Statement::Storage Statement::storage(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER: return Storage::Integer;
    case SQLITE_FLOAT: return Storage::Real;
    case SQLITE_TEXT: return Storage::Text;
    case SQLITE_BLOB: return Storage::Blob;
    default: return Storage::Null;
    }
}

QByteArray Statement::bytes(int column, qsizetype most) const
{
    const QByteArrayView all = view(column);
    return all.first(std::min(all.size(), most)).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    // Of a text in UTF-16 sqlite3_column_blob() would give that.
    const auto* all = storage(column) == Storage::Text
        ? reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column))
        : static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {all, byteCount(column)};
}

qsizetype Statement::byteCount(int column) const
{
    return sqlite3_column_bytes(m_statement.get(), column);
}

qint64 Statement::scannedRows() const
{
    return sqlite3_stmt_status(m_statement.get(), SQLITE_STMTSTATUS_FULLSCAN_STEP, /*reset=*/0);
}

} // namespace core::sqlite
