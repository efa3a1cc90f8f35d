#pragma once

#include <QStyle>

class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace ui::theme {

/// A bar without arrows: a thumb that grows under the pointer.
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

/// Groove and done part. The number stands beside a bar, never on it. An unknown share is hatched.
void drawProgressBar(const QStyleOptionProgressBar& option, QPainter& painter);

/// Nothing, until the pointer is on it.
void drawSplitter(const QStyleOption& option, QPainter& painter);

} // namespace ui::theme
