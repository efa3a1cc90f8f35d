#pragma once

#include "ui/theme/status.h"

#include <QPointF>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::widgets {

/// A backup on a timeline: a filled circle, a pin where it is pinned. One that is not verified has
/// the shape of its status instead, whatever else it is: what is wrong is never hidden.
void drawBackupMark(QPainter& painter, const QPointF& centre, theme::Status status, bool pinned,
                    const theme::Tokens& tokens);

} // namespace ui::widgets
