#include "core/jobs/expectations.h"

#include "core/config/preset.h"

#include <algorithm>

namespace core::jobs {

using config::Expectation;

std::vector<Expectation> expectationsOf(const config::DatabaseConfig& database,
                                        const Workshop& workshop)
{
    std::vector<Expectation> all;
    if (!database.preset.isEmpty()) {
        if (const auto presets = config::allPresets(workshop.places.configFile)) {
            const auto own = std::ranges::find(*presets, database.preset, &config::Preset::name);
            if (own != presets->end())
                all = own->expectations;
        }
    }
    all.insert(all.end(), database.expectations.begin(), database.expectations.end());
    return all;
}

std::vector<Expectation> expectationsOf(const QString& path, const Workshop& workshop)
{
    if (path.isEmpty())
        return {};
    const auto config = config::loadConfig(workshop.places.configFile);
    const auto* database = config ? config::findDatabase(*config, path) : nullptr;
    return database ? expectationsOf(*database, workshop) : std::vector<Expectation>();
}

} // namespace core::jobs
