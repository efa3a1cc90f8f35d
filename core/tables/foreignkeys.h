#pragma once

#include "core/sqlite/columnfacts.h"
#include "core/sqlite/connection.h"
#include "core/tables/closure.h"

namespace core::tables {

/// Two names of tables or columns are the same for SQLite: letters of ASCII in either case.
[[nodiscard]] QString foldedName(const QString& name);

/// A foreign key that can be checked, and how the columns of its parent are compared.
struct JudgedKey
{
    ForeignKey key{};
    std::vector<sqlite::ColumnFacts> compared{};
};

struct KeysOfBoth
{
    std::vector<JudgedKey> judged{};
    std::vector<ForeignKey> unjudged{};
};

/// Those that the live database declares, and of tables that only the backup has those of the
/// backup. A key whose parent neither has, is no table, has no unique key of those columns or
/// needs a collation that is missing here cannot be judged. Errors: Source….
Result<KeysOfBoth> foreignKeysOf(sqlite::Connection& live, sqlite::Connection& backup);

} // namespace core::tables
