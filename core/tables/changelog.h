#pragma once

#include "core/base/jobcontext.h"
#include "core/base/units.h"
#include "core/compare/schemadifference.h"
#include "core/tables/choice.h"

#include <QByteArrayList>

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
    bool wasDropped = false; ///< an undo dropped it: all its rows are Removed
    std::optional<qint64> sequence{}; ///< its counter in sqlite_sequence before
    std::optional<qint64> sequenceAfter{}; ///< set where the restore raised or gave it back

    friend bool operator==(const LoggedTable&, const LoggedTable&) = default;
};

/// An object that a restore makes, makes anew or drops.
struct SchemaChange
{
    ObjectChoice object{};
    QString table{}; ///< that it belongs to; its own name for tables and views
    QString before{}; ///< its SQL; empty where there was none
    QString after{}; ///< empty where there is none any more

    friend bool operator==(const SchemaChange&, const SchemaChange&) = default;
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

    /// Rows that follow belong to this table; they are counted here. Errors: Destination….
    Result<> beginTable(const LoggedTable& table);
    Result<> add(const RowChange& change);
    /// The counter of the table that was begun last.
    void noteSequence(std::optional<qint64> before, std::optional<qint64> after);
    /// Objects that the restore makes: undo drops them, or makes again what was there. In the order
    /// in which they are made.
    void noteMade(const SchemaChange& change);
    /// Rows that violate a foreign key before the restore, as KeyCheck marks them: undo may make
    /// them do so again.
    void noteViolations(const QByteArrayList& marks);
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
    [[nodiscard]] const std::vector<SchemaChange>& made() const;
    [[nodiscard]] const QByteArrayList& violations() const;
    /// All changes of one table, in the order in which they were made. Errors: Source…, those of
    /// `use`.
    Result<> read(std::size_t table, const std::function<Result<>(const RowChange&)>& use) const;

private:
    struct Impl;
    explicit ChangeLogReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace core::tables
