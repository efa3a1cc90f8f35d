#pragma once

#include "core/jobs/status.h"

#include <QString>

namespace ui::overview {

/// The facts of a protected database in words.

/// "Production · 48.2 MiB"; without a label the folder stands there.
[[nodiscard]] QString placeText(const core::jobs::DatabaseStatus& database);
/// The worst reason with its number and its limit.
[[nodiscard]] QString reasonText(const core::jobs::DatabaseStatus& database);
/// All reasons, a line each.
[[nodiscard]] QString allReasons(const core::jobs::DatabaseStatus& database);

/// The last proof there is of the newest backup; else of the newest that is proven.
[[nodiscard]] const core::vault::Proof* lastProof(const core::jobs::DatabaseStatus& database);
/// "4 of 4 checks"
[[nodiscard]] QString checksText(const core::vault::Proof& proof);

} // namespace ui::overview
