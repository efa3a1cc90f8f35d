#pragma once

#include <QString>

#include <functional>
#include <sys/types.h>

namespace testsupport {

inline constexpr uid_t kNobody = 65534;

/// Runs `function` as another user in a child process and returns what it returned. Root may read
/// and write everything, so whoever tests permissions as root must not be root meanwhile. A test
/// that is not run by root calls it directly: then it has no special rights anyway.
QString runAsOtherUser(uid_t user, const std::function<QString()>& function);

} // namespace testsupport
