#pragma once

#include <QString>

namespace ui::properties {

/// What an empty field shows: "24 h (default)".
[[nodiscard]] QString byDefault(const QString& text);

/// "24 h", as the sentence below a field writes it; in the configuration there is no space.
[[nodiscard]] QString spaced(QString duration);

} // namespace ui::properties
