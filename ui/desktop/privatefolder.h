#pragma once

#include <QString>

#include <optional>

namespace ui::desktop {

/// A folder that nobody but this user can look into, made if missing: `holdfast` in the runtime
/// folder of the session, else one of this user in /tmp. None: neither is there, or somebody else
/// has made it.
[[nodiscard]] std::optional<QString> privateFolder();

/// Whether the other end of a local socket is a program of the same user.
[[nodiscard]] bool peerIsSameUser(qintptr socket);

} // namespace ui::desktop
