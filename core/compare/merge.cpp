#include "core/compare/merge.h"

namespace core::compare {

namespace {

Result<> useBoth(const RowView& first, const RowView& second, MatchUse& use)
{
    return first.values == second.values ? use.same() : use.changed(first, second);
}

} // namespace

Result<> merge(RowCursor& first, RowCursor& second, const KeyOrder& order, MatchUse& use)
{
    auto hasFirst = first.next();
    auto hasSecond = second.next();
    while (hasFirst && hasSecond && (*hasFirst || *hasSecond) && !use.hasEnough()) {
        const int place = !*hasFirst ? 1
            : !*hasSecond            ? -1
                                     : order.compare(first.row(), second.row());
        auto used = place < 0 ? use.onlyFirst(first.row())
            : place > 0       ? use.onlySecond(second.row())
                              : useBoth(first.row(), second.row(), use);
        if (!used)
            return used;
        if (place <= 0)
            hasFirst = first.next();
        if (place >= 0)
            hasSecond = second.next();
    }
    if (!hasFirst)
        return hasFirst.error();
    return hasSecond ? Result<>() : Result<>(hasSecond.error());
}

} // namespace core::compare
