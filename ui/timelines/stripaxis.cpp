#include "ui/timelines/stripaxis.h"

#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::timelines {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::timelines::StripAxis)
};

constexpr int kDays = 7;
constexpr int kWeekDays = 28;
constexpr int kMonths = 12;
constexpr int kHourStep = 6;
constexpr int kLeastLabelDays = 15; ///< a month that is cut shorter gets no label

} // namespace

QString sectionTitle(StripSection section)
{
    switch (section) {
    //: Title of a part of a time axis; one label a month.
    case StripSection::Months: return Words::tr("12 months, by month");
    //: Title of a part of a time axis; one label a week, at its Sunday.
    case StripSection::Weeks: return Words::tr("4 weeks, by Sunday");
    //: Title of a part of a time axis; one label a day.
    case StripSection::Days: return Words::tr("7 days, by day");
    //: Title of a part of a time axis; labels are hours.
    case StripSection::Today: return Words::tr("Today, by hour");
    //: On a time axis, below backups from before its beginning.
    case StripSection::Older: return Words::tr("older");
    case StripSection::Later: break;
    }
    return {};
}

StripAxis::StripAxis(const QDateTime& now)
    : m_zone(now.timeZone())
    , m_today(now.date())
    , m_first(m_today.addDays(-kDays - kWeekDays).addMonths(-kMonths))
{
    for (std::size_t section = 0; section < kScaledSections.size(); ++section)
        m_sectionStarts[section] =
            static_cast<std::size_t>(m_first.daysTo(firstDay(kScaledSections[section])));
    const qint64 days = m_first.daysTo(m_today) + 1;
    m_sectionStarts.back() = static_cast<std::size_t>(days);
    m_dayStarts.reserve(static_cast<std::size_t>(days) + 1);
    for (qint64 day = 0; day <= days; ++day) {
        const QDate date = m_first.addDays(day);
        const QDateTime start = date.startOfDay(m_zone);
        // Islands that moved across the date line have skipped a day: it is over when it begins.
        m_dayStarts.push_back(
            (start.isValid() ? start : date.addDays(1).startOfDay(m_zone)).toMSecsSinceEpoch());
    }
}

QDate StripAxis::firstDay(StripSection section) const
{
    switch (section) {
    case StripSection::Weeks: return m_today.addDays(-kDays - kWeekDays);
    case StripSection::Days: return m_today.addDays(-kDays);
    case StripSection::Today: return m_today;
    case StripSection::Later: return m_today.addDays(1);
    default: return m_first;
    }
}

int StripAxis::dayCount(StripSection section) const
{
    switch (section) {
    case StripSection::Months:
        return static_cast<int>(m_first.daysTo(firstDay(StripSection::Weeks)));
    case StripSection::Weeks: return kWeekDays;
    case StripSection::Days: return kDays;
    case StripSection::Today: return 1;
    default: return 0;
    }
}

bool StripAxis::isOf(const QDateTime& now) const
{
    return now.date() == m_today && now.timeZone() == m_zone;
}

StripAxis::Place StripAxis::place(qint64 instant) const
{
    if (instant < m_dayStarts.front())
        return {.section = StripSection::Older};
    if (instant >= m_dayStarts.back())
        return {.section = StripSection::Later};
    const auto next = std::ranges::upper_bound(m_dayStarts, instant);
    const auto index = static_cast<std::size_t>(next - m_dayStarts.begin()) - 1;
    const auto length = static_cast<double>(*next - m_dayStarts[index]);
    const double part = static_cast<double>(instant - m_dayStarts[index]) / length;
    const auto behind = std::ranges::upper_bound(m_sectionStarts, index);
    const std::size_t first = *std::prev(behind);
    const auto section = static_cast<std::size_t>(behind - m_sectionStarts.begin()) - 1;
    return {.section = kScaledSections[section],
            .share =
                (static_cast<double>(index - first) + part) / static_cast<double>(*behind - first)};
}

std::vector<StripAxis::Tick> StripAxis::ticks(StripSection section) const
{
    switch (section) {
    case StripSection::Months: return monthTicks();
    case StripSection::Weeks: return weekTicks();
    case StripSection::Days: return dayTicks();
    case StripSection::Today: return hourTicks();
    default: return {};
    }
}

std::vector<StripAxis::Tick> StripAxis::monthTicks() const
{
    std::vector<Tick> ticks;
    const double days = dayCount(StripSection::Months);
    const QDate end = firstDay(StripSection::Weeks);
    for (QDate day = m_first; day < end;) {
        const QDate next = std::min(QDate(day.year(), day.month(), 1).addMonths(1), end);
        const auto from = static_cast<double>(m_first.daysTo(day));
        const auto to = static_cast<double>(m_first.daysTo(next));
        Tick tick{.number = day.month() - 1};
        if (day != m_first)
            tick.share = from / days;
        if (to - from >= kLeastLabelDays) {
            tick.labelShare = (from + to) / 2 / days;
            // January says which year begins.
            tick.label = day.month() == 1
                ? QLocale().toString(day, u"yyyy"_s)
                : QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
            tick.shortLabel = tick.label;
        }
        ticks.push_back(tick);
        day = next;
    }
    return ticks;
}

std::vector<StripAxis::Tick> StripAxis::weekTicks() const
{
    std::vector<Tick> ticks;
    const QDate first = firstDay(StripSection::Weeks);
    for (int day = 0; day < kWeekDays; ++day) {
        const QDate date = first.addDays(day);
        if (date.dayOfWeek() != Qt::Sunday)
            continue;
        const double middle = (day + 0.5) / kWeekDays;
        const QString label = widgets::dateText(date, widgets::DateForm::Short);
        ticks.push_back({.share = middle,
                         .labelShare = middle,
                         .label = label,
                         .shortLabel = label,
                         .number = day / kDays});
    }
    return ticks;
}

std::vector<StripAxis::Tick> StripAxis::dayTicks() const
{
    std::vector<Tick> ticks;
    const QDate first = firstDay(StripSection::Days);
    for (int day = 0; day < kDays; ++day) {
        const QDate date = first.addDays(day);
        ticks.push_back({.share = day > 0 ? double(day) / kDays : Tick::kNone,
                         .labelShare = (day + 0.5) / kDays,
                         .label = QLocale().toString(date, u"ddd d"_s),
                         .shortLabel = QLocale().toString(date, u"ddd"_s),
                         .number = day});
    }
    return ticks;
}

std::vector<StripAxis::Tick> StripAxis::hourTicks() const
{
    std::vector<Tick> ticks;
    for (int hour = kHourStep; hour < 24; hour += kHourStep) {
        const QDateTime time(m_today, QTime(hour, 0), m_zone);
        const double share = place(time.toMSecsSinceEpoch()).share;
        const QString label = QLocale().toString(QTime(hour, 0), u"HH:mm"_s);
        ticks.push_back({.share = share,
                         .labelShare = share,
                         .label = label,
                         .shortLabel = label,
                         .number = hour / kHourStep});
    }
    return ticks;
}

} // namespace ui::timelines
