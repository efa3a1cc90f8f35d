#pragma once

#include "core/config/preset.h"

namespace core::config {

/// The tables of two databases, as the groups of an application sort them: what a choice of tables
/// to restore is shown as.
struct GroupedTables
{
    /// In the order of the preset, with the tables that exist; groups without any are left out.
    std::vector<TableGroup> groups{};
    QStringList others{}; ///< that exist and are in no group
    QStringList missing{}; ///< that a group names and neither database has

    friend bool operator==(const GroupedTables&, const GroupedTables&) = default;
};

/// A table that either has is there; it is spelt as `now` does, else as `then`. Each is in one
/// place: the first group that names it. Names are compared without regard to case, as SQLite does.
[[nodiscard]] GroupedTables groupTables(const std::vector<TableGroup>& groups,
                                        const QStringList& now, const QStringList& then);

} // namespace core::config
