#pragma once

#include "core/jobs/storageuse.h"
#include "ui/widgets/usagebar.h"

namespace ui::overview {

/// A place that holds backups, as its bar shows it.
[[nodiscard]] widgets::UsageBar::Usage usageOf(const core::jobs::StorageUse& use);

/// What stands below the bar: "33 backups, 1.1 GiB. 74 GiB are free."
[[nodiscard]] QString captionOf(const core::jobs::StorageUse& use);

/// "182 of 256 GiB", both in the unit of the whole.
[[nodiscard]] QString usedText(core::Space space);

} // namespace ui::overview
