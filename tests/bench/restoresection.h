#pragma once

#include "tests/bench/setting.h"

namespace bench {

/// Swap restores of a backup, against cp and against the guide's sequence.
void restoring(Setting& setting);

} // namespace bench
