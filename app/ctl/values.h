#pragma once

#include <QString>

#include <chrono>
#include <optional>

/// What options say, read strictly: nothing is guessed.
namespace app::ctl {

/// "90s", "15m", "24h", "7d", "2w", also together: "1d12h". A bare number is refused: of what?
[[nodiscard]] std::optional<std::chrono::seconds> parseSpan(const QString& text);

/// A whole number of seconds, 0 to a year.
[[nodiscard]] std::optional<std::chrono::seconds> parseSeconds(const QString& text);

/// Absolute, as seen from the current folder.
[[nodiscard]] QString absoluteFolder(const QString& path);

} // namespace app::ctl
