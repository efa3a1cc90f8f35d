#include "ui/widgets/usagebar.h"

namespace ui::widgets {

UsageBar::UsageBar(QWidget* parent)
    : QWidget(parent)
{
}

void UsageBar::setUsage(const Usage& usage)
{
    m_usage = usage;
    update();
}

} // namespace ui::widgets
