#pragma once

#include "core/compare/rowcursor.h"

namespace core::compare {

/// Gets the rows of two tables, matched.
class MatchUse
{
public:
    virtual ~MatchUse() = default;
    virtual Result<> same() = 0;
    virtual Result<> changed(const RowView& first, const RowView& second) = 0;
    virtual Result<> onlyFirst(const RowView& row) = 0;
    virtual Result<> onlySecond(const RowView& row) = 0;
    /// True: it needs no more of them.
    [[nodiscard]] virtual bool hasEnough() const { return false; }
};

/// Goes through both, which are in `order`. Errors: of the cursors, of `use`.
Result<> merge(RowCursor& first, RowCursor& second, const KeyOrder& order, MatchUse& use);

} // namespace core::compare
