#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::sqlite {
class Connection;
}

namespace core::tables {

/// Whether the rows of a virtual table can be taken out and put back through its own DELETE and
/// INSERT: full text with a content of its own, and R-trees. Errors: RestoreBlocked with the
/// reason, Source….
Result<> checkVirtual(sqlite::Connection& connection, const QString& table);

} // namespace core::tables
