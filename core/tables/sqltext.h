#pragma once

#include "core/rows/value.h"
#include "core/sqlite/connection.h"

namespace core::tables {

/// A value as SQL that gives back exactly it: type, bytes, and each bit of a number. `reader`: any
/// connection; SQLite's own parser misreads some numbers, so each is read back before it is used.
/// Errors: as of the connection.
Result<QByteArray> literalOf(const rows::Value& value, sqlite::Connection& reader);

} // namespace core::tables
