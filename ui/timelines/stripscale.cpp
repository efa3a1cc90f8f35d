#include "ui/timelines/stripscale.h"

#include "ui/theme/paint.h"

#include <algorithm>
#include <cmath>

namespace ui::timelines {

namespace {

constexpr std::array kWidths = {0.275, 0.20, 0.35, 0.175}; ///< of the sections, of the plot
constexpr double kPad = 8; ///< keeps marks off the lines between sections
constexpr double kOlder = 32; ///< room for what is older than the axis
constexpr double kLabelGap = 4;
constexpr double kOverhang = 5; ///< of a label, over the end of its section

using Tick = StripAxis::Tick;
using Labels = std::vector<StripScale::Label>;

/// The part of a section that its time fills.
std::pair<double, double> inside(const StripScale::Section& section)
{
    const double lead = section.section == StripSection::Months ? kOlder : kPad;
    return {section.left + lead, section.right - kPad};
}

double at(const StripScale::Section& section, double share)
{
    const auto [left, right] = inside(section);
    return left + (right - left) * share;
}

Labels labelsOf(const std::vector<Tick>& ticks, const StripScale::Section& section,
                QString Tick::*words, int step)
{
    Labels labels;
    for (const Tick& tick : ticks) {
        if (tick.labelShare < 0 || tick.number % step != 0)
            continue;
        labels.push_back({.words = tick.*words,
                          .middle = at(section, tick.labelShare),
                          .width = theme::textWidth(tick.*words, theme::Role::Micro)});
    }
    return labels;
}

bool collide(const StripScale::Label& left, const StripScale::Label& right)
{
    return right.middle - left.middle < (left.width + right.width) / 2 + kLabelGap;
}

bool fit(const Labels& labels)
{
    return std::ranges::adjacent_find(labels, collide) == labels.end();
}

} // namespace

StripScale::StripScale(const StripAxis& axis, const QRectF& plot)
    : m_plot(plot)
{
    double left = plot.left();
    for (std::size_t i = 0; i < kScaledSections.size(); ++i) {
        const bool last = i + 1 == kScaledSections.size();
        const double right = last ? plot.right() : left + std::round(plot.width() * kWidths[i]);
        m_sections.push_back({.section = kScaledSections[i], .left = left, .right = right});
        left = right;
    }
    for (const Section& section : m_sections)
        addTicks(axis, section);
}

void StripScale::addTicks(const StripAxis& axis, const Section& section)
{
    const auto ticks = axis.ticks(section.section);
    for (const Tick& tick : ticks) {
        if (tick.share >= 0)
            m_ticks.push_back(at(section, tick.share));
    }
    addLabels(ticks, section);
}

void StripScale::addLabels(const std::vector<Tick>& ticks, const Section& section)
{
    Labels labels = labelsOf(ticks, section, &Tick::label, 1);
    for (const int step : {1, 2, 3, 4, 6, 12}) {
        if (fit(labels))
            break;
        labels = labelsOf(ticks, section, &Tick::shortLabel, step);
    }
    for (Label& label : labels) {
        // Words at an end of a section do not reach into the next.
        const double half = label.width / 2;
        label.middle = std::clamp(label.middle, section.left + half,
                                  std::max(section.left + half, section.right - half + kOverhang));
        if (m_labels.empty() || !collide(m_labels.back(), label))
            m_labels.push_back(label);
    }
}

double StripScale::x(const StripAxis::Place& place) const
{
    if (place.section == StripSection::Older)
        return olderX();
    if (place.section == StripSection::Later)
        return m_plot.right() - kPad / 2;
    const auto section = std::ranges::find(m_sections, place.section, &Section::section);
    return at(*section, place.share);
}

double StripScale::olderX() const
{
    return m_plot.left() + kOlder / 2;
}

} // namespace ui::timelines
