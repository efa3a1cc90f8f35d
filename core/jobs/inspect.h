#pragma once

#include "core/base/holders.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/base/utctime.h"
#include "core/jobs/workshop.h"

#include <QStringList>

namespace core::jobs {

/// What can be said of a database before it is protected.
struct DatabaseFacts
{
    QString path{}; ///< canonical
    QString name{}; ///< file name
    ByteCount bytes{}; ///< with its -wal
    UtcTime changedAt{};
    bool walMode = false;
    std::uint32_t pageSize = 0;
    std::vector<Holder> holders{};
    QString preset{}; ///< "dispatch" when its tables say so; else empty
    QString application{}; ///< the title of that preset: "Dispatch"
    QString root{}; ///< where its backups would go
    ByteCount freeThere{};
};

/// What the system and the file's own header say of it; the database is not opened, so its
/// application is not known. Errors: as inspectDatabase().
Result<DatabaseFacts> glanceAtDatabase(const QString& path, const Workshop& workshop);

/// Looks at `path` without changing anything. Errors: Source… (missing, empty, a folder, not a
/// database or encrypted, truncated, unreadable), SourceBusy is not one: a locked database can
/// still be protected.
Result<DatabaseFacts> inspectDatabase(const QString& path, const Workshop& workshop);

/// Remembers a database in config.toml. With a `backupsFolder` its backups go there; one that is
/// protected already keeps the folder it has. Errors: as inspectDatabase(), Destination…,
/// ConfigInvalid.
Result<DatabaseFacts> protectDatabase(const QString& path, const Workshop& workshop,
                                      const QString& backupsFolder = {});
/// Forgets it; its backups stay.
Result<> forgetDatabase(const QString& nameOrPath, const Workshop& workshop);

} // namespace core::jobs
