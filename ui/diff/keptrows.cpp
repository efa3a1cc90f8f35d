#include "ui/diff/keptrows.h"

#include <algorithm>

namespace ui::diff {

namespace {

using core::compare::Change;
using core::compare::RowDifference;

constexpr std::size_t placeOf(Change kind)
{
    return static_cast<std::size_t>(kind);
}

KindCounts countsOf(const std::array<std::atomic<qint64>, 3>& counts)
{
    return {.added = counts[placeOf(Change::Added)],
            .removed = counts[placeOf(Change::Removed)],
            .changed = counts[placeOf(Change::Changed)]};
}

} // namespace

qint64 KindCounts::of(Change kind) const
{
    switch (kind) {
    case Change::Added: return added;
    case Change::Removed: return removed;
    case Change::Changed: break;
    }
    return changed;
}

qint64& KindCounts::of(Change kind)
{
    switch (kind) {
    case Change::Added: return added;
    case Change::Removed: return removed;
    case Change::Changed: break;
    }
    return changed;
}

KeptRows::KeptRows(QString workFolder)
    : m_workFolder(std::move(workFolder))
{
}

core::Result<> KeptRows::keep(const RowDifference& row)
{
    if (!m_list) {
        auto list = core::compare::DifferenceList::create(m_workFolder);
        if (!list)
            return list.error();
        m_list = std::move(*list);
    }
    return m_list->append(row);
}

void KeptRows::append(const RowDifference& row)
{
    ++m_found[placeOf(row.change)];
    const std::scoped_lock lock(m_mutex);
    // One that has no room is not the end: what is counted is still right.
    m_isFull = m_isFull || !keep(row);
    if (!m_isFull)
        ++m_kept[placeOf(row.change)];
}

KindCounts KeptRows::counts() const
{
    return countsOf(m_found);
}

KindCounts KeptRows::kept() const
{
    return countsOf(m_kept);
}

core::Result<std::vector<RowDifference>> KeptRows::page(Change kind, qint64 first, int count)
{
    std::vector<RowDifference> rows;
    const qint64 end = std::min(first + count, kept().of(kind));
    for (qint64 position = first; position < end; ++position) {
        const std::scoped_lock lock(m_mutex); // row by row: whoever finds more goes on in between
        auto row = m_list->at(position, kind);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace ui::diff
