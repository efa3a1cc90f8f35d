#include "core/sqlite/connection.h"

#include "core/sqlite/statement.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace core::sqlite {

namespace {

/// A word SQLite uses when something that the application brings along is missing here.
bool namesSomethingMissing(const QString& message)
{
    static constexpr std::array words{"no such collation", "no such module", "no such tokenizer",
                                      "unknown tokenizer", "no such function"};
    return std::ranges::any_of(words, [&](const char* word) {
        return message.contains(QLatin1StringView(word), Qt::CaseInsensitive);
    });
}

ErrorCode codeFor(int sqliteCode, const QString& detail)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return ErrorCode::SourceBusy;
    case SQLITE_NOTADB: return ErrorCode::SourceNotADatabase;
    case SQLITE_CORRUPT:
        return needsNewerSqlite(detail) ? ErrorCode::CannotJudge : ErrorCode::SourceDamaged;
    case SQLITE_NOMEM: return ErrorCode::OutOfMemory;
    case SQLITE_FULL: return ErrorCode::DestinationFull;
    case SQLITE_READONLY: return ErrorCode::DestinationReadOnly;
    case SQLITE_ABORT:
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::SourceUnreadable;
    case SQLITE_IOERR:
        return sqliteCode == SQLITE_IOERR_READ || sqliteCode == SQLITE_IOERR_SHORT_READ
            ? ErrorCode::SourceReadFailed
            : ErrorCode::WriteFailed;
    case SQLITE_ERROR:
        return namesSomethingMissing(detail) || needsNewerSqlite(detail) ? ErrorCode::CannotJudge
                                                                         : ErrorCode::Internal;
    default: return ErrorCode::Internal;
    }
}

/// The path as an SQLite URI, so that `?`, `#`, `%` and every other byte keep their meaning.
/// Source: https://www.sqlite.org/uri.html
QByteArray uriFor(const QString& path, const QByteArray& parameters)
{
    const QByteArray absolute = QFileInfo(path).absoluteFilePath().toUtf8();
    QByteArray uri = "file://" + absolute.toPercentEncoding("/");
    if (!parameters.isEmpty())
        uri += "?" + parameters;
    return uri;
}

int openFlags(Connection::Mode mode)
{
    constexpr int common = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    switch (mode) {
    case Connection::Mode::ReadOnly: return common | SQLITE_OPEN_READONLY;
    case Connection::Mode::ReadWrite: return common | SQLITE_OPEN_READWRITE;
    case Connection::Mode::CreateNew: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return common | SQLITE_OPEN_READONLY;
}

/// SQLite 3.40 forgets to say of its JSON functions that they are harmless: with a schema that is
/// not trusted, a database with one index on them cannot even be opened there. All other functions
/// of its own that a trusted schema may call change nothing, and none is added here.
/// Source: https://www.sqlite.org/c3ref/c_deterministic.html#sqliteinnocuous
bool jsonIsTrusted()
{
    static const bool is = [] {
        sqlite3* raw = nullptr;
        sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
        sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        const int rc =
            sqlite3_exec(raw, "CREATE TABLE t(a, b AS (json_valid(a)))", nullptr, nullptr, nullptr);
        sqlite3_close(raw);
        return rc == SQLITE_OK;
    }();
    return is;
}

} // namespace

bool needsNewerSqlite(const QString& message)
{
    if (message == u"unsupported file format") // a schema format above 4
        return true;
    // A definition that is cut off or points to a wrong page is damage. One that is whole but not
    // understood is what newer SQLites wrote: new syntax, new options of a table, new types.
    static constexpr std::array words{": syntax error", "unrecognized token",
                                      "unknown table option", "unknown datatype for",
                                      "unknown join type"};
    return message.startsWith(u"malformed database schema (")
        && std::ranges::any_of(
               words, [&](const char* word) { return message.contains(QLatin1StringView(word)); });
}

