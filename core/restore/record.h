#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/base/utctime.h"
#include "core/restore/steps.h"
#include "core/restore/target.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::restore {

enum class RecordState {
    Running, ///< its process works, or died before the target was changed
    Swapping, ///< intent: the sidecars of a target that SQLite cannot open go, then the new file
              ///< comes
    Swapped, ///< the target is new; what follows is not finished
    Done,
    RolledBack,
    Interrupted, ///< it was settled after its process had died
};

/// What device and inode say of which file it is.
struct FileId
{
    quint64 device = 0;
    quint64 inode = 0;
    friend bool operator==(const FileId&, const FileId&) = default;
};

/// A restore as it is written down beside its safety copy: `record.json` in a folder of its own,
/// named after the id. What undo works from, and what the next start settles.
struct Record
{
    static constexpr int kFormat = 1;

    QString id{}; ///< NAME-restore-YYYYMMDD-HHMMSSZ, "-2" …
    QString folder{}; ///< where it lies; not written
    QString kind{}; ///< "restore", "undo", "online", "guard"
    RecordState state = RecordState::Running;
    QString target{}; ///< the real file
    QString backupId{}; ///< what was restored; for an undo the id of the restore
    QString undoes{}; ///< id of the restore that this one undid
    QString undoneBy{}; ///< id of the undo
    UtcTime begunAt{};
    std::optional<UtcTime> endedAt{};
    QString program{};
    qint64 pid = 0;

    TargetState before = TargetState::Absent; ///< as the target was
    bool safetyCopy = true; ///< files of the state before lie here
    bool raw = false; ///< they are raw bytes of files that SQLite could not open
    ByteCount bytes{}; ///< of the safety copy
    QString staged{}; ///< path of the new file while it waits
    std::optional<FileId> stagedId{}; ///< tells old from new after a crash
    QString message{}; ///< one sentence for people
    std::vector<Step> steps{};

    [[nodiscard]] bool canBeUndone() const;
    friend bool operator==(const Record&, const Record&) = default;
};

} // namespace core::restore
