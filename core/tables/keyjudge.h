#pragma once

#include "core/tables/childrows.h"
#include "core/tables/foreignkeys.h"
#include "core/tables/rowdelta.h"

namespace core::tables {

/// One foreign key: what the changes of the rows of its two tables do to it. Works in tables of the
/// scratch database; values are compared there as in the columns of the parent:
///   p  what child rows that come back refer to: n, t: a parent has it now, then; k0 … that
///      parent's key in the backup
///   o  values of the parent that nobody will have any more
///   g  values of the parent that nobody has now
///   cn, ct  key and values of child rows, now and then: those that refer to what is in o and g,
///      or all that refer to something where that is much
class KeyJudge
{
public:
    /// The changes must outlive it. Errors: as errorFrom().
    static Result<KeyJudge> create(const Desk& desk, const JudgedKey& judged, const RowDelta& child,
                                   const RowDelta& parent, int number);

    /// As the changes are at this moment. Errors: Source…, Cancelled.
    Result<KeyEffect> judge();

    // Queries of the scratch database for keys of rows, once they were judged.
    /// Parents in the backup of rows that come back without one.
    [[nodiscard]] QByteArray missingParents() const;
    /// Parents in the backup of rows that lose the one they have now.
    [[nodiscard]] QByteArray otherParents() const;
    /// Rows that lose their parent, whether the backup has one for them or not.
    [[nodiscard]] QByteArray orphans(bool withOtherParent) const;
    /// Rows of the backup whose parent comes back.
    [[nodiscard]] QByteArray children() const;

private:
    KeyJudge(const Desk& desk, const JudgedKey& judged, const RowDelta& child,
             const RowDelta& parent, int number);

    Result<> make() const;
    Result<> findLostAndGained() const;
    Result<> findParents() const;
    Result<> lookUp(const QByteArray& wanted) const;
    Result<> findPresentChildren() const;
    Result<qint64> count(const QByteArray& what) const;

    [[nodiscard]] QByteArray withoutParent() const; ///< FROM … WHERE …
    [[nodiscard]] QByteArray orphaned() const;
    [[nodiscard]] QByteArray returning() const;
    [[nodiscard]] QByteArray name(const char* table) const { return table + m_number; }
    [[nodiscard]] QByteArray values(const QByteArray& prefix) const;

    Desk m_desk;
    JudgedKey m_judged;
    const RowDelta* m_child;
    const RowDelta* m_parent;
    QByteArray m_number;
    QByteArrayList m_childNow; ///< columns of the changes of the child: w3, w5 …
    QByteArrayList m_childThen;
    QByteArrayList m_parentNow;
    QByteArrayList m_parentThen;
    ChildRows m_now;
    ChildRows m_then;
};

} // namespace core::tables
