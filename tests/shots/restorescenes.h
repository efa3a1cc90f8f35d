#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// Those of the wizards that restore and undo.
[[nodiscard]] std::vector<Scene> restoreScenes();

} // namespace shots
