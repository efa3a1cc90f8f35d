#include "core/jobs/tablegroups.h"

namespace core::jobs {

std::optional<config::Preset> presetOf(const QStringList& tables, const Workshop& workshop)
{
    const auto presets = config::allPresets(workshop.places.configFile);
    if (!presets)
        return std::nullopt;
    const config::Preset* preset = config::presetByMarks(*presets, tables);
    return preset ? std::optional(*preset) : std::nullopt;
}

std::vector<config::TableGroup> groupsOf(const QStringList& tables, const Workshop& workshop)
{
    const auto preset = presetOf(tables, workshop);
    return preset ? preset->groups : std::vector<config::TableGroup>();
}

} // namespace core::jobs
