#pragma once

#include "app/ctl/terminal.h"
#include "core/base/units.h"
#include "core/base/utctime.h"
#include "core/vault/verdict.h"

#include <QString>

#include <chrono>

/// Numbers, times and verdicts in the user's language. JSON never takes these.
namespace app::ctl {

/// "84.2 MiB"
[[nodiscard]] QString sizeText(core::ByteCount bytes);
/// "312,480"
[[nodiscard]] QString countText(std::uint64_t count);
/// "0.6 s", "48 s", "2 min 5 s", "1 h 10 min", "30 days"
[[nodiscard]] QString spanText(double seconds);
/// "just now", "5 min ago", "3 h ago", "2 days ago"
[[nodiscard]] QString agoText(core::UtcTime then, core::UtcTime now);
/// Local time, to the minute.
[[nodiscard]] QString localTimeText(core::UtcTime time);

/// "ok", "damaged", "cannot judge", "not checked"
[[nodiscard]] QString verdictText(core::vault::Verdict verdict);
[[nodiscard]] Tone toneOf(core::vault::Verdict verdict);

} // namespace app::ctl
