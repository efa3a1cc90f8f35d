#include "app/ctl/surroundings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <cstring>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace app::ctl {

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
        std::setlocale(LC_ALL, "");
    }
}

void setUpLanguage(QTranslator& translator)
{
    if (translator.load(QLocale(), u"holdfast"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    else
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace app::ctl
