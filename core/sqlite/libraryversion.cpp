#include "core/sqlite/libraryversion.h"

#include <sqlite3.h>

namespace core::sqlite {

QString libraryVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

bool hasWalResetFault()
{
    const int version = sqlite3_libversion_number();
    return version >= 3007000 && version <= 3051002;
}

} // namespace core::sqlite
