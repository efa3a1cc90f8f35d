#pragma once

#include "core/base/jobcontext.h"
#include "core/base/units.h"
#include "core/compare/schemadifference.h"
#include "core/tables/choice.h"

#include <memory>

namespace core::tables {

/// One row that a restore changes: what it takes to undo it, and to see whether somebody touched it
/// since.
struct RowChange
{
    compare::Change change = compare::Change::Changed; ///< Added: the restore adds the row
    RowKey key{}; ///< as `keyColumns` of the table, rowid if that is the key
    std::vector<rows::Value> before{}; ///< empty for Added
    QByteArray after{}; ///< digest of the values it gets, 16 bytes; empty for Removed

    friend bool operator==(const RowChange&, const RowChange&) = default;
};

struct LoggedTable
{
    QString table{};
    QStringList keyColumns{}; ///< "rowid" where that is the key
    QStringList columns{}; ///< that `before` holds
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    bool wasMade = false; ///< the restore made the table: undo drops it if nobody touched it
    std::optional<qint64> sequence{}; ///< its counter in sqlite_sequence before

    friend bool operator==(const LoggedTable&, const LoggedTable&) = default;
};

/// The file `changes.log` in the folder of a restore: complete and durable before the transaction
/// commits. Self-describing, with a checksum at its end.
class ChangeLogWriter
{
public:
    /// Errors: Destination….
    static Result<ChangeLogWriter> create(const QString& folder);
    ChangeLogWriter(ChangeLogWriter&&) noexcept;
    ~ChangeLogWriter();

    /// Rows that follow belong to this table. Errors: Destination….
    Result<> beginTable(const LoggedTable& table);
    Result<> add(const RowChange& change);
    /// Objects that the restore makes: undo drops them. Errors: Destination….
    Result<> noteMade(const ObjectChoice& object);
    /// Makes it durable. Errors: Destination….
    Result<ByteCount> finish();

private:
    struct Impl;
    explicit ChangeLogWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

class ChangeLogReader
{
public:
    /// Errors: Source…, ManifestInvalid where it is not whole.
    static Result<ChangeLogReader> open(const QString& folder);
    ChangeLogReader(ChangeLogReader&&) noexcept;
    ~ChangeLogReader();

    [[nodiscard]] const std::vector<LoggedTable>& tables() const;
    [[nodiscard]] const std::vector<ObjectChoice>& made() const;
    /// All changes of one table, in the order in which they were made. Errors: Source…, those of
    /// `use`.
    Result<> read(std::size_t table, const std::function<Result<>(const RowChange&)>& use) const;

private:
    struct Impl;
    explicit ChangeLogReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace core::tables
