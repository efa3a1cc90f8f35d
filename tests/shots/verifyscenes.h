#pragma once

#include "tests/shots/scenes.h"

namespace shots {

/// The page of proofs in its states.
[[nodiscard]] std::vector<Scene> verifyScenes();

} // namespace shots
