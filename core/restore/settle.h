#pragma once

#include "core/base/jobcontext.h"
#include "core/restore/record.h"

#include <functional>

namespace core::restore {

enum class Outcome {
    StillRuns, ///< its process works
    Nothing, ///< it had ended properly
    TakenBack, ///< the old state is in place; the record is gone
    Finished, ///< the new state is in place
};

/// Whether the transaction of a restore of tables was committed, by the log in its folder.
using CommitCheck = std::function<Result<bool>(const Record& record)>;

/// Settles a restore whose process died. `record` is as it stands then. Safe to repeat. Errors:
/// TargetHeld, Destination…, Source…: it could not be settled now.
Result<Outcome> settle(Record& record, const QString& index, const CommitCheck& wasCommitted,
                       const JobContext& job);

} // namespace core::restore
