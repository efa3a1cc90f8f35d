#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// The window that shows the rows of a backup.
[[nodiscard]] std::vector<Scene> browseScenes();

} // namespace shots
