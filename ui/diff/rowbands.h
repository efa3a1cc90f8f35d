#pragma once

#include <algorithm>

namespace ui::diff {

/// Where the rows of a table stand of which those in the middle are higher: the added ones, the
/// changed ones with two lines each, the removed ones. Numbers alone, however many they are.
struct RowBands
{
    int above = 0;
    int tall = 0;
    int below = 0;
    int low = 1; ///< pixels
    int high = 1; ///< pixels of a tall one

    [[nodiscard]] int rows() const { return above + tall + below; }
    [[nodiscard]] int height() const { return (above + below) * low + tall * high; }
    [[nodiscard]] int heightOf(int row) const
    {
        return row >= above && row < above + tall ? high : low;
    }
    /// Pixels above `row`.
    [[nodiscard]] int top(int row) const
    {
        const int tallOnes = std::clamp(row - above, 0, tall);
        return tallOnes * high + (row - tallOnes) * low;
    }
    /// The row at that pixel; −1 above and below all of them.
    [[nodiscard]] int at(int pixel) const
    {
        if (pixel < 0 || pixel >= height())
            return -1;
        if (pixel < above * low)
            return pixel / low;
        pixel -= above * low;
        return pixel < tall * high ? above + pixel / high
                                   : above + tall + (pixel - tall * high) / low;
    }
};

} // namespace ui::diff
