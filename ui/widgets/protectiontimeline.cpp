#include "ui/widgets/protectiontimeline.h"

namespace ui::widgets {

ProtectionTimeline::ProtectionTimeline(QWidget* parent)
    : QWidget(parent)
{
}

void ProtectionTimeline::setDays(std::vector<ProtectionDay> days)
{
    m_days = std::move(days);
    update();
}

} // namespace ui::widgets
