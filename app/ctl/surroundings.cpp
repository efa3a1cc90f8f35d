#include "app/ctl/surroundings.h"

#include <QByteArray>

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace app::ctl {

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
        std::setlocale(LC_ALL, "");
    }
}

} // namespace app::ctl
