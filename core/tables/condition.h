#pragma once

#include "core/tables/choice.h"
#include "core/tables/tablefacts.h"

namespace core::tables {

/// Which rows of a table are meant, as SQL that may follow WHERE.
struct Condition
{
    QByteArray sql{}; ///< empty: all
    std::vector<rows::Value> parameters{}; ///< from 1 on

    [[nodiscard]] bool isAll() const { return sql.isEmpty(); }
};

/// Sees to it that a condition that a person wrote is one expression that only reads. `table`: as
/// that side has it. Errors: InvalidArgument with the words of SQLite; Source….
Result<> checkWhere(sqlite::Connection& connection, const TableFacts& table, const QString& where);

/// The rows with that key; also parts that are NULL are found.
[[nodiscard]] Condition rowWithKey(const std::vector<KeyPart>& key, const RowKey& values);

} // namespace core::tables
