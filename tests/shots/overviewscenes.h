#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// The overview in its states, on vaults that the engine made.
[[nodiscard]] std::vector<Scene> overviewScenes();

} // namespace shots
