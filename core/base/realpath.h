#pragma once

#include "core/base/result.h"

namespace core {

/// Absolute, with all links followed; empty where nothing is there. Qt turns bytes of a name that
/// are no UTF-8 into others and so names another file, which may exist: such a path is an Error.
/// Errors: NameUnusable.
[[nodiscard]] Result<QString> realPathOf(const QString& path);

} // namespace core
