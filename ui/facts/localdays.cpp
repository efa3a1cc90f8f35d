#include "ui/facts/localdays.h"

#include "ui/facts/timetext.h"

#include <iterator>

namespace ui::facts {

namespace {

core::UtcTime startOf(QDate day)
{
    return core::UtcTime(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

QDate LocalDays::of(core::UtcTime time)
{
    if (m_last.has(time))
        return m_last.date;
    const auto after = m_known.upper_bound(time);
    if (after != m_known.begin() && std::prev(after)->second.has(time)) {
        m_last = std::prev(after)->second;
        return m_last.date;
    }
    const QDate date = localDay(time);
    m_last = {.date = date, .begin = startOf(date), .end = startOf(date.addDays(1))};
    m_known.insert_or_assign(m_last.begin, m_last);
    return date;
}

} // namespace ui::facts
