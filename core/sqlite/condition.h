#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::sqlite {

class QuerySandbox;

/// What people write as a condition, as it stands behind WHERE: in brackets of its own.
[[nodiscard]] QByteArray conditionSql(const QString& where);

/// Whether `where` is one expression over the rows of `from` (SQL), and no more than that.
/// Errors: InvalidArgument in SQLite's words; CannotJudge where it needs a function, a collation or
/// a module that is missing here; Source….
Result<> checkCondition(QuerySandbox& sandbox, const QByteArray& from, const QString& where);

} // namespace core::sqlite
