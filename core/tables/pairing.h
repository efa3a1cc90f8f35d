#pragma once

#include "core/tables/columnmap.h"
#include "core/tables/condition.h"
#include "core/tables/tablefacts.h"

namespace core::tables {

/// How the rows of one table in the live database and in the backup go together, and what both are
/// asked to have them alike: the key where it is no column, the columns of the live table, and the
/// rowid where that is not the key but worth keeping.
struct Pairing
{
    TableChoice choice{};
    TableFacts live{};
    TableFacts backup{};
    ColumnMap map{};
    std::vector<KeyPart> liveKey{};
    std::vector<KeyPart> backupKey{}; ///< part by part what liveKey is
    std::vector<KeyPart> backupPrimaryKey{}; ///< part by part what the key of `live` is
    std::vector<int> keyAt{}; ///< the column that each part of liveKey is; -1: none
    bool keyIsInteger = false;
    bool keepsRowid = false;
    bool isRetyped = false; ///< a value may get another type in the live table
    std::vector<rows::Value> given{}; ///< of each column what an added row gets, where the backup
                                      ///< has nothing

    [[nodiscard]] QByteArray liveList() const;
    [[nodiscard]] QByteArray backupList() const;
    /// "… WHERE" the key is that of the parameters from 1 on.
    [[nodiscard]] static QByteArray byKey(const std::vector<KeyPart>& key);
    [[nodiscard]] bool comesFromBackup(std::size_t column) const;
    [[nodiscard]] int columnCount() const { return static_cast<int>(live.columns.size()); }
    [[nodiscard]] QStringList keyColumns() const; ///< of the live table
    /// All that is kept of a row before it is changed: its columns, and its rowid last where that
    /// is kept.
    [[nodiscard]] QStringList loggedColumns() const;
    /// Makes of the values that backupList() gives after the key what a row gets. `before`: it is
    /// changed; empty where it is added.
    void finish(std::vector<rows::Value>& values, const std::vector<rows::Value>& before) const;
    /// The key of a row that has these values; `hidden` is its rowid where that is the key.
    [[nodiscard]] RowKey keyOf(const std::vector<rows::Value>& values, const RowKey& hidden) const;
};

/// Errors: TableUnknown, RestoreBlocked, InvalidArgument (condition, keys), CannotJudge, Source….
/// The table must be there in both.
Result<Pairing> pair(sqlite::Connection& live, sqlite::Connection& backup,
                     const TableChoice& choice);

} // namespace core::tables
