#pragma once

#include "ui/theme/paint.h"

#include <QStringList>

namespace ui::widgets {

/// A sentence in at most a few lines, for cells: a reason is wrapped, not cut.

/// The lines of `sentence` in `width` pixels. The last one holds all that is left and may be too
/// long.
[[nodiscard]] QStringList wrapped(const QString& sentence, theme::Role role, double width,
                                  int mostLines);

/// True if `sentence` does not fit.
[[nodiscard]] bool isCut(const QString& sentence, theme::Role role, double width, int mostLines);

/// Draws the lines as a block in the middle of the height of `rect`; what does not fit is elided.
void drawWrapped(QPainter& painter, const QRectF& rect, const QString& sentence,
                 const theme::TextLook& look, int mostLines);

} // namespace ui::widgets
