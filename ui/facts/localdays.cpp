#include "ui/facts/localdays.h"

#include "ui/facts/timetext.h"

namespace ui::facts {

namespace {

core::UtcTime startOf(QDate day)
{
    return core::UtcTime(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

QDate LocalDays::of(core::UtcTime time)
{
    if (time < m_begin || time >= m_end) {
        m_day = localDay(time);
        m_begin = startOf(m_day);
        m_end = startOf(m_day.addDays(1));
    }
    return m_day;
}

} // namespace ui::facts
