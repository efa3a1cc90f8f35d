#include "ui/widgets/timelinestrip.h"

namespace ui::widgets {

TimelineStrip::TimelineStrip(QWidget* parent)
    : QWidget(parent)
{
}

void TimelineStrip::setMarks(std::vector<StripMark> marks, const QDateTime& now)
{
    m_marks = std::move(marks);
    m_now = now;
    update();
}

void TimelineStrip::setSelected(const QString& id)
{
    m_selected = id;
    update();
}

} // namespace ui::widgets
