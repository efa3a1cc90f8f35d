#pragma once

#include "core/tables/pairing.h"
#include "core/tables/rowapply.h"
#include "core/tables/schemawork.h"

namespace core::tables {

/// Many rows that come, as they are, into a table that has none: they need not be looked up, so
/// that they can be put in while they are logged, with the indexes of the table set aside.
class TableFill
{
public:
    /// None where it does not pay, or where rows change on their way. Errors: Source….
    static Result<std::optional<TableFill>> begin(sqlite::Connection& live,
                                                  sqlite::Connection& backup,
                                                  const Pairing& pairing,
                                                  const LoggedTable& logged);

    /// Errors: RestoreBlocked (a constraint; names table and key), Source…, Cancelled.
    Result<> putAll(const JobContext& job);
    /// Makes the indexes again. Errors: RestoreBlocked where two rows are the same to one.
    Result<> end(sqlite::Connection& live) const { return m_indexes.makeAgain(live); }

private:
    TableFill(const Pairing& pairing, qint64 rows, SetAsideIndexes indexes, sqlite::Statement from,
              sqlite::Statement into);
    Result<> put();
    void report(qint64 done, const JobContext& job) const;

    QString m_table;
    int m_keyAt; ///< the column of m_from that is the key
    qint64 m_rows; ///< about
    SetAsideIndexes m_indexes;
    sqlite::Statement m_from;
    sqlite::Statement m_into; ///< its parameters are the columns of m_from
};

} // namespace core::tables
