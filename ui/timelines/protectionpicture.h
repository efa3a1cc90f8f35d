#pragma once

#include "ui/timelines/daygrid.h"
#include "ui/timelines/protectiontimeline.h"

#include <QRectF>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::timelines {

/// Where the parts of a ProtectionTimeline are, and how they are painted.
class ProtectionPicture
{
public:
    ProtectionPicture(const std::vector<ProtectionDay>& days, const QSize& size,
                      Qt::LayoutDirection direction);

    [[nodiscard]] const DayGrid& grid() const { return m_grid; }
    /// Lanes and axis of a day.
    [[nodiscard]] QRectF dayRect(int day) const;
    [[nodiscard]] QPointF markCentre(int day) const;
    [[nodiscard]] QPointF proofCentre(int day) const;

    /// A day that is -1 is none.
    struct Look
    {
        int focused = -1;
        int hovered = -1;
    };
    void paint(QPainter& painter, const theme::Tokens& tokens, const Look& look) const;

    /// Room for lanes and axis in the type of the desktop.
    [[nodiscard]] static int height();
    [[nodiscard]] static int titleWidth(const std::vector<ProtectionDay>& days);

private:
    void paintColumns(QPainter& painter, const theme::Tokens& tokens, int hovered) const;
    void paintTitles(QPainter& painter, const theme::Tokens& tokens) const;
    void paintBackups(QPainter& painter, const theme::Tokens& tokens, int day) const;
    void paintProof(QPainter& painter, const theme::Tokens& tokens, int day) const;
    void paintAxis(QPainter& painter, const theme::Tokens& tokens) const;
    [[nodiscard]] QRectF cell(int lane, int day) const;
    [[nodiscard]] bool isToday(int day) const;
    [[nodiscard]] const ProtectionDay& at(int day) const;

    const std::vector<ProtectionDay>& m_days;
    int m_lane;
    QRectF m_titles; ///< beside the lanes
    QRectF m_plot; ///< the lanes
    DayGrid m_grid;
};

} // namespace ui::timelines
