#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// Those of the wizard where it restores tables and rows.
[[nodiscard]] std::vector<Scene> tableScenes();

} // namespace shots
