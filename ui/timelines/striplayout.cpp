#include "ui/timelines/striplayout.h"

#include "ui/theme/paint.h"

#include <algorithm>
#include <cmath>

namespace ui::timelines {

namespace {

constexpr double kTarget = 24;
constexpr double kPinHalf = 9; ///< from the middle of a pin to the words beside it
constexpr double kWordGap = 4;

qint64 instantOf(const StripMark& mark)
{
    return mark.at.toMSecsSinceEpoch();
}

} // namespace

StripLayout::StripLayout(const std::vector<StripMark>& marks, const StripAxis& axis,
                         const QDateTime& now, const StripFrame& frame)
    : m_frame(frame)
    , m_axis(axis)
    , m_scale(m_axis, frame.plot)
    , m_nowX(m_scale.x(m_axis.place(now.toMSecsSinceEpoch())))
{
    const auto places = placed(marks);
    m_hasOlder = !places.empty() && places.front().section == StripSection::Older;
    m_groups = StripGroups(places);
    labelPins(marks);
}

std::vector<PlacedMark> StripLayout::placed(const std::vector<StripMark>& marks) const
{
    std::vector<PlacedMark> places;
    places.reserve(marks.size());
    for (const StripMark& mark : marks) {
        const StripAxis::Place place = m_axis.place(instantOf(mark));
        // Whole pixels: circles that are the same look the same.
        places.push_back({.x = std::round(m_scale.x(place)),
                          .section = place.section,
                          .pinned = mark.pinned,
                          .status = mark.status});
    }
    return places;
}

StripSection StripLayout::sectionOf(const StripMark& mark) const
{
    return m_axis.place(instantOf(mark)).section;
}

QPointF StripLayout::centre(const StripGroup& group) const
{
    return {group.x, m_frame.laneMiddle(group.pinned)};
}

QRectF StripLayout::target(const StripGroup& group) const
{
    return {centre(group) - QPointF(kTarget / 2, kTarget / 2), QSizeF(kTarget, kTarget)};
}

std::optional<std::size_t> StripLayout::groupAt(const QPointF& position) const
{
    std::optional<std::size_t> nearest;
    double least = kTarget;
    const auto& groups = m_groups.all();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double distance = std::abs(position.x() - groups[i].x);
        if (distance < least && target(groups[i]).contains(position)) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

QRectF StripLayout::sectionAround(double x) const
{
    for (const StripScale::Section& section : m_scale.sections()) {
        if (x < section.right)
            return {section.left, m_frame.plot.top(), section.right - section.left, m_frame.lane};
    }
    return m_frame.laneRect(/*pinned=*/true);
}

void StripLayout::labelPins(const std::vector<StripMark>& marks)
{
    const auto& groups = m_groups.all();
    double taken = m_frame.plot.left(); ///< by words and pins so far
    for (std::size_t i = 0; i < groups.size() && groups[i].pinned; ++i) {
        const double x = groups[i].x;
        const QRectF section = sectionAround(x);
        const double before = std::max(taken, section.left()) + kWordGap;
        const bool another = i + 1 < groups.size() && groups[i + 1].pinned;
        const double after =
            std::min({section.right(), another ? groups[i + 1].x - kPinHalf : section.right(),
                      m_nowX > x ? m_nowX : section.right()})
            - kWordGap;
        taken = x + kPinHalf;

        const QString& words = marks[groups[i].newest].label;
        if (words.isEmpty() || groups[i].count > 1)
            continue;
        const double width = std::ceil(theme::textWidth(words, theme::Role::Micro)) + 1;
        const QRectF right(x + kPinHalf, m_frame.plot.top(), width, m_frame.lane);
        const QRectF left = right.translated(-2 * kPinHalf - width, 0);
        if (right.right() <= after) {
            m_pinLabels.push_back({.words = words, .rect = right});
            taken = right.right();
        } else if (left.left() >= before) {
            m_pinLabels.push_back({.words = words, .rect = left});
        }
    }
}

} // namespace ui::timelines
