#pragma once

#include "core/base/jobcontext.h"
#include "core/sqlite/columnfacts.h"
#include "core/sqlite/statement.h"

#include <QByteArrayList>

#include <functional>
#include <vector>

namespace core::tables {

/// "a0, a1, a2"
[[nodiscard]] QByteArray numbered(const QByteArray& prefix, std::size_t count);
/// "?1, ?2"
[[nodiscard]] QByteArray parameters(std::size_t count);
/// For each number: `pattern` with it instead of every '#', put together by `between`.
[[nodiscard]] QByteArray each(const QByteArray& pattern, std::size_t count, const char* between);
/// "a0 INTEGER COLLATE …, a1 …"
[[nodiscard]] QByteArray declared(const QByteArray& prefix,
                                  const std::vector<sqlite::ColumnFacts>& columns);

/// Binds `count` columns of the row that `from` stands on. Errors: as errorFrom().
Result<> passRow(const sqlite::Statement& from, int count, sqlite::Statement& into);
/// Runs a statement that gives no row, and makes it ready to run again.
Result<> runOnce(sqlite::Statement& statement);
/// Steps to the end, and can be stopped. Errors: as errorFrom(), Cancelled, those of `use`.
Result<> forEachOf(sqlite::Statement& query, const JobContext& job,
                   const std::function<Result<>(const sqlite::Statement&)>& use);

} // namespace core::tables
