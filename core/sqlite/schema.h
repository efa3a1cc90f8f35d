#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace core::sqlite {

class Connection;

enum class TableKind {
    Ordinary,
    Virtual, ///< FTS, R-tree, others: `module` says which
    Shadow, ///< stores the content of a virtual table
    Internal, ///< sqlite_sequence, sqlite_stat1 …
};

struct TableInfo
{
    QString name{};
    TableKind kind = TableKind::Ordinary;
    QString module{}; ///< lower case; virtual tables only: "fts5", "rtree" …
    std::uint32_t rootPage = 0; ///< 0 for virtual tables
    int indexCount = 0;

    friend bool operator==(const TableInfo&, const TableInfo&) = default;
};

/// All tables of the main schema in the order of sqlite_schema, with sqlite_schema itself left out.
/// Errors: SourceDamaged when the schema cannot be parsed, CannotJudge, Cancelled.
Result<std::vector<TableInfo>> tablesOf(Connection& connection);

} // namespace core::sqlite
