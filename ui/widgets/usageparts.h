#pragma once

namespace ui::widgets {

/// What fills a drive, as shares of it or as widths of a bar.
struct UsageParts
{
    double others = 0; ///< other files
    double ours = 0; ///< our files; in a bar they come after the others

    friend bool operator==(const UsageParts&, const UsageParts&) = default;
};

/// `used` is all that is used, `ours` a part of it. Shares that make no sense are put right.
[[nodiscard]] UsageParts usageShares(double used, double ours);

/// What is ours can be seen in a bar however little it is.
[[nodiscard]] UsageParts usageWidths(const UsageParts& shares, double bar);

} // namespace ui::widgets
