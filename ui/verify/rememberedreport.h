#pragma once

#include "core/proof/report.h"
#include "core/vault/vault.h"

namespace ui::verify {

/// What is known of a backup without a look at its file: its last proof, its tables, no pages.
/// `database` names it where its manifest does not.
[[nodiscard]] core::proof::Report rememberedReport(const core::vault::Backup& backup,
                                                   const QString& database);

} // namespace ui::verify
