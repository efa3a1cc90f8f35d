#pragma once

#include "core/proof/report.h"

namespace ui::report {

class PaperSheet;

/// Page map, size by owner and legend, on one page. Nothing where there is no map.
void printMap(PaperSheet& sheet, const core::proof::Report& report);

} // namespace ui::report
