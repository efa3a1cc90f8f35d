#include "ui/widgets/usageparts.h"

#include <algorithm>

namespace ui::widgets {

namespace {

constexpr double kLeastOurs = 3;

double sane(double share)
{
    return share > 0 ? std::min(share, 1.0) : 0; // also where it is not a number
}

} // namespace

UsageParts usageShares(double used, double ours)
{
    const double mine = sane(ours);
    return {.others = std::max(sane(used) - mine, 0.0), .ours = mine};
}

UsageParts usageWidths(const UsageParts& shares, double bar)
{
    UsageParts widths{.others = shares.others * bar, .ours = shares.ours * bar};
    if (shares.ours <= 0)
        return widths;
    widths.ours = std::min(std::max(widths.ours, kLeastOurs), bar);
    widths.others = std::min(widths.others, bar - widths.ours);
    return widths;
}

} // namespace ui::widgets
