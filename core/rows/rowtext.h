#pragma once

#include "core/rows/tableshape.h"
#include "core/rows/value.h"

namespace core::rows {

enum class TextFormat {
    Csv, ///< RFC 4180: commas, CRLF. Nothing is a NULL, "" is an empty text
    Tabbed, ///< tabs, LF: what spreadsheets take from the clipboard
};

/// A blob is x'…'; bytes of a text stay as they are. "NULL" is written by nobody.
[[nodiscard]] QByteArray plainText(const Value& value);
/// With the end of the line.
[[nodiscard]] QByteArray lineOf(const std::vector<Value>& values, TextFormat format);
[[nodiscard]] QByteArray headLine(const std::vector<Column>& columns, TextFormat format);

} // namespace core::rows
