#pragma once

#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"
#include "core/tables/condition.h"
#include "core/tables/pairing.h"
#include "core/tables/rowvalues.h"

namespace core::tables {

/// What a row has. The values are borrowed from the statement that gave it.
struct Row
{
    RowKey key{};
    std::vector<rows::Value> values{}; ///< as Pairing::liveList() has them after the key
};

/// Some rows of one side, one after the other as they lie.
class TableCursor
{
public:
    /// Which side, and what it is asked.
    struct Side
    {
        sqlite::Connection& connection;
        QByteArray from{};
        QByteArray list{};
        std::vector<KeyPart> key{};
        /// The value that each part of the key is; all -1 where the key comes before the values.
        std::vector<int> keyAt{};
        int width = 0; ///< values
    };

    /// How the columns of a statement become a row.
    struct Layout
    {
        std::vector<int> keyAt{};
        int keyWidth = 0; ///< of a key that comes before the values
        int width = 0;

        explicit Layout(const Side& side);
        void read(const sqlite::Statement& statement, Row& row) const;
    };

    /// `inOrder`: of the key, which is an integer. The first row is there afterwards.
    static Result<TableCursor> open(const Side& side, const Condition& condition, bool inOrder);

    [[nodiscard]] const Row* row() const { return m_isThere ? &m_row : nullptr; }
    Result<> next();

private:
    TableCursor(sqlite::Statement statement, const Side& side, bool isConditional);

    sqlite::Statement m_statement;
    Layout m_layout;
    bool m_isConditional; ///< not all rows
    Row m_row;
    bool m_isThere = false;
};

/// Finds single rows of one side by their key.
class RowFinder
{
public:
    /// `condition`: says of a row that was found whether it is one of those.
    static Result<RowFinder> open(const TableCursor::Side& side, const Condition& condition);

    /// None where there is no such row. Valid until the next call.
    Result<const Row*> find(const RowKey& key);
    [[nodiscard]] bool meetsCondition() const { return m_meets; }
    /// Lets go of the row that was found.
    void reset() { m_statement.reset(); }

private:
    RowFinder(sqlite::Statement statement, const TableCursor::Side& side, bool isConditional);

    sqlite::Statement m_statement;
    TableCursor::Layout m_layout;
    bool m_isConditional; ///< the last column says whether the condition is met
    Row m_row;
    bool m_meets = true;
};

[[nodiscard]] TableCursor::Side liveSide(sqlite::Connection& live, const Pairing& pairing);
[[nodiscard]] TableCursor::Side backupSide(sqlite::Connection& backup, const Pairing& pairing);

} // namespace core::tables