Error errorFrom(int sqliteCode, const QString& path, const QString& detail)
{
    return {.code = codeFor(sqliteCode, detail),
            .path = path,
            .detail = detail,
            .sqliteCode = sqliteCode};
}

bool isConstraint(const Error& error)
{
    const int code = error.sqliteCode & 0xff;
    return code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH; // a rowid that is no integer
}

bool isTakenRowid(const Error& error)
{
    return error.sqliteCode == SQLITE_CONSTRAINT_ROWID;
}

void heedLimits(Error& error, int errnoValue)
{
    const Error system = errorFromErrno(errnoValue, error.path, FileRole::Source);
    if (system.code != ErrorCode::TooManyFiles && system.code != ErrorCode::OutOfMemory)
        return;
    error.code = system.code;
    error.detail = system.detail;
}

void Connection::Closer::operator()(sqlite3* handle) const noexcept
{
    sqlite3_close_v2(handle);
}

Connection::Connection(sqlite3* handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Error Connection::lastError() const
{
    Error error = errorFrom(sqlite3_extended_errcode(handle()), m_path,
                            QString::fromUtf8(sqlite3_errmsg(handle())));
    const bool fromSystem =
        (error.sqliteCode & 0xff) == SQLITE_CANTOPEN || (error.sqliteCode & 0xff) == SQLITE_IOERR;
    if (fromSystem)
        heedLimits(error, sqlite3_system_errno(handle()));
    // Of a -shm that cannot grow, SQLite does not say that the disk is full.
    const bool isFull = error.code == ErrorCode::WriteFailed
        && errorFromErrno(sqlite3_system_errno(handle()), m_path, FileRole::Destination).code
            == ErrorCode::DestinationFull;
    if (isFull)
        error.code = ErrorCode::DestinationFull;
    return error;
}

Result<Connection> Connection::open(const QString& path, const Options& options)
{
    sqlite3* raw = nullptr;
    const int rc = sqlite3_open_v2(uriFor(path, options.uriParameters).constData(), &raw,
                                   openFlags(options.mode),
                                   options.vfs.isEmpty() ? nullptr : options.vfs.constData());
    Connection connection(raw, path); // owns `raw` even when the open failed
    if (rc != SQLITE_OK)
        return raw ? connection.lastError() : errorFrom(rc, path, QStringLiteral("out of memory"));
    connection.harden();
    return connection;
}

void Connection::harden()
{
    // What fails here is a build of SQLite without the option, which then has nothing to switch
    // off.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (jsonIsTrusted())
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_exec(handle(), "PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY", nullptr, nullptr,
                 nullptr);
}

Result<> Connection::execute(const QByteArray& sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Result<Statement> Connection::prepare(const QByteArray& sql)
{
    return Statement::prepare(*this, sql);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(handle());
}

void Connection::setBusyTimeout(int milliseconds)
{
    sqlite3_busy_timeout(handle(), milliseconds);
}

int Connection::lookUp(void* given)
{
    const auto& watch = *static_cast<const Watch*>(given);
    if (watch.look)
        watch.look();
    return watch.stop.stop_requested() ? 1 : 0;
}

Connection::Watch& Connection::watch()
{
    constexpr int opcodesBetweenLooks = 2000; // well below a millisecond
    if (!m_watch) {
        m_watch = std::make_unique<Watch>();
        sqlite3_progress_handler(handle(), opcodesBetweenLooks, &lookUp, m_watch.get());
    }
    return *m_watch;
}

void Connection::stopWith(const std::stop_token& stop)
{
    watch().stop = stop;
}

void Connection::interrupt() noexcept
{
    sqlite3_interrupt(handle());
}

void Connection::watchWith(std::function<void()> look)
{
    watch().look = std::move(look);
}

Result<> Connection::close()
{
    if (sqlite3_close(m_handle.get()) != SQLITE_OK)
        return lastError();
    static_cast<void>(m_handle.release());
    return {};
}

} // namespace core::sqlite
