#pragma once

#include "core/base/result.h"
#include "core/tables/choice.h"

namespace core::sqlite {
class Connection;
}

namespace core::tables {

/// Where the value of one column of the live table comes from.
struct ColumnSource
{
    enum class Kind {
        Backup, ///< `from`, a column of the backup
        Given, ///< a value that somebody gave
        Default, ///< the default of the column, NULL if it has none
        Missing, ///< NOT NULL and without a default: a value must be given
    };

    QString column{};
    Kind kind = Kind::Backup;
    QString from{};
    rows::Value value{};
    QString typeThen{}; ///< declared type in the backup, where that is another one
    QString typeNow{};

    friend bool operator==(const ColumnSource&, const ColumnSource&) = default;
};

/// How the columns of the two tables go together. Generated columns are left out.
struct ColumnMap
{
    bool isThere = true; ///< the live database has the table; else it is made as the backup has it
    std::vector<ColumnSource> columns{}; ///< of the live table, in its order
    QStringList dropped{}; ///< of the backup, that go nowhere: no column of that name is there now
    /// A dropped column that may be the one: Missing or Default columns of a like name and type.
    QHash<QString, QString> suggestions{};
    /// Why rows cannot be matched: the key is another one now, or there is none. Empty if they can.
    QString keyTrouble{};

    [[nodiscard]] bool hasDrift() const;
    [[nodiscard]] bool canRun() const; ///< nothing is Missing
    friend bool operator==(const ColumnMap&, const ColumnMap&) = default;
};

/// Errors: SourceMissing-like TableMissing where the backup has no such table; Source…;
/// CannotJudge.
Result<ColumnMap> mapColumns(sqlite::Connection& live, sqlite::Connection& backup,
                             const TableChoice& choice);

} // namespace core::tables
