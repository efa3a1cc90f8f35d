#pragma once

#include "ui/timelines/stripframe.h"
#include "ui/timelines/stripgroups.h"
#include "ui/timelines/stripscale.h"
#include "ui/timelines/timelinestrip.h"

#include <optional>
#include <vector>

namespace ui::timelines {

/// All places on the strip; computed when the marks or the size change, not when it is painted.
class StripLayout
{
public:
    /// `marks` are in the order of time.
    StripLayout(const std::vector<StripMark>& marks, const StripAxis& axis, const QDateTime& now,
                const StripFrame& frame);

    /// The words beside a pin. Only where they fit.
    struct PinLabel
    {
        QString words{};
        QRectF rect{};
    };

    [[nodiscard]] const StripFrame& frame() const { return m_frame; }
    [[nodiscard]] const StripScale& scale() const { return m_scale; }
    [[nodiscard]] const StripGroups& groups() const { return m_groups; }
    [[nodiscard]] const std::vector<PinLabel>& pinLabels() const { return m_pinLabels; }
    [[nodiscard]] QDate today() const { return m_axis.today(); }
    [[nodiscard]] double nowX() const { return m_nowX; }
    /// Backups from before the beginning of the axis are there.
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    /// The lane of the pins, within the section that is at `x`.
    [[nodiscard]] QRectF sectionAround(double x) const;
    [[nodiscard]] StripSection sectionOf(const StripMark& mark) const;

    [[nodiscard]] QPointF centre(const StripGroup& group) const;
    /// What takes clicks for a group.
    [[nodiscard]] QRectF target(const StripGroup& group) const;
    [[nodiscard]] std::optional<std::size_t> groupAt(const QPointF& position) const;

private:
    [[nodiscard]] std::vector<PlacedMark> placed(const std::vector<StripMark>& marks) const;
    void labelPins(const std::vector<StripMark>& marks);

    StripFrame m_frame;
    StripAxis m_axis;
    StripScale m_scale;
    StripGroups m_groups;
    std::vector<PinLabel> m_pinLabels;
    double m_nowX = 0;
    bool m_hasOlder = false;
};

} // namespace ui::timelines
