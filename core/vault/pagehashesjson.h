#pragma once

#include "core/base/result.h"
#include "core/sqlite/pagehashes.h"

#include <QJsonObject>

#include <optional>

namespace core::vault {

/// `algorithm`, `page_size`, `pages`, `pages_per_hash`, and `hashes`: base64 of the 64-bit values,
/// big-endian, one after another.
[[nodiscard]] QJsonObject toJson(const sqlite::PageHashes& hashes);

/// None where another algorithm made them. Errors: ManifestInvalid with the reason in `detail`.
Result<std::optional<sqlite::PageHashes>> pageHashesFromJson(const QJsonObject& json);

} // namespace core::vault
