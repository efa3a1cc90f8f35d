#pragma once

#include "core/base/utctime.h"
#include "core/vault/verdict.h"

#include <QString>
#include <QTimeZone>

/// Pieces that every part of an HTML report is made of.
namespace core::proof {

/// A text for an element or a quoted attribute. Characters that no HTML may hold, or that would
/// turn round what stands beside them, are written out: "\u202e".
[[nodiscard]] QString escaped(const QString& text);
/// A name of any script, kept apart from the sentence around it.
[[nodiscard]] QString isolatedName(const QString& name);
/// `<tag class="kind">inner</tag>`; `inner` is HTML.
[[nodiscard]] QString element(QLatin1StringView tag, QLatin1StringView kind, const QString& inner);

/// In the zone of the reader, which it names.
[[nodiscard]] QString timeText(UtcTime time, const QTimeZone& zone);
[[nodiscard]] QString secondsText(double seconds);

/// The shape that says the state without colour, as an inline picture with its colour class.
[[nodiscard]] QString stateIcon(vault::Verdict state);
[[nodiscard]] QString severityIcon(vault::Severity severity);
/// "ok", "error", "unsure", "neutral": the classes of the style sheet.
[[nodiscard]] QLatin1StringView classOfState(vault::Verdict state);

/// The style sheet: tokens for light and dark, the page on a screen and on paper.
[[nodiscard]] QString styleSheet();

} // namespace core::proof
