#pragma once

#include "core/config/config.h"
#include "core/jobs/workshop.h"

namespace core::jobs {

/// What is expected of a database: by the preset of its application, of tables that are there, and
/// by its owner.
[[nodiscard]] std::vector<config::Expectation>
expectationsOf(const config::DatabaseConfig& database, const Workshop& workshop);
/// Of the one at that path. A backup is verified also where the configuration cannot be read:
/// nothing is expected then.
[[nodiscard]] std::vector<config::Expectation> expectationsOf(const QString& path,
                                                              const Workshop& workshop);

} // namespace core::jobs
