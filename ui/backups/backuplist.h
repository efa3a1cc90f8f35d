#pragma once

#include "core/vault/vault.h"

#include <memory>
#include <vector>

namespace ui::backups {

/// Newest first. Shared and never changed: ten thousand of them are too many to be copied, or let
/// go, in the thread of the window. Never null.
using BackupList = std::shared_ptr<const std::vector<core::vault::Backup>>;

[[nodiscard]] inline BackupList makeList(std::vector<core::vault::Backup> backups = {})
{
    return std::make_shared<const std::vector<core::vault::Backup>>(std::move(backups));
}

} // namespace ui::backups
