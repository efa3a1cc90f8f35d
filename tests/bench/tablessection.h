#pragma once

#include "tests/bench/setting.h"

namespace bench {

/// A table of 2.5 million rows brought back into a live database, against a dump of it that is read
/// after a DROP.
void bringingBack(Setting& setting);

} // namespace bench
