#pragma once

#include "core/base/result.h"
#include "core/vault/verdict.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core::vault {

/// How a proof stands in a manifest, and in the JSON of the command line and of reports.
[[nodiscard]] QJsonObject toJson(const Proof& proof);
/// `name`, `state`, `seconds`, `findings` each.
[[nodiscard]] QJsonArray toJson(const std::vector<CheckRecord>& checks);

/// A verdict word of a newer version reads as NotChecked, never as Ok; a kind of finding that is
/// not known is left out. Errors: ManifestInvalid with the reason in `detail`.
Result<Proof> proofFromJson(const QJsonObject& json);

} // namespace core::vault
