#pragma once

#include <QByteArray>
#include <QString>

namespace core::sqlite {

/// A name as an SQL identifier, whatever it holds: "A""b". Source:
/// https://www.sqlite.org/lang_keywords.html
[[nodiscard]] QByteArray quotedName(const QString& name);
/// A text as an SQL literal: 'it''s'.
[[nodiscard]] QByteArray quotedText(const QString& text);

} // namespace core::sqlite
