#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace core::config {

/// "90s", "45m", "24h", "7d", "2w": a whole number and one unit, as in config.toml and `--max-age`.
/// Empty for anything else and for more than a hundred years.
[[nodiscard]] std::optional<std::chrono::seconds> parseDuration(const QString& text);
/// The shortest text that parseDuration() reads back to the same; "24h" rather than "1d".
[[nodiscard]] QString durationText(std::chrono::seconds duration);

} // namespace core::config
