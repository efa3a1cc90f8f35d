#include "core/sqlite/quoting.h"

namespace core::sqlite {

QByteArray quotedName(const QString& name)
{
    return '"' + name.toUtf8().replace("\"", "\"\"") + '"';
}

QByteArray quotedText(const QString& text)
{
    return '\'' + text.toUtf8().replace("'", "''") + '\'';
}

} // namespace core::sqlite
