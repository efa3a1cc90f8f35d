#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// The page of backups in the states that its own commands bring about.
[[nodiscard]] std::vector<Scene> backupScenes();

} // namespace shots
