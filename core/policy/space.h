#pragma once

#include "core/base/units.h"

namespace core::policy {

enum class Room {
    Enough,
    Little, ///< less than a twentieth of the file system is free
    TooLittle, ///< the next backup of the largest database that goes there does not fit
};

/// What the room for backups is judged from.
struct RoomFacts
{
    ByteCount total{}; ///< of the file system
    ByteCount free{};
    ByteCount largestSource{}; ///< of the databases that are backed up there
};

/// A twentieth, because a drive that is 95 % full is soon filled by whatever filled it so far.
[[nodiscard]] Room judge(const RoomFacts& facts);

/// What a backup may need: a fifth more than its source, which grows while it is copied, and so
/// does its journal.
[[nodiscard]] ByteCount roomForBackupOf(ByteCount source);

} // namespace core::policy
