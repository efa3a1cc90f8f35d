#pragma once

#include "core/base/progress.h"
#include "core/restore/steps.h"

#include <QString>

#include <vector>

namespace ui::wizard {

/// The steps of something that goes by itself, in words.

/// Beside a step: "4.1 s", "running, 6 s", "about 3 s", "failed, 2.0 s".
[[nodiscard]] QString stepTime(const core::restore::Step& step);
/// The state alone, to be read aloud.
[[nodiscard]] QString stepState(core::restore::StepState state);
/// Of all of them, 0 to 1. `running` is how far the running one is, 0 where nobody knows.
[[nodiscard]] double shareDone(const std::vector<core::restore::Step>& steps, double running);
/// "Step 4 of 7. About 20 s to go." The time only where runs before tell it.
[[nodiscard]] QString stepsSentence(const core::restore::StepsNow& now);
/// "8,214 of 12,339 pages, about 3 s left"
[[nodiscard]] QString progressWords(const core::Progress& progress);

} // namespace ui::wizard
