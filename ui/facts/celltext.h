#pragma once

#include "core/rows/tableshape.h"
#include "core/rows/value.h"

#include <QString>

namespace ui::facts {

/// A value in one line of a table: "NULL", a number, the beginning of a text, what a blob is.
[[nodiscard]] QString cellText(const core::rows::Value& value);
/// What SQLite keeps it as, for people: "Text", "Blob".
[[nodiscard]] QString typeText(const core::rows::Value& value);
/// The declared type says that there are numbers in it. Source:
/// https://www.sqlite.org/datatype3.html, section 3.1.
[[nodiscard]] bool holdsNumbers(const core::rows::Column& column);

} // namespace ui::facts
