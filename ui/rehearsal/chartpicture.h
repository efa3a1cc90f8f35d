#pragma once

#include "core/jobs/rehearse.h"

#include <QRectF>
#include <QSize>

#include <vector>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::rehearsal {

/// Rehearsals as columns, the newest at the right end: above, how long each took to restore, with
/// the shape of what went wrong; below, how old its backup was.
class ChartPicture
{
public:
    struct Look
    {
        int current = -1;
        int hovered = -1;
        bool focused = false; ///< by the keyboard
    };

    /// `past` in the order of time; it must outlive this. Those for which there is no room are
    /// left out at the old end.
    ChartPicture(const std::vector<core::jobs::PastRehearsal>& past, const QSize& size,
                 Qt::LayoutDirection direction);

    [[nodiscard]] static int height();
    [[nodiscard]] static int leastWidth();

    void paint(QPainter& painter, const theme::Tokens& tokens, core::UtcTime now,
               const Look& look) const;
    /// Both rows and the axis; empty for what is left out.
    [[nodiscard]] QRectF column(int item) const;
    [[nodiscard]] int at(const QPointF& place) const;

private:
    void paintTitles(QPainter& painter, const theme::Tokens& tokens) const;
    void paintTitle(QPainter& painter, const theme::Tokens& tokens, double top, double height,
                    const QStringList& words) const;
    void paintColumn(QPainter& painter, const theme::Tokens& tokens, int item) const;
    void paintTime(QPainter& painter, const theme::Tokens& tokens, int item) const;
    void paintAge(QPainter& painter, const theme::Tokens& tokens, int item) const;
    void paintAxis(QPainter& painter, const theme::Tokens& tokens, core::UtcTime now) const;
    void paintNumber(QPainter& painter, const theme::Tokens& tokens, const QRectF& bar,
                     const QString& words) const;
    [[nodiscard]] QRectF bar(int item, double foot, double height) const;
    [[nodiscard]] const core::jobs::PastRehearsal& past(int item) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_past.size()); }

    const std::vector<core::jobs::PastRehearsal>& m_past;
    QRectF m_plot;
    QRectF m_titles;
    int m_first = 0;
    double m_pitch = 0;
    double m_mostSeconds = 0;
    double m_mostAge = 0;
};

} // namespace ui::rehearsal
