#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// The painted widgets alone, with values made up for the picture.
[[nodiscard]] std::vector<Scene> kitScenes();

} // namespace shots
