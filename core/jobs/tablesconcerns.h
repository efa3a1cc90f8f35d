#pragma once

#include "core/jobs/tablesrestore.h"

namespace core::jobs {

/// What the admin must know before tables are brought back: what blocks first. Of a plan whose
/// other fields are filled in; `plan.concerns` has what kept it from being looked at. `tables`: all
/// of the database and of the backup, by which their application is known.
[[nodiscard]] std::vector<Concern> concernsOf(const TablesRestorePlan& plan,
                                              const std::vector<compare::TableInBoth>& tables,
                                              const Workshop& workshop);

/// Why the target cannot get tables as it stands; none: it can be looked at.
[[nodiscard]] std::optional<Concern> targetConcern(const restore::Target& target);

/// A failure to open one of both sides, as what keeps the restore from being run.
[[nodiscard]] Concern sideConcern(const Error& error, const TablesRestorePlan& plan);

} // namespace core::jobs
