#pragma once

#include "core/tables/changelog.h"
#include "core/tables/rowshaper.h"

namespace core::tables {

/// Gives the rows of the backup that a change log names, as the live table is to have them.
class BackupRows
{
public:
    static Result<std::unique_ptr<BackupRows>>
    open(sqlite::Connection& live, sqlite::Connection& backup, const Pairing& pairing);

    /// Null for rows that are removed. Valid until the next call. Errors: RestoreBlocked where the
    /// key of the row reads otherwise in the live table, Source….
    Result<const std::vector<rows::Value>*> valuesOf(const RowChange& change);

private:
    BackupRows(const Pairing& pairing, RowFinder finder, RowShaper shaper);
    Result<const Row*> find(const RowKey& key);

    const Pairing& m_pairing;
    RowFinder m_finder;
    RowShaper m_shaper;
    /// A log mostly has the rows in the order in which they lie.
    std::optional<TableCursor> m_cursor;
    bool m_standsOnUsed = false;
};

} // namespace core::tables
