#pragma once

#include "core/base/jobcontext.h"
#include "core/jobs/shelf.h"

namespace core::jobs {

/// In rollback-journal mode a capture holds back the commits of other programs while it copies.
/// Notes a warning when that is forecast to take longer than 4 s; the rate is that of the last
/// backup of this database, else a cautious 500 MB/s.
void warnOfStall(const KnownDatabase& database, const Workshop& workshop, const JobContext& job);

} // namespace core::jobs
