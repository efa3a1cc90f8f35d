#pragma once

#include "core/vault/vault.h"

#include <optional>
#include <vector>

namespace ui::backups {

/// A table in a backup, and what became of it since the backup before.
struct TableChange
{
    QString name{};
    std::optional<qint64> rows{}; ///< none: the table is gone
    std::optional<qint64> rowsBefore{}; ///< none: it is new, or there is nothing to compare with

    friend bool operator==(const TableChange&, const TableChange&) = default;
};

/// Those that changed first, so that they are seen where not all are: in the order of `now`, then
/// those that are gone; the others after them.
[[nodiscard]] std::vector<TableChange>
changesSince(const std::vector<core::vault::TableCount>& before,
             const std::vector<core::vault::TableCount>& now);

/// The newest backup that is older than `backup` and of which the tables are known. `all` is newest
/// first.
[[nodiscard]] const core::vault::Backup* backupBefore(const core::vault::Backup& backup,
                                                      const std::vector<core::vault::Backup>& all);

} // namespace ui::backups
