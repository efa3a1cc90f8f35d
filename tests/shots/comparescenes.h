#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// The page that compares two databases.
[[nodiscard]] std::vector<Scene> compareScenes();

} // namespace shots
