#include "ui/widgets/statusicon.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace ui::widgets {

StatusIcon::StatusIcon(int side, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    setStatus(m_status);
}

void StatusIcon::setStatus(theme::Status status)
{
    m_status = status;
    setAccessibleName(theme::statusWord(status));
    update();
}

void StatusIcon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    theme::drawStatus(painter, rect(), m_status, theme::tokensFor(this));
}

} // namespace ui::widgets
