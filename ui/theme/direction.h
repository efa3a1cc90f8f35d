#pragma once

#include <QString>

namespace ui::theme {

/// Where the reading of `line` begins in a layout of `layout`. Beside texts that are read from the
/// right, a name, a size or a path by itself is still read from the left.
[[nodiscard]] Qt::LayoutDirection lineDirection(const QString& line, Qt::LayoutDirection layout);

} // namespace ui::theme
