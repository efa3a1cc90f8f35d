#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace core {

/// A point in time, UTC, millisecond resolution. Local time exists only in the ui layer.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where "now" comes from; tests pass a fixed one.
using Clock = UtcTime (*)();

[[nodiscard]] inline UtcTime systemNow()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now());
}

/// Qt 6.4 with GCC 12 lacks QDateTime::fromStdTimePoint(), so the bridge is written once, here.
[[nodiscard]] inline QDateTime toQDateTime(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

/// ISO 8601 in UTC with milliseconds, "2026-11-22T22:27:03.125Z": the only form in files and JSON.
[[nodiscard]] inline QString toIso(UtcTime time)
{
    return toQDateTime(time).toString(Qt::ISODateWithMs);
}

[[nodiscard]] inline std::optional<UtcTime> fromIso(const QString& text)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return UtcTime(std::chrono::milliseconds(parsed.toMSecsSinceEpoch()));
}

} // namespace core
