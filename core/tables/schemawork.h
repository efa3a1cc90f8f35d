#pragma once

#include "core/base/jobcontext.h"
#include "core/sqlite/objectmaker.h"
#include "core/tables/changelog.h"

namespace core::sqlite {
class Connection;
}

namespace core::tables {

[[nodiscard]] sqlite::SchemaObject objectOf(compare::ObjectKind kind);

/// The objects that a choice makes, in the order in which they can be made.
struct SchemaWork
{
    std::vector<SchemaChange> tables{}; ///< before their rows come
    std::vector<SchemaChange> others{}; ///< after them: indexes, then views and triggers

    [[nodiscard]] bool makes(const QString& table) const;
};

/// Tables that are chosen and not there, with what belongs to them, and the objects that are chosen
/// and not the same. Errors: TableUnknown, InvalidArgument (an object that the backup does not
/// have), RestoreBlocked (its name is taken), Source….
Result<SchemaWork> schemaWorkOf(sqlite::Connection& live, sqlite::Connection& backup,
                                const Choice& choice);

/// Takes away what was there and makes what is to be there. The statements are not trusted.
/// Errors: RestoreBlocked with the words of SQLite, InvalidArgument, Source….
Result<> makeChange(sqlite::Connection& live, const SchemaChange& change);

/// The indexes of a table that were made by statements of their own: without them millions of rows
/// come in faster, and the indexes themselves are made faster afterwards.
class SetAsideIndexes
{
public:
    static Result<SetAsideIndexes> drop(sqlite::Connection& live, const QString& table);
    /// Errors: as makeChange().
    Result<> makeAgain(sqlite::Connection& live) const;

private:
    std::vector<SchemaChange> m_indexes;
};

/// False where no table has AUTOINCREMENT, and none ever had: there is no sqlite_sequence.
Result<bool> keepsSequences(sqlite::Connection& connection);

/// The counter of a table in sqlite_sequence. None where it has none.
Result<std::optional<qint64>> sequenceOf(sqlite::Connection& connection, const QString& table);
/// Sets it; takes it away for none.
Result<> setSequence(sqlite::Connection& live, const QString& table, std::optional<qint64> value);

} // namespace core::tables
