#pragma once

#include "tests/bench/setting.h"

namespace bench {

/// The checks against `PRAGMA integrity_check`, and the map of all pages. A verify drops the file
/// from the page cache and reads it from the disk; the stock check is shown from there too (the bar
/// is against that one) and with the file in memory.
void verifying(Setting& setting);

} // namespace bench
