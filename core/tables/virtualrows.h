#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace core::sqlite {
class Connection;
}

namespace core::tables {

/// Whether the rows of a virtual table can be taken out and put back through its own DELETE and
/// INSERT: full text with a content of its own, and R-trees. Errors: RestoreBlocked with the
/// reason, Source….
Result<> checkVirtual(sqlite::Connection& connection, const QString& table);

/// Whether it is a full-text index of what is in another table. Errors: Source….
Result<bool> followsContent(sqlite::Connection& connection, const QString& table);

/// Builds the full-text indexes anew that are among `tables`, or index one of them: triggers keep
/// them up to date, and do not fire here. Errors: RestoreBlocked, Source….
Result<> followContent(sqlite::Connection& live, const QStringList& tables);
/// Which those are.
Result<QStringList> followersOf(sqlite::Connection& connection, const QStringList& tables);
/// The statement that builds one.
[[nodiscard]] QByteArray rebuildSql(const QString& table);

} // namespace core::tables
