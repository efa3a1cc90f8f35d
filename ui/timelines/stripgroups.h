#pragma once

#include "ui/theme/status.h"
#include "ui/timelines/stripaxis.h"

#include <cstddef>
#include <vector>

namespace ui::timelines {

/// A backup at its place on the strip.
struct PlacedMark
{
    double x = 0;
    StripSection section = StripSection::Older;
    bool pinned = false;
    theme::Status status = theme::Status::NotChecked;
};

/// What the strip draws as one mark: one backup, or several that would overlap.
struct StripGroup
{
    double x = 0; ///< of the newest
    bool pinned = false; ///< in the lane of the pins
    std::size_t newest = 0; ///< which mark
    int count = 0;
    theme::Status worst = theme::Status::Verified;
};

/// Merges what would overlap, lane by lane, never across a section. The newest keeps its place.
class StripGroups
{
public:
    StripGroups() = default;
    /// `marks` are in the order of time.
    explicit StripGroups(const std::vector<PlacedMark>& marks);

    /// From left to right within a lane; pins first.
    [[nodiscard]] const std::vector<StripGroup>& all() const { return m_groups; }
    /// The group that holds a mark.
    [[nodiscard]] std::size_t of(std::size_t mark) const { return m_groupOf.at(mark); }

private:
    void addLane(const std::vector<PlacedMark>& marks, bool pinned);

    std::vector<StripGroup> m_groups;
    std::vector<std::size_t> m_groupOf;
};

/// The number that stands over a mark: nothing for one backup, at most four characters.
[[nodiscard]] QString groupCountText(int count);

} // namespace ui::timelines
