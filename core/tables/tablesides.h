#pragma once

#include "core/base/jobcontext.h"
#include "core/sqlite/columnfacts.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"
#include "core/tables/choice.h"
#include "core/tables/tablefacts.h"

namespace core::tables {

enum class Side { Now, Then };

/// The live database, the backup, and a database of our own to work in. All outlive their users.
struct Desk
{
    sqlite::Connection& live;
    sqlite::Connection& backup;
    sqlite::Connection& scratch;
    const JobContext& job;

    [[nodiscard]] sqlite::Connection& of(Side side) const
    {
        return side == Side::Now ? live : backup;
    }
};

/// One table in both databases, as far as foreign keys look at it.
class TableSides
{
public:
    /// `columns`: those that foreign keys look at. Of `choice` its table, the columns of other
    /// names and the values count. Errors: Source…, CannotJudge, InvalidArgument.
    static Result<TableSides> look(const Desk& desk, const TableChoice& choice,
                                   const QStringList& columns);

    [[nodiscard]] const std::optional<TableFacts>& facts(Side side) const
    {
        return side == Side::Now ? m_now : m_then;
    }
    [[nodiscard]] bool isThere(Side side) const { return facts(side).has_value(); }
    /// False where the rows of both cannot be told to be the same: the key is another one now.
    [[nodiscard]] bool canMatch() const { return m_canMatch; }
    [[nodiscard]] const QString& name() const { return (m_now ? m_now : m_then)->name; }
    /// How the parts of the key are compared.
    [[nodiscard]] const std::vector<sqlite::ColumnFacts>& key() const { return m_key; }
    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] int placeOf(const QString& column) const;

    /// The key and some columns of all rows, as a query up to WHERE.
    [[nodiscard]] QByteArray select(Side side, const QStringList& columns) const;
    /// A column as SQL: in the backup it may have another name, or be a value.
    [[nodiscard]] QByteArray columnSql(Side side, const QString& column) const;
    /// The condition for the row whose key is bound from the first parameter on.
    [[nodiscard]] QByteArray byKey(Side side) const;

private:
    std::optional<TableFacts> m_now{};
    std::optional<TableFacts> m_then{};
    QStringList m_columns{};
    std::vector<QByteArray> m_columnsThen{}; ///< as SQL
    std::vector<sqlite::ColumnFacts> m_key{};
    bool m_canMatch = false;
};

} // namespace core::tables
