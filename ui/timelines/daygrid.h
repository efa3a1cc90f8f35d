#pragma once

#include <QDate>
#include <QRectF>
#include <QString>

namespace ui::timelines {

/// Days as columns of one width; time runs from left to right.
class DayGrid
{
public:
    DayGrid(const QRectF& plot, int days);

    [[nodiscard]] double columnWidth() const { return m_width; }
    /// As high as the plot, its edges on whole pixels: columns leave no gaps.
    [[nodiscard]] QRectF column(int day) const;
    /// -1 beside the plot.
    [[nodiscard]] int dayAt(double x) const;
    /// Every how many columns a label of this width finds room.
    [[nodiscard]] int labelStep(double labelWidth) const;

private:
    [[nodiscard]] double edge(int day) const;

    QRectF m_plot;
    int m_days;
    double m_width;
};

/// "Sep 2025", "Aug – Sep 2025", "Dec 2025 – Jan 2026"
[[nodiscard]] QString monthsCaption(QDate first, QDate last);

/// By the customs of the reader's country.
[[nodiscard]] bool isWeekend(QDate day);

} // namespace ui::timelines
