#pragma once

#include "core/base/utctime.h"

#include <QDate>

namespace ui::facts {

/// The local days of many times. To ask the time zone costs more than all else that a long list
/// needs: of times of one day, one after the other, it is asked once.
class LocalDays
{
public:
    [[nodiscard]] QDate of(core::UtcTime time);

private:
    QDate m_day; ///< the last one
    core::UtcTime m_begin{};
    core::UtcTime m_end{}; ///< the first moment after it
};

} // namespace ui::facts
