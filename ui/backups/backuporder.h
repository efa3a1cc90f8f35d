#pragma once

#include "core/vault/vault.h"

#include <QVariant>

#include <vector>

namespace ui::backups {

/// What a column of BackupListModel is sorted by: a number or a text.
[[nodiscard]] QVariant sortValue(const core::vault::Backup& backup, int column);

/// The places of the backups in the order of a column; those with equal values stay as they are.
[[nodiscard]] std::vector<std::size_t> orderOf(const std::vector<core::vault::Backup>& backups,
                                               int column, Qt::SortOrder order);

} // namespace ui::backups
