#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

struct sqlite3;

namespace core::sqlite {

class Statement;

/// One open database connection, used by one thread at a time.
///
/// Every connection is opened for untrusted content: defensive mode, no trusted schema, cell sizes
/// checked, no extensions, no triggers, limits set
/// (https://www.sqlite.org/security.html).
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite, CreateNew };

    /// What sqlite3_open_v2 is told. `vfs` names a registered sqlite3_vfs; empty is SQLite's
    /// default.
    struct Options
    {
        Mode mode = Mode::ReadOnly;
        QByteArray vfs{};
        QByteArray uriParameters{}; ///< e.g. "readonly_shm=1"; the path itself is escaped here
    };

    /// Errors: Source…, DestinationExists, as SQLite reports them.
    static Result<Connection> open(const QString& path, const Options& options);

    /// Runs statements that return no rows of interest. Errors: as errorFrom().
    Result<> execute(const QByteArray& sql);
    Result<Statement> prepare(const QByteArray& sql);

    /// By the last statement that inserted, updated or deleted.
    [[nodiscard]] qint64 changedRows() const;

    /// Waits this long for locks inside SQLite calls; 0 fails at once.
    void setBusyTimeout(int milliseconds);
    /// Makes long statements end with Cancelled soon after a stop request. The token must outlive
    /// the statements.
    void stopWith(const std::stop_token& stop);
    /// Ends what runs, from any thread: also the walk of an integrity check over a tree, during
    /// which nobody is asked whether to stop. What such a walk found then means nothing. Source:
    /// https://www.sqlite.org/c3ref/interrupt.html
    void interrupt() noexcept;
    /// Calls `look` every now and then while a statement runs. It must be quick, and must not use
    /// this connection; a statement's scannedRows() is allowed.
    void watchWith(std::function<void()> look);

    /// Closes and reports failure; the destructor closes too, but cannot tell anyone.
    Result<> close();

    [[nodiscard]] const QString& path() const { return m_path; }
    /// The last error on this connection as an Error about path().
    [[nodiscard]] Error lastError() const;
    /// For core/sqlite only.
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
    struct Closer
    {
        void operator()(sqlite3* handle) const noexcept;
    };

    Connection(sqlite3* handle, QString path);
    void harden();

    std::unique_ptr<sqlite3, Closer> m_handle;
    struct Watch
    {
        std::stop_token stop{};
        std::function<void()> look{};
    };
    [[nodiscard]] Watch& watch();
    static int lookUp(void* watch);

    std::unique_ptr<Watch> m_watch; ///< at a fixed address: SQLite's progress handler reads it
    QString m_path;
};

/// True for the words with which SQLite turns down a schema that a newer SQLite wrote. It has the
/// result code of damage for some of them.
[[nodiscard]] bool needsNewerSqlite(const QString& message);

/// Maps a SQLite result code (extended or primary) to an Error about `path`.
[[nodiscard]] Error errorFrom(int sqliteCode, const QString& path, const QString& detail);

/// A statement that a constraint of the schema did not let through; what else it did was undone.
[[nodiscard]] bool isConstraint(const Error& error);
/// The constraint that a rowid is there once, of a table in which no column is the rowid.
[[nodiscard]] bool isTakenRowid(const Error& error);

/// SQLite has one code for all that keeps it from opening a file. Where the reason is a limit of
/// this process, it is that which is told.
void heedLimits(Error& error, int errnoValue);

} // namespace core::sqlite
