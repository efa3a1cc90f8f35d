#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ui::compare {

/// A line of one text beside the line of another that stands for it.
struct LinePair
{
    std::optional<QString> first{}; ///< none: only the second has it
    std::optional<QString> second{};

    [[nodiscard]] bool isSame() const { return first == second; }
    friend bool operator==(const LinePair&, const LinePair&) = default;
};

/// Both texts line by line: what is the same stands side by side, as much of it as there is. Very
/// long texts are the same at their beginning and their end alone.
[[nodiscard]] std::vector<LinePair> lineDiff(const QString& first, const QString& second);

} // namespace ui::compare
