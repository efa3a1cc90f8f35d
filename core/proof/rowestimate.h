#pragma once

#include "core/sqlite/schema.h"
#include "core/vault/verdict.h"

#include <QHash>

namespace core::sqlite {
class Connection;
}

namespace core::proof {

/// About how many rows each table has, found without counting them: for the order of the work and
/// its progress only. From the backup before where that says it, else the highest rowid; a table
/// without either is left out. Damage shows elsewhere.
[[nodiscard]] QHash<QString, qint64> estimateRows(sqlite::Connection& view,
                                                  const std::vector<sqlite::TableInfo>& tables,
                                                  const std::vector<vault::TableCount>& before);

} // namespace core::proof
