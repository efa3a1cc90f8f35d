#pragma once

#include "core/base/progress.h"
#include "core/base/units.h"

#include <QString>

namespace ui::jobs {

/// The numbers of a running job in words, the same in every view. Empty where a number is not
/// known.

/// "312,480 of 471,859 pages"
[[nodiscard]] QString doneText(const core::Progress& progress);
/// "84.2 MiB/s"
[[nodiscard]] QString rateText(const core::Progress& progress);
/// "about 7 s left"
[[nodiscard]] QString timeLeftText(const core::Progress& progress);
/// 0 to 1; below 0 when the total is not known.
[[nodiscard]] double fractionOf(const core::Progress& progress);

/// "48.2 MiB"
[[nodiscard]] QString sizeText(core::ByteCount bytes);
/// "less than 0.1 s", "0.9 s", "12 s", "3 min 20 s"
[[nodiscard]] QString durationText(double seconds);

} // namespace ui::jobs
