#pragma once

#include "core/base/utctime.h"

#include <QDate>
#include <QString>

namespace ui::facts {

/// Times as people read them, in local time.

/// "just now", "32 min ago", "26 h ago", "9 days ago"
[[nodiscard]] QString ageText(core::UtcTime then, core::UtcTime now);
/// The same as a span: "32 min", "26 h"
[[nodiscard]] QString ageSpan(core::UtcTime then, core::UtcTime now);

/// "Today", "Yesterday", "Friday 26 September"
[[nodiscard]] QString dayTitle(QDate day, QDate today);
/// "Monday 29 September" where the title does not say it.
[[nodiscard]] QString dayCaption(QDate day, QDate today);
/// "14:00"
[[nodiscard]] QString clockText(core::UtcTime time);
/// Within a sentence: "today 14:00", "Sun 28 Sep 02:00", "28 Sep 2024 02:00"
[[nodiscard]] QString momentText(core::UtcTime time, core::UtcTime now);
/// The same where a line begins: "Today 14:00"
[[nodiscard]] QString momentTitle(core::UtcTime time, core::UtcTime now);

/// For a narrow column: "14:00" today, "Sun 02:00" within a week, then "22 Sep", "22 Sep 24"
[[nodiscard]] QString shortMoment(core::UtcTime time, core::UtcTime now);

[[nodiscard]] QDate localDay(core::UtcTime time);

} // namespace ui::facts
