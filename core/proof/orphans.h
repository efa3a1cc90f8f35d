#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace core::sqlite {
class Connection;
}

namespace core::proof {

/// The rows of a table whose parents are missing.
struct Orphans
{
    static constexpr int kMaxExamples = 20;

    qint64 count = 0;
    /// The first of them, with what they point at, in no language: "rowid 88: workspace_id = 7 →
    /// workspaces(id)". Those of a WITHOUT ROWID table are named by their primary key.
    QStringList examples{};
};

/// Errors: those of SQLite, such as "foreign key mismatch"; Cancelled.
Result<Orphans> orphansIn(sqlite::Connection& view, const QString& table);

} // namespace core::proof
