#include "core/jobs/savesql.h"

#include "core/jobs/savereport.h"

namespace core::jobs {

namespace {

/// The shell takes a line that begins with a dot only between two statements.
constexpr auto kHead =
    ".bail on\n"
    "-- A restore of tables, as Holdfast does it, in one transaction. To replay it:\n"
    "--     sqlite3 DATABASE < FILE\n"
    "-- The first line makes the sqlite3 shell stop at the first error; then nothing is\n"
    "-- changed. All else is plain SQL. For a program that does not know that line take it\n"
    "-- away, and let nothing be committed after an error.\n";

} // namespace

Result<> saveSqlFile(const QString& file, const QString& sql)
{
    return saveReportFile(file, kHead + sql.toUtf8());
}

} // namespace core::jobs
