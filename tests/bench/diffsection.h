#pragma once

#include "tests/bench/setting.h"

namespace bench {

/// Comparisons of two databases, with one row of a hundred changed and with none, against sqldiff.
void comparing(Setting& setting);

} // namespace bench
