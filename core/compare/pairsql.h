#pragma once

#include "core/compare/rowcursor.h"
#include "core/compare/tablepair.h"

namespace core::compare {

/// Which rows, and in which order.
enum class RowOrder {
    Rowid, ///< all, as they lie
    RowidRange, ///< those between two rowids, which are the parameters
    Key, ///< those without NULL in the declared key, in its order
    Content, ///< all, by their encoding; those of one side alone as they lie
    ContentWithoutKey, ///< those with NULL in the declared key, by their encoding
};

/// A query of one side, whose table is there.
struct PairQuery
{
    QByteArray sql{};
    RowLayout layout{};
};

[[nodiscard]] PairQuery queryOf(const TablePair& pair, Which which, RowOrder order);

} // namespace core::compare
