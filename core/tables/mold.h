#pragma once

#include "core/rows/value.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"
#include "core/tables/tablefacts.h"

namespace core::tables {

/// Gives values the types that the columns of a table give them when they are stored, by storing
/// them in a temporary table with the same affinities: '12' becomes 12 in an INTEGER column.
class Mold
{
public:
    /// Errors: as of the connection.
    static Result<Mold> create(sqlite::Connection& live, const TableFacts& table);
    Mold(Mold&&) noexcept = default;
    Mold& operator=(Mold&&) = delete;

    /// One value for each column of the table.
    Result<> shape(std::vector<rows::Value>& values);

private:
    Mold(sqlite::Statement insert, sqlite::Statement select, sqlite::Statement clear)
        : m_insert(std::move(insert))
        , m_select(std::move(select))
        , m_clear(std::move(clear))
    {
    }

    sqlite::Statement m_insert;
    sqlite::Statement m_select;
    sqlite::Statement m_clear;
};

} // namespace core::tables
