#pragma once

#include "core/base/utctime.h"

#include <QDate>

#include <map>

namespace ui::facts {

/// The local days of many times. To ask the time zone costs more than all else that a long list
/// needs: it is asked once a day of the list, however often the list is read. What it says may
/// change with the zone of the machine: then take new ones.
class LocalDays
{
public:
    [[nodiscard]] QDate of(core::UtcTime time);

private:
    struct Day
    {
        QDate date{};
        core::UtcTime begin{};
        core::UtcTime end{}; ///< the first moment after it

        [[nodiscard]] bool has(core::UtcTime time) const { return time >= begin && time < end; }
    };

    Day m_last;
    std::map<core::UtcTime, Day> m_known; ///< by their begin
};

} // namespace ui::facts
