#pragma once

#include "core/base/result.h"
#include "core/jobs/workshop.h"

#include <vector>

namespace core::jobs {

enum class DoctorState { Fine, Note, Warning, Error };

/// One thing the doctor looked at.
struct DoctorLine
{
    DoctorState state = DoctorState::Fine;
    QString key{}; ///< stable word: "sqlite-version", "config", "vault-writable", "lock-folder" …
    QString subject{}; ///< path, program or database it is about; may be empty
    QString text{}; ///< a sentence, with what to do when something is wrong
};

/// Looks at the set-up: SQLite's version, configuration, places and their rights, file systems,
/// free space, lock folder, each configured database. Changes nothing but a probe file that it
/// removes.
std::vector<DoctorLine> examine(const Workshop& workshop);

[[nodiscard]] QString doctorKey(DoctorState state);

/// The SQLite that is linked at run time, "3.40.1".
[[nodiscard]] QString sqliteVersion();

} // namespace core::jobs
