#include "ui/tables/rowchoice.h"

namespace ui::tables {

diff::RowTicks ticksFor(const core::tables::TableChoice* choice)
{
    using core::compare::Change;
    using core::tables::Conflict;
    diff::RowTicks ticks;
    if (choice == nullptr || !choice->where.isEmpty())
        return ticks; // which rows meet a condition, only SQLite knows
    for (const auto& key : choice->keys)
        ticks.set({.change = Change::Added, .key = key}, true);
    if (!choice->keys.empty())
        return ticks;
    ticks.setAll(Change::Added, true);
    ticks.setAll(Change::Changed, choice->conflict != Conflict::AddMissing);
    ticks.setAll(Change::Removed, choice->conflict == Conflict::Replace);
    return ticks;
}

} // namespace ui::tables
