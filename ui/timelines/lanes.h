#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::timelines {

/// The titles at the start of the lanes of a timeline.

/// Room for the longest of `titles` with its icon, and for `caption` below them.
[[nodiscard]] int laneTitleWidth(const QStringList& titles, const QString& caption = {});

/// `rect` reaches from the edge of the timeline to its plot; the icon stands where reading starts.
void drawLaneTitle(QPainter& painter, const QRectF& rect, const QString& icon, const QString& title,
                   const theme::Tokens& tokens);

/// Least height of a lane.
[[nodiscard]] int laneHeight();

/// The shade of a plot, or of some of its columns.
[[nodiscard]] QColor laneShade(const theme::Tokens& tokens);

} // namespace ui::timelines
