#include "ui/timelines/stripgroups.h"

#include "ui/theme/paint.h"
#include "ui/timelines/prooftext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui::timelines {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::timelines::StripGroups)
};

constexpr double kLeastDistance = 15; ///< between the middles of two marks
constexpr double kNumberGap = 4; ///< between the numbers over them

/// A group while it grows; `members` are marks, the newest first.
struct Run
{
    StripGroup group{};
    StripSection section = StripSection::Older;
    std::vector<std::size_t> members{};
};

double numberWidth(int count)
{
    return count > 1 ? theme::textWidth(groupCountText(count), theme::Role::Micro) : 0;
}

bool overlap(const Run& newer, const Run& older)
{
    if (newer.section != older.section)
        return false;
    const double numbers =
        (numberWidth(newer.group.count) + numberWidth(older.group.count)) / 2 + kNumberGap;
    return newer.group.x - older.group.x < std::max(kLeastDistance, numbers);
}

void absorb(Run& newer, const Run& older)
{
    newer.group.count += older.group.count;
    newer.group.worst = worseProof(newer.group.worst, older.group.worst);
    newer.members.insert(newer.members.end(), older.members.begin(), older.members.end());
}

/// One run a mark that is far enough from the newest mark of the run after it, the newest first.
std::vector<Run> closeRuns(const std::vector<PlacedMark>& marks, bool pinned)
{
    std::vector<Run> runs;
    for (std::size_t left = marks.size(); left > 0; --left) {
        const PlacedMark& mark = marks[left - 1];
        if (mark.pinned != pinned)
            continue;
        const bool near = !runs.empty() && runs.back().section == mark.section
            && runs.back().group.x - mark.x < kLeastDistance;
        if (!near)
            runs.push_back(
                {.group = {.x = mark.x, .pinned = pinned, .newest = left - 1, .worst = mark.status},
                 .section = mark.section});
        Run& run = runs.back();
        ++run.group.count;
        run.group.worst = worseProof(run.group.worst, mark.status);
        run.members.push_back(left - 1);
    }
    return runs;
}

/// Numbers need room too: a run that grows may come to touch the next. Each pass leaves fewer runs,
/// and there are never more than a plot has room for.
void mergeNumbers(std::vector<Run>& runs)
{
    for (auto at = std::ranges::adjacent_find(runs, overlap); at != runs.end();
         at = std::ranges::adjacent_find(runs, overlap)) {
        absorb(*at, *std::next(at));
        runs.erase(std::next(at));
    }
}

} // namespace

QString groupCountText(int count)
{
    if (count < 2)
        return {};
    if (count < 10'000)
        return QString::number(count);
    //: A number of thousands, as short as can be.
    return Words::tr("%1k").arg(QLocale().toString(count / 1000));
}

StripGroups::StripGroups(const std::vector<PlacedMark>& marks)
    : m_groupOf(marks.size())
{
    addLane(marks, /*pinned=*/true);
    addLane(marks, /*pinned=*/false);
}

void StripGroups::addLane(const std::vector<PlacedMark>& marks, bool pinned)
{
    std::vector<Run> runs = closeRuns(marks, pinned);
    mergeNumbers(runs);
    std::ranges::reverse(runs);
    for (const Run& run : runs) {
        for (const std::size_t member : run.members)
            m_groupOf[member] = m_groups.size();
        m_groups.push_back(run.group);
    }
}

} // namespace ui::timelines
