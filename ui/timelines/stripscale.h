#pragma once

#include "ui/timelines/stripaxis.h"

#include <QRectF>

#include <vector>

namespace ui::timelines {

/// Puts the axis on pixels: where the sections, their lines and their labels are.
class StripScale
{
public:
    /// `plot` is what lies between the titles and the labels; time runs from left to right in it.
    StripScale(const StripAxis& axis, const QRectF& plot);

    struct Section
    {
        StripSection section = StripSection::Months;
        double left = 0;
        double right = 0;
    };
    struct Label
    {
        QString words{};
        double middle = 0;
        double width = 0;
    };

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    /// The scaled ones, in order; they fill the plot.
    [[nodiscard]] const std::vector<Section>& sections() const { return m_sections; }
    /// Where the axis has its lines.
    [[nodiscard]] const std::vector<double>& ticks() const { return m_ticks; }
    /// No two touch each other.
    [[nodiscard]] const std::vector<Label>& labels() const { return m_labels; }
    [[nodiscard]] double x(const StripAxis::Place& place) const;
    /// Where backups from before the axis begins are put.
    [[nodiscard]] double olderX() const;

private:
    void addTicks(const StripAxis& axis, const Section& section);
    void addLabels(const std::vector<StripAxis::Tick>& ticks, const Section& section);

    QRectF m_plot;
    std::vector<Section> m_sections;
    std::vector<double> m_ticks;
    std::vector<Label> m_labels;
};

} // namespace ui::timelines
