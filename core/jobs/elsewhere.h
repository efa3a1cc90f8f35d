#pragma once

#include "core/jobs/workshop.h"

#include <QStringList>

namespace core::jobs {

/// The folders that `backup --to` put backups of `database` (canonical path; empty: of any) into,
/// which the configuration does not lead to. What the catalogue of this user remembers; without one
/// none are known.
[[nodiscard]] QStringList foldersElsewhere(const QString& database, const Workshop& workshop);

} // namespace core::jobs
