#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ui::browse {

/// JSON over several lines, its parts indented; nothing of it is changed: neither the order of its
/// names nor the digits of its numbers. None where `text` is no JSON object or array.
[[nodiscard]] std::optional<QString> prettyJson(const QByteArray& text);

/// Bytes as people look at them: where, sixteen in hexadecimal digits, the same as letters.
[[nodiscard]] QString hexText(const QByteArray& bytes);

} // namespace ui::browse
