#pragma once

#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"
#include "core/tables/changelog.h"
#include "core/tables/tablefacts.h"

namespace core::tables {

/// Where rows of a change log belong, in the live database.
struct RowPlace
{
    TableFacts table{};
    std::vector<KeyPart> key{};
    bool keepsRowid = false; ///< values end with the rowid, which is not the key

    [[nodiscard]] bool keyIsHidden() const; ///< a rowid that is no column
    [[nodiscard]] int width() const; ///< of the values of a row
    [[nodiscard]] QByteArray list() const; ///< a hidden key and the values, as SQL
    [[nodiscard]] QByteArray insertion(bool withRowid) const; ///< SQL; its parameters are list()
    [[nodiscard]] std::vector<int> keyAt() const; ///< the value that each part of the key is, or -1
};

/// Errors: TableUnknown, RestoreBlocked where the table has other columns or another key by now.
Result<RowPlace> placeOf(sqlite::Connection& live, const LoggedTable& logged);

/// A constraint that does not let a row in, in words.
[[nodiscard]] Error explained(Error error, const QString& table, const RowKey& key);

/// Takes rows out of a table and puts rows into it.
class TableWriter
{
public:
    static Result<TableWriter> open(sqlite::Connection& live, const RowPlace& place);

    /// Errors: Internal where there was no such row.
    Result<> erase(const RowKey& key);
    /// Errors: RestoreBlocked where a constraint does not let it in; names table and key.
    Result<> insert(const RowKey& key, const std::vector<rows::Value>& values);

private:
    TableWriter(sqlite::Connection& live, const RowPlace& place, sqlite::Statement erase,
                sqlite::Statement insert, sqlite::Statement insertAnew);
    Result<> run(sqlite::Statement& statement, const std::vector<rows::Value>& values);

    sqlite::Connection& m_live;
    const RowPlace& m_place;
    sqlite::Statement m_erase;
    sqlite::Statement m_insert;
    sqlite::Statement m_insertAnew; ///< with a rowid that SQLite chooses
    std::vector<rows::Value> m_all;
};

} // namespace core::tables
