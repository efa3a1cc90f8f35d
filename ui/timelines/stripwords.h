#pragma once

#include "ui/timelines/stripaxis.h"
#include "ui/timelines/timelinestrip.h"

#include <vector>

namespace ui::timelines {

/// "Friday 26 September, 02:00"
[[nodiscard]] QString markTime(const StripMark& mark, QDate today);
/// "damaged", "pinned as before v2.0, verified"
[[nodiscard]] QString markState(const StripMark& mark);
/// All of it in a sentence, for screen readers.
[[nodiscard]] QString markSentence(const StripMark& mark, QDate today);
/// Below the axis, while the mark is selected: as exact as its section.
[[nodiscard]] QString markLabel(const StripMark& mark, StripSection section, QDate today);
/// For the tool tip of one mark or of several that are drawn as one; in the order of time.
[[nodiscard]] QString tipFor(const std::vector<const StripMark*>& marks, QDate today);

} // namespace ui::timelines
