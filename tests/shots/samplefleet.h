#pragma once

#include "tests/ui/shell/windowbench.h"

namespace shots {

/// One database with a month of daily backups, all proven but for one day without any.
QString makeProtected(const testsupport::WindowBench& bench);

/// Four databases as admins have them: one that is well, one whose last backup is too old, one
/// whose newest backup is damaged, one that was backed up a week ago. Returns their paths.
QStringList makeFleet(const testsupport::WindowBench& bench);

/// `count` databases, every ninth of them without a backup.
void makeMany(const testsupport::WindowBench& bench, int count);

/// Nothing of it was done on this computer: there is no history.
void forgetHistory(const testsupport::WindowBench& bench);

} // namespace shots
