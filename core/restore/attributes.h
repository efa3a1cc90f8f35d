#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::restore {

/// Gives the file behind `fd` what `model` has around its content: owner, group, mode, access
/// control lists and other extended attributes
/// (https://man7.org/linux/man-pages/man7/xattr.7.html). What the user may not set (an owner, an
/// attribute of the system) is left; the sentence tells what that was, empty for nothing. Errors:
/// Destination… when not even the mode could be set.
Result<QString> takeAttributesOf(const QString& model, int fd, const QString& path);

/// Where there is no model: the owner of the folder where we may, and `mode`.
Result<> takeOwnerOfFolder(const QString& folder, unsigned mode, int fd, const QString& path);

} // namespace core::restore
