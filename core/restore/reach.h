#pragma once

#include <QString>

#include <sys/types.h>

namespace core::restore {

/// Whether only we, the system and `also` decide what lies under the name of a folder: nobody else
/// owns it or a folder on the way to it, or may put another in its place. What we write there, read
/// back and act on later would otherwise be a stranger's. `folder` is a real path.
[[nodiscard]] bool isOutOfReach(const QString& folder, uid_t also);

/// The folder itself belongs to us, and nobody else may write in it.
[[nodiscard]] bool isOnlyOurs(const QString& folder);

} // namespace core::restore
