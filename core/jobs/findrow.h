#pragma once

#include "core/base/jobcontext.h"
#include "core/jobs/workshop.h"
#include "core/rows/value.h"
#include "core/vault/vault.h"

#include <functional>

namespace core::jobs {

struct FindRowSpec
{
    QString database{}; ///< path or name
    QString table{};
    QString where{}; ///< an SQL expression. Untrusted
    bool alsoNow = true; ///< the live database is asked as well, first
    int mostRows = 20; ///< of each backup
};

/// What one backup, or the live database, says.
struct RowSighting
{
    std::optional<vault::Backup> backup{}; ///< none: the live database
    QStringList columns{};
    std::vector<std::vector<rows::Value>> rows{}; ///< at most `mostRows`, in the order of the key
    qint64 count = 0; ///< of all rows that fit
    bool sameAsNewer = false; ///< the rows are those of the sighting before
    std::optional<Error> trouble{}; ///< it could not be asked: damaged, no such table
};

struct FoundRows
{
    std::vector<RowSighting> sightings{}; ///< the live database, then the newest backup first
    std::optional<std::size_t> lastWithRow{}; ///< the newest backup that has a row
};

/// In which backups a row is, and as what. `tell` is called for each as it is known.
/// Errors: DatabaseUnknown, ConfigInvalid, NoBackups, DestinationMissing (the drive with them is
/// gone), InvalidArgument (the condition is no SQL for that table anywhere), what the first one said
/// where none could be asked, Cancelled.
Result<FoundRows> findRow(const FindRowSpec& spec,
                          const std::function<void(const RowSighting&)>& tell,
                          const Workshop& workshop, const JobContext& job);

} // namespace core::jobs
