#pragma once

#include "core/base/jobcontext.h"
#include "core/tables/bringback.h"

#include <QSet>

namespace core::sqlite {
class Connection;
}

namespace core::tables {

/// The rows that violate a foreign key of some tables, or one that points to them: what was there
/// before a change does not count after it. A table whose keys SQLite itself cannot check ("foreign
/// key mismatch") is passed over. Errors: Source…, Cancelled.
class KeyCheck
{
public:
    /// `tables`: that will be changed.
    static Result<KeyCheck> before(sqlite::Connection& live, const QStringList& tables,
                                   const JobContext& job);

    /// Marks of the rows that violate one before: what undoing the change may bring again.
    [[nodiscard]] QByteArrayList known() const { return m_known.values(); }
    void allow(const QByteArrayList& marks);

    /// Errors: KeysViolated where some came; `violations` are the first of them, unless null.
    Result<> nothingCame(sqlite::Connection& live, std::vector<RowTrouble>* violations,
                         const JobContext& job) const;

private:
    QStringList m_tables;
    QSet<QByteArray> m_known; ///< digests
};

} // namespace core::tables
