#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::sqlite {

class Connection;

enum class SchemaObject { Table, Index, Trigger, View };
/// "table", "index", "trigger", "view", as sqlite_schema has it.
[[nodiscard]] QString typeWord(SchemaObject kind);

/// Runs a CREATE statement from a file that is not trusted, and sees to it that it makes that very
/// object in the main schema and does nothing else. `table`: that an index or a trigger belongs to.
/// Errors: InvalidArgument where the statement is, or does, something else; as SQLite reports them.
Result<> makeObject(Connection& connection, SchemaObject kind, const QString& name,
                    const QString& table, const QString& sql);

/// Errors: as SQLite reports them.
Result<> dropObject(Connection& connection, SchemaObject kind, const QString& name);

} // namespace core::sqlite
