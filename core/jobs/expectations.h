#pragma once

#include "core/config/config.h"
#include "core/jobs/workshop.h"

namespace core::jobs {

/// What is expected of a database: by the preset of its application, of tables that are there, and
/// by its owner. A preset that is not there is an expectation with a `problem`: nothing that was
/// expected is passed over in silence.
[[nodiscard]] std::vector<config::Expectation>
expectationsOf(const config::DatabaseConfig& database, const Workshop& workshop);
/// Of the one at that path. A backup is verified also where the configuration cannot be read: that
/// is then the one expectation, with its `problem`.
[[nodiscard]] std::vector<config::Expectation> expectationsOf(const QString& path,
                                                              const Workshop& workshop);

} // namespace core::jobs
