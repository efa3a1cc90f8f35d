#include "ui/widgets/backupmark.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPen>

namespace ui::widgets {

namespace {

constexpr double kRadius = 4.4;
constexpr double kEdge = 1.25;
constexpr double kStatus = 14;
constexpr double kPin = 16;

QRectF square(const QPointF& centre, double side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

} // namespace

void drawBackupMark(QPainter& painter, const QPointF& centre, theme::Status status, bool pinned,
                    const theme::Tokens& tokens)
{
    const bool isProven = status == theme::Status::Verified || status == theme::Status::Ok;
    if (!isProven) {
        theme::drawStatus(painter, square(centre, kStatus), status, tokens);
        return;
    }
    if (pinned) {
        theme::drawStatus(painter, square(centre, kPin), theme::Status::Pinned, tokens);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The edge brings the shape forward from shaded days and tinted sections.
    painter.setPen({theme::mix(tokens.mapTable, tokens.text, 0.18), kEdge});
    painter.setBrush(tokens.mapTable);
    painter.drawEllipse(centre, kRadius, kRadius);
    painter.restore();
}

} // namespace ui::widgets
