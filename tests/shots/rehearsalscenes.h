#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// The dialog that rehearses a restore, in its states.
[[nodiscard]] std::vector<Scene> rehearsalScenes();

} // namespace shots
