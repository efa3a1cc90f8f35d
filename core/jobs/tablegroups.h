#pragma once

#include "core/config/preset.h"
#include "core/jobs/workshop.h"

#include <optional>

namespace core::jobs {

/// The preset of the application whose tables these are, by its marks; none where no preset fits,
/// or the presets cannot be read.
[[nodiscard]] std::optional<config::Preset> presetOf(const QStringList& tables,
                                                     const Workshop& workshop);

/// Its groups; without a preset there are none.
[[nodiscard]] std::vector<config::TableGroup> groupsOf(const QStringList& tables,
                                                       const Workshop& workshop);

} // namespace core::jobs
