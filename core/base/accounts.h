#pragma once

#include <QString>

#include <sys/types.h>

namespace core {

/// The name of an account or a group; its number where the system knows none.
[[nodiscard]] QString userName(uid_t uid);
[[nodiscard]] QString groupName(gid_t gid);

} // namespace core
