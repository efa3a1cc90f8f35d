#include "ui/theme/motion.h"

#include <QStyle>
#include <QWidget>

namespace ui::theme {

bool isAnimated(const QWidget& widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

int animationTime(const QWidget& widget, int milliseconds)
{
    return isAnimated(widget) ? milliseconds : 0;
}

} // namespace ui::theme
