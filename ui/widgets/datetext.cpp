#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::widgets {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::widgets::DateText)
};

QString formatOf(DateForm form)
{
    switch (form) {
    //: These are formats of QLocale: d is the day, MMM and MMMM the month, ddd and dddd the
    //: weekday.
    case DateForm::Short: return Texts::tr("d MMM");
    case DateForm::ShortWithYear: return Texts::tr("d MMM yyyy");
    case DateForm::ShortYear: return Texts::tr("d MMM yy");
    case DateForm::ShortWeekday: return Texts::tr("ddd d MMM");
    case DateForm::Long: return Texts::tr("dddd d MMMM");
    case DateForm::LongWithYear: return Texts::tr("dddd d MMMM yyyy");
    case DateForm::NoWeekday: return Texts::tr("d MMMM yyyy");
    }
    return {};
}

} // namespace

QString dateText(QDate day, DateForm form)
{
    return QLocale().toString(day, formatOf(form));
}

} // namespace ui::widgets
