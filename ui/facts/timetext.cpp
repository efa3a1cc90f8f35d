#include "ui/facts/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::facts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::facts::TimeText)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

qint64 secondsBetween(core::UtcTime then, core::UtcTime now)
{
    return std::chrono::duration_cast<std::chrono::seconds>(now - then).count();
}

QString shortDay(QDate day, QDate today)
{
    if (day.year() != today.year())
        return QLocale().toString(day, u"d MMM yyyy"_s);
    return QLocale().toString(day, u"ddd d MMM"_s);
}

} // namespace

QDate localDay(core::UtcTime time)
{
    return core::toQDateTime(time).toLocalTime().date();
}

QString ageSpan(core::UtcTime then, core::UtcTime now)
{
    const qint64 seconds = secondsBetween(then, now);
    if (seconds < kHour)
        return Words::tr("%1 min").arg(std::max<qint64>(seconds / kMinute, 1));
    if (seconds < 2 * kDay)
        return Words::tr("%1 h").arg(seconds / kHour);
    return Words::tr("%1 days").arg(seconds / kDay);
}

QString ageText(core::UtcTime then, core::UtcTime now)
{
    if (secondsBetween(then, now) < kMinute)
        return Words::tr("just now");
    //: %1 is a span of time such as "32 min".
    return Words::tr("%1 ago").arg(ageSpan(then, now));
}

QString dayTitle(QDate day, QDate today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    return QLocale().toString(day,
                              day.year() == today.year() ? u"dddd d MMMM"_s : u"d MMMM yyyy"_s);
}

QString dayCaption(QDate day, QDate today)
{
    const bool titled = day != today && day != today.addDays(-1);
    return titled ? QString() : QLocale().toString(day, u"dddd d MMMM"_s);
}

QString clockText(core::UtcTime time)
{
    return QLocale().toString(core::toQDateTime(time).toLocalTime().time(), u"HH:mm"_s);
}

QString momentText(core::UtcTime time, core::UtcTime now)
{
    const QDate day = localDay(time);
    const QDate today = localDay(now);
    if (day == today)
        return Words::tr("today %1").arg(clockText(time));
    if (day == today.addDays(-1))
        return Words::tr("yesterday %1").arg(clockText(time));
    //: %1 is a day such as "Sun 28 Sep", %2 a time of day.
    return Words::tr("%1 %2").arg(shortDay(day, today), clockText(time));
}

QString momentTitle(core::UtcTime time, core::UtcTime now)
{
    QString text = momentText(time, now);
    text.replace(0, 1, text.at(0).toUpper());
    return text;
}

QString shortMoment(core::UtcTime time, core::UtcTime now)
{
    const QDate day = localDay(time);
    const QDate today = localDay(now);
    const QLocale locale;
    if (day == today)
        return clockText(time);
    if (day < today && day.daysTo(today) < 7)
        return Words::tr("%1 %2").arg(locale.toString(day, u"ddd"_s), clockText(time));
    return locale.toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yy"_s);
}

} // namespace ui::facts
