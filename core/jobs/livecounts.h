#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/jobs/workshop.h"
#include "core/vault/verdict.h"

#include <vector>

namespace core::jobs {

/// How many rows each table of a live database has now. Each table is counted by itself, so that in
/// rollback-journal mode no program waits for longer than the count of one takes. What cannot be
/// counted (a missing module, damage) is left out. Errors: as sqlite::Source::open(), Cancelled.
Result<std::vector<vault::TableCount>> countLive(const QString& path, const Workshop& workshop,
                                                 const JobContext& job);

} // namespace core::jobs
