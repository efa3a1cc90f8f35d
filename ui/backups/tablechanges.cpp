#include "ui/backups/tablechanges.h"

#include <algorithm>
#include <map>

namespace ui::backups {

std::vector<TableChange> changesSince(const std::vector<core::vault::TableCount>& before,
                                      const std::vector<core::vault::TableCount>& now)
{
    std::map<QString, qint64> left;
    for (const auto& table : before)
        left[table.name] = table.rows;
    std::vector<TableChange> changes;
    for (const auto& table : now) {
        TableChange change{.name = table.name, .rows = table.rows};
        if (const auto found = left.find(table.name); found != left.end()) {
            change.rowsBefore = found->second;
            left.erase(found);
        }
        changes.push_back(std::move(change));
    }
    for (const auto& [name, rows] : left)
        changes.push_back({.name = name, .rowsBefore = rows});
    std::ranges::stable_partition(
        changes, [](const TableChange& change) { return change.rows != change.rowsBefore; });
    return changes;
}

const core::vault::Backup* backupBefore(const core::vault::Backup& backup,
                                        const std::vector<core::vault::Backup>& all)
{
    const auto found = std::ranges::find_if(all, [&](const core::vault::Backup& other) {
        return other.takenAt < backup.takenAt && other.manifest && !other.manifest->tables.empty();
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace ui::backups
