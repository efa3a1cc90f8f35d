#pragma once

#include <QtGlobal>

namespace core::jobs {

/// Rows of a table that a restore brings, overwrites and takes away.
struct RowChanges
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;

    friend bool operator==(const RowChanges&, const RowChanges&) = default;
};

} // namespace core::jobs
