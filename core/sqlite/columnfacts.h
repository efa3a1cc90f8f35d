#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::sqlite {

class Connection;

/// How SQLite keeps and compares the values of a column: as SQL words of a column that does the
/// same. Source: https://www.sqlite.org/datatype3.html, sections 3 and 7
struct ColumnFacts
{
    QByteArray affinity{"BLOB"}; ///< "INTEGER", "TEXT", "BLOB", "REAL", "NUMERIC"
    QByteArray collation{"BINARY"};

    /// SQLite brings it along.
    [[nodiscard]] bool isBuiltIn() const;
    /// "TEXT COLLATE \"NOCASE\""
    [[nodiscard]] QByteArray sql() const;
    friend bool operator==(const ColumnFacts&, const ColumnFacts&) = default;
};

/// Of a column, or the rowid, of a table. Errors: as errorFrom(), CannotJudge; Internal where there
/// is no such column.
Result<ColumnFacts> columnFacts(Connection& connection, const QString& table,
                                const QString& column);

} // namespace core::sqlite
