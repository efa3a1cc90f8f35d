#pragma once

#include "core/rows/rowquery.h"
#include "core/rows/tableshape.h"
#include "core/rows/value.h"

namespace core::rows {

/// A SELECT, and what is bound to its parameters from 1 on.
struct Select
{
    QByteArray sql{};
    std::vector<Value> parameters{};
};

/// What is selected of each row, as SQL: its key, its columns, or both in this order.
[[nodiscard]] QByteArray keyList(const TableShape& shape);
[[nodiscard]] QByteArray columnList(const TableShape& shape);
[[nodiscard]] QByteArray keyAndColumns(const TableShape& shape);

/// All rows that `query` lets through, in its order; equal ones in that of the key.
[[nodiscard]] Select selectRows(const TableShape& shape, const RowQuery& query,
                                const QByteArray& what);

/// The row with that key; the parts of the key are the parameters.
[[nodiscard]] QByteArray selectRow(const TableShape& shape, const QByteArray& what);

/// The rows from `key` on, in the order of the key, as one query after the other: those that share
/// all parts of the key but the last, then those that share one part less. Each is a range of one
/// index, whatever the directions and the collations. `inclusive`: the row itself comes first.
[[nodiscard]] std::vector<Select> selectFrom(const TableShape& shape, const std::vector<Value>& key,
                                             bool inclusive, const QByteArray& what);

} // namespace core::rows
