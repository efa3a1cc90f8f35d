#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// The page map, the size bar and the legend alone.
[[nodiscard]] std::vector<Scene> mapScenes();

} // namespace shots
