#pragma once

#include "core/proof/report.h"

namespace core::proof {

/// The panel with the page map, its legend and the size bar. Needs `report.map`.
[[nodiscard]] QString mapPanel(const Report& report);

} // namespace core::proof
