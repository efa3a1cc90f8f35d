#pragma once

#include "core/jobs/workshop.h"

namespace bench {

/// Protects `database` and gives it `count` proven backups, one every two hours back from now, in
/// the vault and in the catalogue. They are what the engine made of a small database, under other
/// names and times. Throws std::runtime_error.
void makeManyBackups(const QString& database, int count, const core::jobs::Workshop& workshop);

} // namespace bench
