#include "core/sqlite/library.h"

#include <sqlite3.h>

namespace core::sqlite {

void setUpLibrary()
{
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // once it is in use it only says no
}

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
