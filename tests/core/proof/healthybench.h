#pragma once

#include "tests/core/proof/proofbench.h"

#include <QStringList>

namespace prooftest {

/// A database without a fault.
struct Healthy
{
    QString what{}; ///< for failure messages
    QStringList cannotJudge{}; ///< tables that need what only their application has: "absent"
};

/// Makes one at the bench's path: its layout and what is in it are drawn by lot, the same for the
/// same seed. `what` is empty, with a warning, where a statement failed.
[[nodiscard]] Healthy makeHealthy(const Bench& bench, unsigned seed);

} // namespace prooftest
