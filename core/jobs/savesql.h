#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::jobs {

/// The SQL of a restore as a file that the sqlite3 shell replays wholly or not at all: by itself
/// the shell goes on after an error, and commits what is left. Errors: as saveReportFile().
Result<> saveSqlFile(const QString& file, const QString& sql);

} // namespace core::jobs
