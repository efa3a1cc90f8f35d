#pragma once

#include <QDate>
#include <QString>

namespace ui::widgets {

enum class DateForm {
    Short, ///< "26 Sep"
    ShortWithYear, ///< "26 Sep 2025"
    ShortYear, ///< "26 Sep 25"
    ShortWeekday, ///< "Fri 26 Sep"
    Long, ///< "Friday 26 September"
    LongWithYear, ///< "Friday 26 September 2025"
    NoWeekday, ///< "26 September 2025"
};

/// A day in the user's language, in its order and with its points.
[[nodiscard]] QString dateText(QDate day, DateForm form);

} // namespace ui::widgets
