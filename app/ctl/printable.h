#pragma once

#include <QString>

namespace app::ctl {

/// `text` on one line and harmless to a terminal: control characters, line separators and
/// characters that turn the direction of writing are shown as escapes. File names are somebody
/// else's text.
[[nodiscard]] QString printable(const QString& text);

/// Columns that `text` takes on a terminal: wide characters two, combining ones none.
[[nodiscard]] int displayWidth(const QString& text);

/// At most `columns` wide; what is too much goes from the middle, where paths differ least.
[[nodiscard]] QString elided(const QString& text, int columns);

/// As a shell takes it for one word, so that it can be copied from a hint.
[[nodiscard]] QString shellQuoted(const QString& word);

} // namespace app::ctl
