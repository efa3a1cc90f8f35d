#pragma once

#include "core/jobs/destination.h"

#include <QString>

namespace ui::facts {

/// What it means to keep backups in a folder, in the same words wherever one is chosen.

/// "Keep backups on another drive"
[[nodiscard]] QString driveStatement(const core::jobs::DestinationFacts& facts);
/// "/mnt/backup, 74 GiB free. It is another drive: good." `needed` is the size of the database. The
/// path may wrap behind each slash.
[[nodiscard]] QString destinationSentence(const core::jobs::DestinationFacts& facts,
                                          core::ByteCount needed);
/// The same without the path.
[[nodiscard]] QString roomSentence(const core::jobs::DestinationFacts& facts,
                                   core::ByteCount needed);

} // namespace ui::facts
