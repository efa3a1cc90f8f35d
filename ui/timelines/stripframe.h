#pragma once

#include <QRectF>
#include <QStringList>

namespace ui::timelines {

/// Where the parts of the strip are: titles of the lanes beside the plot, titles of the sections
/// above it, labels of the axis below it.
struct StripFrame
{
    QRectF laneTitles{};
    QRectF plot{};
    double head = 0; ///< height of the section titles
    double lane = 0; ///< height of a lane
    double axis = 0; ///< height of the labels

    /// The titles of the lanes change sides with the language; time does not.
    static StripFrame of(const QSize& size, Qt::LayoutDirection direction);
    static int height();
    static int titleWidth();
    static QStringList titles();

    [[nodiscard]] QRectF laneRect(bool pinned) const;
    /// The title of a lane, beside it.
    [[nodiscard]] QRectF titleRect(bool pinned) const;
    [[nodiscard]] double laneMiddle(bool pinned) const { return laneRect(pinned).center().y(); }
};

} // namespace ui::timelines
