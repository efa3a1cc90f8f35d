#pragma once

#include "core/tables/foreignkeys.h"
#include "core/tables/rowdelta.h"

namespace core::tables {

/// Rows of the child of a foreign key on one side, in a table of the scratch database:
///   k0 …  their keys
///   c0 …  what they refer to, compared as in the parent
///   n     free for notes
class ChildRows
{
public:
    ChildRows(const Desk& desk, const JudgedKey& judged, const RowDelta& child, Side side,
              const QByteArray& table);

    /// Without a row. Errors: as errorFrom().
    Result<> make() const;
    /// Sees to it that those are there that refer to what the table `wanted` of the scratch
    /// database holds in c0 …: where that is little, they alone, else all that refer to anything.
    /// Errors: Source…, Cancelled.
    Result<> fetch(const QByteArray& wanted);

private:
    Result<> fetchThose(const QByteArray& wanted) const;
    Result<> fetchAll() const;
    Result<qint64> count(const QByteArray& table) const;
    [[nodiscard]] bool comparesLikeParent() const;
    [[nodiscard]] QByteArray indexSql() const;
    [[nodiscard]] QByteArray values() const; ///< "c0, c1"

    Desk m_desk;
    JudgedKey m_judged;
    const RowDelta* m_child;
    Side m_side;
    QByteArray m_table;
    QByteArray m_seen; ///< a table of the values whose rows are there
    bool m_hasAll = false;
};

} // namespace core::tables
