#pragma once

#include "core/base/holders.h"
#include "core/base/result.h"
#include "core/base/units.h"

#include <QString>

#include <vector>

namespace core::restore {

/// In what state a target was found.
enum class TargetState {
    Absent, ///< no such file, or it has 0 bytes: it is made
    AtRest, ///< no content outside its main file
    HotWal, ///< a -wal that holds frames
    HotJournal, ///< a -journal that SQLite would roll back
    Unreadable, ///< SQLite cannot open it: damaged, or no database at all
};

/// The files that are one database.
struct TargetFile
{
    QString path{};
    ByteCount bytes{};

    friend bool operator==(const TargetFile&, const TargetFile&) = default;
};

/// What stands where a backup is to be restored to. A look; nothing is changed.
struct Target
{
    QString path{}; ///< the real file: links are followed, also to one that does not exist yet
    TargetState state = TargetState::Absent;
    bool walMode = false;
    std::uint32_t pageSize = 0; ///< 0 unless its header can be read
    std::uint32_t textEncoding = 0;
    std::int32_t userVersion = 0;
    std::uint32_t applicationId = 0;
    std::vector<TargetFile> files{}; ///< main file, -wal, -shm, -journal: those that exist
    std::vector<Holder> holders{};

    [[nodiscard]] ByteCount bytes() const; ///< of all its files
    friend bool operator==(const Target&, const Target&) = default;
};

/// Errors: SourceNotAFile (a folder, a device), DestinationMissing (its folder), NameUnusable,
/// SourceUnreadable (no right to look).
Result<Target> lookAtTarget(const QString& path);

} // namespace core::restore
