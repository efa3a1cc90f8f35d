#pragma once

#include <QStringList>

#include <vector>

namespace core::catalog {

/// "HFca": tells the catalogue from any other SQLite file (PRAGMA application_id).
constexpr int kApplicationId = 0x48466361;

/// What brings a file of version n (PRAGMA user_version, 0 = empty) to n + 1: entry n. Append only;
/// a released entry never changes.
[[nodiscard]] const std::vector<QStringList>& schemaVersions();

} // namespace core::catalog
