#pragma once

#include "core/vault/vault.h"
#include "ui/timelines/protectiontimeline.h"

#include <QDate>

#include <vector>

namespace ui::overview {

inline constexpr int kProtectionDays = 30;

/// What each of the past days did, today last, in local time. Of several backups of a day the worst
/// verdict counts. Backups from before and from the future belong to no day.
[[nodiscard]] std::vector<timelines::ProtectionDay>
protectionDays(const std::vector<core::vault::Backup>& backups, QDate today);

} // namespace ui::overview
