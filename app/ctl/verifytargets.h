#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/failure.h"
#include "core/jobs/workshop.h"

#include <optional>
#include <vector>

namespace app::ctl {

/// One thing that is to be checked, or why that cannot be.
struct VerifyTarget
{
    QString subject{}; ///< as runVerify() takes it
    std::optional<Failure> failure{};
};

struct VerifyTargets
{
    std::vector<VerifyTarget> each{}; ///< in the order in which they are checked
    bool several = false; ///< as asked for: there may be one of them, or none, all the same
    bool isCollection =
        false; ///< a folder, a database's backups, what is due: not named one by one
};

/// What `verify` is asked to check. The backups of a folder or of a database are in it newest
/// first; where there are none, that is a failure. Errors: those of dueBackups().
[[nodiscard]] core::Result<VerifyTargets> targetsOf(const VerifyOptions& options,
                                                    const core::jobs::Workshop& workshop);

} // namespace app::ctl
