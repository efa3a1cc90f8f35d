#include "ui/theme/direction.h"

namespace ui::theme {

Qt::LayoutDirection lineDirection(const QString& line, Qt::LayoutDirection layout)
{
    // The slashes of a path must not change ends, whatever its folders are called.
    const bool isPath = line.startsWith(u'/') || line.startsWith(u"~/");
    return layout == Qt::RightToLeft && !isPath && line.isRightToLeft() ? Qt::RightToLeft
                                                                        : Qt::LeftToRight;
}

} // namespace ui::theme
