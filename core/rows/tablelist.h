#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace core::sqlite {
class Connection;
}

namespace core::rows {

enum class TableKind {
    Ordinary,
    Virtual, ///< full text, R-tree and others
    View,
    Internal, ///< what SQLite and virtual tables keep for themselves
};

struct TableEntry
{
    QString name{};
    TableKind kind = TableKind::Ordinary;

    friend bool operator==(const TableEntry&, const TableEntry&) = default;
};

/// All tables and views, whether they can be read or not, in the order of the schema, views last.
/// Errors: as sqlite::tablesOf().
Result<std::vector<TableEntry>> listTables(sqlite::Connection& view);

/// How many rows it has. Errors: as openRows(); Cancelled, as the connection was told.
Result<qint64> countRows(sqlite::Connection& view, const QString& table);

} // namespace core::rows
