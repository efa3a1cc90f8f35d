#pragma once

#include "core/vault/vault.h"

#include <QString>

namespace ui::backups {

/// The facts of one backup in words, the same in the list and in the details.

/// Stable word of the method: "online", "script" for what the guide's scripts left.
[[nodiscard]] QString methodKey(const core::vault::Backup& backup);
/// "Online", "Script"
[[nodiscard]] QString methodText(const core::vault::Backup& backup);
[[nodiscard]] QString methodText(const QString& key);
/// Size of the database image; of the file where no manifest says more.
[[nodiscard]] core::ByteCount imageBytes(const core::vault::Backup& backup);
/// "48.2": for columns whose title names the unit.
[[nodiscard]] QString mebibytes(core::ByteCount bytes);
[[nodiscard]] QString labelOf(const core::vault::Backup& backup);
/// Age of the last proof, "–" where there is none.
[[nodiscard]] QString checkedText(const core::vault::Backup& backup, core::UtcTime now);
/// The name of the place that holds it: the folder above the one of its database.
[[nodiscard]] QString placeText(const core::vault::Backup& backup);
/// "Online backup, 48.0 MiB, took 0.9 s"
[[nodiscard]] QString factsText(const core::vault::Backup& backup);
/// The name of a check in words: "Page hashes".
[[nodiscard]] QString checkName(const QString& key);

} // namespace ui::backups
