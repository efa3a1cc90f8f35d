#pragma once

#include "core/tables/tablesides.h"

namespace core::tables {

/// The rows of one table that a choice changes, as far as foreign keys look at them. There may be
/// millions: they are kept in a table of the scratch database.
///   k0, k1 …  the key, compared as the live database does
///   l, b      whether the live database has the row, and the backup
///   f         0: the row goes; 2: it will be as the backup has it
///   x         whether extend() took it
///   w0, w1 …  the columns that foreign keys look at, as they are now
///   r0, r1 …  the same as they would come from the backup
class RowDelta
{
public:
    /// Without a row. Errors: as errorFrom().
    static Result<RowDelta> create(const Desk& desk, TableSides sides, int number);

    [[nodiscard]] const TableSides& sides() const { return m_sides; }
    [[nodiscard]] const QByteArray& table() const { return m_table; }
    [[nodiscard]] std::size_t keyParts() const { return m_sides.key().size(); }

    /// Takes the rows of that choice. Errors: Source…, Cancelled, InvalidArgument.
    Result<> choose(const TableChoice& choice) const;
    /// Takes rows as the backup has them, by keys that a query of the scratch database gives. Under
    /// AddMissing none that is there now, under Overwrite none that the backup lacks. True if there
    /// were such rows that were not in it. Errors: Source…, Cancelled.
    Result<bool> extend(const QByteArray& keys, Conflict conflict) const;
    enum class Which { Extended, All };
    Result<std::vector<RowKey>> keys(Which which) const;
    Result<bool> has(Which which) const;
    /// Whether a row that is there now was taken. Errors: as errorFrom().
    Result<bool> changesPresentRows() const;

private:
    RowDelta(const Desk& desk, TableSides sides, int number);

    Result<sqlite::Statement> prepareTake(Side side) const;
    Result<> take(sqlite::Statement& query, sqlite::Statement& into) const;
    Result<> takeWhole(Side side) const;
    Result<> takeWhere(Side side, const QString& where) const;
    Result<> takeKeys(Side side, const std::vector<RowKey>& keys) const;
    /// Those whose keys a query of the scratch database gives.
    Result<> takeListed(Side side, const QByteArray& keys) const;
    Result<> settle(const TableChoice& choice) const;
    Result<bool> hasRow(const QByteArray& condition) const;

    Desk m_desk;
    TableSides m_sides;
    QByteArray m_table;
};

} // namespace core::tables
