#pragma once

#include "core/vault/manifest.h"

#include <QByteArray>

#include <optional>

namespace core::catalog {

/// A manifest without its page hashes as the catalogue stores it. JSON, which the vault speaks,
/// takes several times as long to read, and ten thousand are read before the first list is seen.
[[nodiscard]] QByteArray pack(const vault::Manifest& manifest);
/// Empty for what pack() did not write.
[[nodiscard]] std::optional<vault::Manifest> unpack(const QByteArray& packed);

} // namespace core::catalog
